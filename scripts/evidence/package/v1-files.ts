/**
 * The files of a version 1 package, made of a ledger while they are read. The payload of each
 * event is its whole line, so that nothing is lost; what is kept apart from its event stays apart.
 */
import type { ArchiveSource } from "../../core/archive.ts";
import { refusedError } from "../../core/errors.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { parseEvent } from "../../ledger/events/parse-event.ts";
import type { PrivateKey } from "../../trust/keys/private-key.ts";
import { signBytes } from "../../trust/keys/sign.ts";
import { lineFeed } from "../own/line-feed.ts";
import { digestedAs, only } from "../package-stream.ts";
import { encodeRecord, eventHash } from "./v1-encoding.ts";
import { EVENT_MEMBERS, MANIFEST_MEMBERS } from "./v1-records.ts";

export interface V1Parts {
  /** The ledger's bytes, from its beginning. */
  readonly ledger: () => AsyncIterable<Uint8Array>;
  /** Events of the head: lines beyond it are left out. */
  readonly size: number;
  /** Name of the log. */
  readonly job: string;
  /** RFC 3339. */
  readonly exportedAt: string;
  readonly producer: string;
  readonly version: string;
  readonly key: PrivateKey | undefined;
}

interface Made {
  readonly digests: Map<string, string>;
  /** What is signed after the manifest; only where there is a key: Ed25519 reads it twice. */
  readonly signed: Buffer[];
  signedBytes: number;
  first: string;
  last: string;
  firstTime: string;
  lastTime: string;
}

/** As much as is held in memory to be signed. */
const MAX_SIGNED = 536_870_912;

/** Events first: the documents tell of them. No event of ours is a call of a tool. */
export function v1Files(parts: V1Parts): ArchiveSource[] {
  const made: Made = {
    digests: new Map(),
    signed: [],
    signedBytes: 0,
    first: "",
    last: "",
    firstTime: "",
    lastTime: "",
  };
  const file = (name: string, chunks: () => AsyncIterable<Uint8Array>): ArchiveSource => ({
    name,
    stream: () => digestedAs(name, chunks(), made.digests),
  });
  return [
    file("events.ndjson", () => eventLines(parts, made)),
    file("ledger.ndjson", async function* () {}),
    file("metadata.json", () => only(() => encodeRecord(...metadata(parts, made)))),
    file("manifest.json", () => only(() => manifestText(parts, made))),
    file("proof.json", () => only(() => proofText(parts, made))),
  ];
}

async function* eventLines(parts: V1Parts, made: Made): AsyncGenerator<Uint8Array> {
  const feed = lineFeed(parts.ledger());
  for (let left = parts.size; left > 0 && (await feed.fetch());) {
    const lines: string[] = [];
    for (let line = feed.take(); line !== undefined; left -= 1) {
      lines.push(eventLine(Buffer.from(line, "latin1"), parts, made));
      line = left > 1 ? feed.take() : undefined;
    }
    const bytes = Buffer.from(lines.join(""));
    keepSigned(bytes, parts, made);
    yield bytes;
  }
}

function eventLine(line: Buffer, { job }: V1Parts, made: Made): string {
  const parsed = parseEvent(line);
  if (!parsed.ok) throw refusedError(`an event cannot be read: ${parsed.fault}`);
  const { seq, type, time } = parsed.event;
  const unsealed = {
    id: `event-${seq}`,
    job_id: job,
    type,
    payload: line.toString("utf8"),
    created_at: withoutZeros(time),
    prev_hash: made.last,
    hash: "",
  };
  const event = { ...unsealed, hash: eventHash(unsealed) };
  if (made.first === "") Object.assign(made, { first: event.hash, firstTime: event.created_at });
  made.last = event.hash;
  made.lastTime = event.created_at;
  return `${encodeRecord(event, EVENT_MEMBERS)}\n`;
}

/** As the encoder of the field writes times: without trailing zeros of the fraction. */
function withoutZeros(time: string): string {
  return time.replace(/\.?0+Z$/, "Z");
}

function keepSigned(bytes: Buffer, { key }: V1Parts, made: Made): void {
  if (key === undefined) return;
  made.signed.push(bytes);
  made.signedBytes += bytes.length;
  if (made.signedBytes <= MAX_SIGNED) return;
  throw refusedError(
    `more than ${MAX_SIGNED} bytes of events cannot be signed in version 1`,
    "Export in our own format, whose signature covers digests.",
  );
}

const METADATA = [
  "job_id",
  "agent_id",
  "goal",
  "status",
  "created_at",
  "updated_at",
  "retry_count",
];

function metadata(parts: V1Parts, made: Made): [JsonObject, readonly string[]] {
  const object = {
    job_id: parts.job,
    agent_id: parts.producer,
    goal: "the release ledger",
    status: "exported",
    created_at: made.firstTime,
    updated_at: made.lastTime,
    retry_count: 0,
  };
  return [object, METADATA];
}

function manifestText({ job, exportedAt, size, version }: V1Parts, made: Made): string {
  const covered = ["events.ndjson", "ledger.ndjson", "metadata.json"];
  const manifest = {
    version: "2.0",
    job_id: job,
    exported_at: exportedAt,
    event_count: size,
    ledger_count: 0,
    first_event_hash: made.first,
    last_event_hash: made.last,
    file_hashes: Object.fromEntries(covered.map((name) => [name, made.digests.get(name) ?? ""])),
    runtime_version: version,
    schema_version: "1",
  };
  return encodeRecord(manifest, MANIFEST_MEMBERS);
}

const PROOF = [
  "job_id",
  "root_hash",
  "chain_validated",
  "ledger_validated",
  "generated_by",
  "signature",
  "signed_at",
  "signer_key_id",
];

function proofText(parts: V1Parts, made: Made): string {
  const { job, key, producer, exportedAt } = parts;
  const proof = {
    job_id: job,
    root_hash: made.last,
    chain_validated: true,
    ledger_validated: true,
    generated_by: producer,
  };
  if (key === undefined) return encodeRecord(proof, PROOF);
  const message = Buffer.concat([Buffer.from(manifestText(parts, made)), ...made.signed]);
  const signature = Buffer.from(signBytes(message, key)).toString("base64");
  const who = { signature, signed_at: exportedAt, signer_key_id: key.public.keyid };
  return encodeRecord({ ...proof, ...who }, PROOF);
}
