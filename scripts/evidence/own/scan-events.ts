/** Reads the events of our package in step, and what is known of them besides, in one pass. */
import { parseEvent } from "../../ledger/events/parse-event.ts";
import { growingTree } from "../../ledger/merkle/tree-head.ts";
import { commitmentsOf, disclosureDigest } from "../../ledger/redaction/disclosure.ts";
import { REDACTED, redactionOf } from "../../ledger/redaction/redaction-state.ts";
import type { roleJudge } from "../../ledger/roles.ts";
import { joinColumns } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { readDisclosureLine } from "./disclosure-lines.ts";
import { eventHasher } from "./event-hasher.ts";
import { lineFeed } from "./line-feed.ts";
import type { LineFeed } from "./line-feed.ts";

export type ScanFault = "events" | "roles" | "disclosures";

export interface EventScan {
  readonly faults: readonly { readonly kind: ScanFault; readonly message: string }[];
  readonly size: number;
  readonly head: string;
  readonly root: Uint8Array;
  /** Root of the first so many events, for each size that was asked for and reached. */
  readonly roots: ReadonlyMap<number, Uint8Array>;
  /** Leaf hashes of the events that were asked for. */
  readonly leaves: ReadonlyMap<number, Uint8Array>;
  readonly redactions: number;
  readonly disclosures: number;
  /** Commitments without a disclosure. */
  readonly withheld: number;
}

export interface EventSources {
  readonly times: AsyncIterable<Uint8Array>;
  readonly heads: AsyncIterable<Uint8Array>;
  readonly data: AsyncIterable<Uint8Array>;
  readonly disclosures: AsyncIterable<Uint8Array>;
}

export interface ScanDemand {
  readonly sizes: ReadonlySet<number>;
  readonly leaves: ReadonlySet<number>;
  /** `undefined` where no role governs anything: then no event is looked into for it. */
  readonly judge: ReturnType<typeof roleJudge> | undefined;
}

const KEPT = 50;

export async function scanEvents(sources: EventSources, demand: ScanDemand): Promise<EventScan> {
  const [times, heads, data] = [sources.times, sources.heads, sources.data].map(lineFeed);
  if (times === undefined || heads === undefined || data === undefined) throw new TypeError();
  const scan = eventScan(demand, lineFeed(sources.disclosures));
  const columns = columnFeed(times, heads, data);
  for (let more = true; more; more = await columns.fetch()) {
    for (let one = columns.take(); one !== undefined; one = columns.take()) {
      if (scan.add(one)) await scan.lookInto(one);
    }
  }
  if (!columns.isEven()) scan.note("events", "the files of events have not the same lines");
  return scan.finish();
}

/** Takes a line of each file, or of none. */
function columnFeed(times: LineFeed, heads: LineFeed, data: LineFeed) {
  const feeds = [times, heads, data];
  let held: (string | undefined)[] = [];
  let open = [true, true, true];
  return {
    take(): Columns | undefined {
      held = feeds.map((feed, index) => held[index] ?? feed.take());
      const [time, head, body] = held;
      if (time === undefined || head === undefined || body === undefined) return undefined;
      held = [];
      return { time, head, data: body };
    },
    /** False where nothing comes any more. */
    async fetch(): Promise<boolean> {
      open = await Promise.all(
        feeds.map(async (feed, index) => held[index] !== undefined || (await feed.fetch())),
      );
      return open.every(Boolean);
    },
    isEven: () =>
      open.every((one) => !one) &&
      held.every((line) => line === undefined) &&
      feeds.every((feed) => feed.rest() === ""),
  };
}

