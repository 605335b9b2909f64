/** The files of our package, made while they are read; nothing is held but what is small. */
import type { ArchiveSource } from "../../core/archive.ts";
import { parseEvent } from "../../ledger/events/parse-event.ts";
import { commitmentsOf } from "../../ledger/redaction/disclosure.ts";
import type { DisclosureStore } from "../../ledger/redaction/disclosure-store.ts";
import { digestedAs, only } from "../package-stream.ts";
import { REDACTED, redactionOf } from "../../ledger/redaction/redaction-state.ts";
import { splitLine } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { disclosureLine } from "./disclosure-lines.ts";
import { CHECKPOINT, DATA, DISCLOSURES, ENVELOPE, HEADS, MANIFEST, TIMES } from "./format.ts";
import { lineFeed } from "./line-feed.ts";
import { manifestBytes } from "./manifest.ts";
import type { ManifestFacts } from "./manifest.ts";

export interface PackageParts {
  /** The ledger's bytes, from its beginning, each time anew. */
  readonly ledger: () => AsyncIterable<Uint8Array>;
  readonly facts: Omit<ManifestFacts, "redactions" | "disclosures">;
  readonly store: DisclosureStore;
  /** The note. */
  readonly head: string;
  /** Texts of proofs by their names. */
  readonly proofs: ReadonlyMap<string, string>;
  /** One line with its LF; `undefined` where nobody signs. */
  readonly sign: ((manifest: Uint8Array) => string) | undefined;
}

/** In the order in which they have to be written: the manifest knows what all others were. */
export function packageFiles(parts: PackageParts): ArchiveSource[] {
  const digests = new Map<string, string>();
  const counts = { redactions: 0, disclosures: 0 };
  const file = (name: string, stream: () => AsyncIterable<Uint8Array>): ArchiveSource => ({
    name,
    stream: () => digestedAs(name, stream(), digests),
  });
  const column = (name: string, pick: (columns: Columns) => string) =>
    file(name, () => columnOf(parts, pick));
  const manifest = (): Uint8Array => {
    const subjects = [...digests].map(([name, sha256]) => ({ name, sha256 }));
    return manifestBytes({ ...parts.facts, ...counts, subjects });
  };
  const { sign } = parts;
  const last = { name: MANIFEST, stream: () => only(() => manifest()) };
  const envelope = (by: (bytes: Uint8Array) => string) => ({
    name: ENVELOPE,
    stream: () => only(() => by(manifest())),
  });
  return [
    column(TIMES, ({ time }) => time),
    column(HEADS, ({ head }) => head),
    column(DATA, ({ data }) => data),
    file(DISCLOSURES, () => disclosureLines(parts, counts)),
    file(CHECKPOINT, () => only(() => parts.head)),
    ...[...parts.proofs].map(([name, text]) => file(name, () => only(() => text))),
    last,
    ...(sign === undefined ? [] : [envelope(sign)]),
  ];
}

/** The first `size` lines, many at a time, as binary strings. */
async function* linesOf({ ledger, facts }: PackageParts): AsyncGenerator<string[]> {
  const feed = lineFeed(ledger());
  for (let left = facts.size; left > 0 && (await feed.fetch());) {
    const lines: string[] = [];
    for (let line = feed.take(); line !== undefined && left > 0; left -= 1) {
      lines.push(line);
      line = left > 1 ? feed.take() : undefined;
    }
    yield lines;
  }
}

async function* columnOf(
  parts: PackageParts,
  pick: (columns: Columns) => string,
): AsyncGenerator<Uint8Array> {
  for await (const lines of linesOf(parts)) {
    const text = lines.map((line) => `${pick(splitLine(line))}\n`).join("");
    yield Buffer.from(text, "latin1");
  }
}

/** Redacted values are left out also where a crash kept them from going. */
async function* disclosureLines(
  parts: PackageParts,
  counts: { redactions: number; disclosures: number },
): AsyncGenerator<Uint8Array> {
  const redacted = new Set<string>();
  for await (const { event } of eventsWith(parts, `"type":"${REDACTED}"`)) {
    const digest = redactionOf(event)?.digest;
    if (digest === undefined) continue;
    redacted.add(digest);
    counts.redactions += 1;
  }
  for await (const { event } of eventsWith(parts, '"_sd":[')) {
    for (const { digest } of commitmentsOf(event.data)) {
      const disclosure = redacted.has(digest) ? undefined : await parts.store.get(digest);
      if (disclosure === undefined) continue;
      counts.disclosures += 1;
      yield Buffer.from(disclosureLine({ seq: event.seq, disclosure }));
    }
  }
}

async function* eventsWith(parts: PackageParts, mark: string) {
  for await (const lines of linesOf(parts)) {
    for (const line of lines.filter((one) => one.includes(mark))) {
      const parsed = parseEvent(Buffer.from(line, "latin1"));
      if (parsed.ok) yield parsed;
    }
  }
}
