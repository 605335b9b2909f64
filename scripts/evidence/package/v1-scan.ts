/** What the lines of a version 1 package say, gathered while they stream by. */
import type { JsonObject } from "../../core/json-value.ts";
import type { OnObject } from "./v1-lines.ts";
import type { SealScan } from "../backfill/seal-scan.ts";
import { encodeRecord, eventHash } from "./v1-encoding.ts";
import { EVENT_MEMBERS, eventOf, readObject, ROW_MEMBERS, rowOf, textOf } from "./v1-records.ts";
import type { V1Event } from "./v1-records.ts";

export type V1FaultKind = "chain" | "ledger" | "job";

export interface V1Fault {
  readonly kind: V1FaultKind;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A tool that was called, as events and rows each tell it. */
interface Call {
  readonly tool: string;
  readonly succeeded: boolean;
  readonly line: number;
}

export interface V1Scan {
  readonly faults: V1Fault[];
  events: number;
  rows: number;
  /** Events from before there were hashes. */
  unhashed: number;
  first: string;
  last: string;
  /** `prev_hash` of the next event: `last`, but at the seam of a backfill empty. */
  expected: string;
  /** By idempotency key. */
  readonly finished: Map<string, Call>;
  readonly recorded: Map<string, Call>;
}

export interface V1Reader {
  readonly scan: V1Scan;
  readonly event: OnObject;
  readonly row: OnObject;
}

/** A file whose first `events` lines got their hashes later. */
export interface Sealed {
  readonly events: number;
  readonly scan: SealScan;
}

/** `onText` is given the canonical text of each line, events first, for the signature. */
export function v1Reader(job: string, onText: (text: string) => void, sealed?: Sealed): V1Reader {
  const scan: V1Scan = {
    faults: [],
    events: 0,
    rows: 0,
    unhashed: 0,
    first: "",
    last: "",
    expected: "",
    finished: new Map(),
    recorded: new Map(),
  };
  return {
    scan,
    event(object, line, bytes) {
      if (scan.events === sealed?.events) scan.expected = "";
      scan.events += 1;
      const event = typeof object === "string" ? object : eventOf(object);
      if (typeof event === "string") note(scan, "chain", "events.ndjson", line, event);
      else readEvent(scan, event, job, line);
      sealed?.scan.line(bytes, line - 1, typeof event === "string" ? "" : event.hash);
      if (typeof object !== "string") onText(`${encodeRecord(object, EVENT_MEMBERS)}\n`);
    },
    row(object, line) {
      scan.rows += 1;
      readRow(scan, object, job, line);
      if (typeof object !== "string") onText(`${encodeRecord(object, ROW_MEMBERS)}\n`);
    },
  };
}

const KEPT = 50;

function note(scan: V1Scan, kind: V1FaultKind, file: string, line: number, message: string): void {
  if (scan.faults.filter((fault) => fault.kind === kind).length < KEPT) {
    scan.faults.push({ kind, file, line, message });
  }
}

function readEvent(scan: V1Scan, event: V1Event, job: string, line: number): void {
  const wrong = (message: string) => note(scan, "chain", "events.ndjson", line, message);
  if (event.prev_hash !== scan.expected) wrong("prev_hash is not the hash of the event before");
  if (event.hash === "") {
    scan.unhashed += 1;
    if (scan.last !== "") wrong("it has no hash, though the event before has one");
  } else if (event.hash !== eventHash(event)) wrong("its hash is not that of its content");
  if (event.job_id !== job) note(scan, "job", "events.ndjson", line, `job ${event.job_id}`);
  if (scan.events === 1) scan.first = event.hash;
  scan.last = event.hash;
  scan.expected = event.hash;
  if (event.type === "tool_invocation_finished") readFinished(scan, event, line);
}

function readFinished(scan: V1Scan, { payload }: V1Event, line: number): void {
  const wrong = (message: string) => note(scan, "ledger", "events.ndjson", line, message);
  const object = readObject(Buffer.from(payload));
  if (typeof object === "string") return wrong(`its payload is no JSON object: ${object}`);
  const key = textOf(object, "idempotency_key");
  const tool = textOf(object, "tool_name");
  const outcome = textOf(object, "outcome");
  if (key === undefined || tool === undefined || outcome === undefined) {
    return wrong("its payload lacks idempotency_key, tool_name or outcome");
  }
  if (scan.finished.has(key)) return wrong(`the call ${key} finished twice`);
  scan.finished.set(key, { tool, succeeded: outcome === "success", line });
}

function readRow(scan: V1Scan, object: JsonObject | string, job: string, line: number): void {
  const wrong = (message: string) => note(scan, "ledger", "ledger.ndjson", line, message);
  const row = typeof object === "string" ? object : rowOf(object);
  if (typeof row === "string") return wrong(row);
  const { idempotency_key: key, tool_name: tool, committed: succeeded } = row;
  if (row.job_id !== job) note(scan, "job", "ledger.ndjson", line, `job ${row.job_id}`);
  if (scan.recorded.has(key)) return wrong(`the call ${key} is recorded twice`);
  scan.recorded.set(key, { tool, succeeded, line });
}

/** Holds events and rows against each other, once both have been read. */
export function compareCalls(scan: V1Scan): void {
  for (const [key, { tool, succeeded, line }] of scan.finished) {
    const row = scan.recorded.get(key);
    const fault =
      row === undefined
        ? `the call ${key} has no row in ledger.ndjson`
        : row.tool !== tool
          ? `the call ${key} is of ${tool} here and of ${row.tool} in ledger.ndjson`
          : succeeded && !row.succeeded
            ? `the call ${key} succeeded and was not committed`
            : undefined;
    if (fault !== undefined) note(scan, "ledger", "events.ndjson", line, fault);
  }
  for (const [key, { succeeded, line }] of scan.recorded) {
    if (succeeded && !scan.finished.has(key)) {
      note(scan, "ledger", "ledger.ndjson", line, `the committed call ${key} never finished`);
    }
  }
}