function eventScan({ sizes, leaves: wanted, judge }: ScanDemand, disclosures: LineFeed) {
  const faults: { kind: ScanFault; message: string }[] = [];
  const [hasher, tree] = [eventHasher(), growingTree()];
  const [roots, leaves] = [new Map<number, Uint8Array>(), new Map<number, Uint8Array>()];
  const shown = disclosureReader(disclosures);
  let [redactions, withheld] = [0, 0];
  if (sizes.has(0)) roots.set(0, tree.root());
  const note = (kind: ScanFault, message: string): void => {
    if (faults.filter((fault) => fault.kind === kind).length < KEPT) faults.push({ kind, message });
  };
  return {
    note,
    /** True for an event that has to be looked into. */
    add(columns: Columns): boolean {
      const seq = tree.size();
      const body = joinColumns(seq, columns);
      if (body === undefined) note("events", `line ${seq + 1} is no event`);
      const leaf = hasher.add(body ?? "{");
      tree.addDigest(leaf);
      if (wanted.has(seq)) leaves.set(seq, Buffer.from(leaf, "latin1"));
      if (sizes.has(seq + 1)) roots.set(seq + 1, tree.root());
      const isRedaction = columns.head.startsWith(`{"type":"${REDACTED}"`);
      return isRedaction || judge !== undefined || columns.data.includes('"_sd":[');
    },
    async lookInto({ data, head, time }: Columns): Promise<void> {
      const seq = tree.size() - 1;
      const isPlain = !data.includes('"_sd":[') && !head.startsWith(`{"type":"${REDACTED}"`);
      if (isPlain) {
        const claim: unknown = attempt(() => JSON.parse(Buffer.from(head, "latin1").toString()));
        const fault = judge?.({ ...namesOf(claim), time });
        if (fault !== undefined) note("roles", `event ${seq}: ${fault}`);
        return;
      }
      const parsed = parseEvent(hasher.line());
      if (!parsed.ok) return note("events", `line ${seq + 1}: ${parsed.fault}`);
      const fault = judge?.(parsed.event);
      if (fault !== undefined) note("roles", `event ${seq}: ${fault}`);
      const redaction = redactionOf(parsed.event);
      if (redaction !== undefined) {
        redactions += 1;
        if (shown.seen.has(redaction.digest)) {
          note("disclosures", `event ${redaction.seq} shows ${redaction.path}, redacted by ${seq}`);
        }
      }
      const digests = commitmentsOf(parsed.event.data).map(({ digest }) => digest);
      withheld += digests.length - (await shown.matching(seq, new Set(digests)));
    },
    async finish(): Promise<EventScan> {
      const stray = await shown.stray();
      if (stray !== undefined) note("disclosures", stray);
      const size = tree.size();
      const { count } = shown;
      const ends = { size, head: hasher.head(), root: tree.root(), roots, leaves };
      return { faults, ...ends, redactions, withheld, disclosures: count() };
    },
  };
}

function namesOf(claim: unknown): { type: string; actor: string } {
  if (typeof claim !== "object" || claim === null) return { type: "", actor: "" };
  const type = "type" in claim && typeof claim.type === "string" ? claim.type : "";
  const actor = "actor" in claim && typeof claim.actor === "string" ? claim.actor : "";
  return { type, actor };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Goes along with the events; only digests that were shown are held in memory. */
function disclosureReader(feed: LineFeed) {
  const seen = new Set<string>();
  let held: string | undefined;
  const next = async (): Promise<string | undefined> => {
    held ??= feed.take();
    while (held === undefined && (await feed.fetch())) held = feed.take();
    return held;
  };
  return {
    seen,
    count: () => seen.size,
    /** How many disclosures of event `seq` come next, each of one of `digests`. */
    async matching(seq: number, digests: ReadonlySet<string>): Promise<number> {
      for (let found = 0; ; found += 1) {
        const line = readDisclosureLine((await next()) ?? "");
        const digest = line?.seq === seq ? disclosureDigest(line.disclosure) : "";
        if (!digests.has(digest) || seen.has(digest)) return found;
        seen.add(digest);
        held = undefined;
      }
    },
    /** What is left belongs to no event. */
    async stray(): Promise<string | undefined> {
      const line = await next();
      if (line === undefined && feed.rest() === "") return undefined;
      return `disclosure ${seen.size + 1} is not one of a value of its event`;
    },
  };
}
