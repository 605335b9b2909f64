/**
 * Lines from before there were hashes: how hashes are put into one, and taken out again. Nothing
 * but the two empty texts is touched, so that the original bytes can always be had back.
 */
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import type { Places } from "../../core/json/places.ts";
import { readJson } from "../../core/json/read-json.ts";
import { eventHash } from "../package/v1-encoding.ts";
import { eventOf, isObject } from "../package/v1-records.ts";
import type { V1Event } from "../package/v1-records.ts";

export interface V1Line {
  readonly event: V1Event;
  readonly text: string;
  readonly places: Places;
}

/** The event of a line without its LF, or why it is none. */
export function readV1Line(bytes: Uint8Array): V1Line | string {
  const read = readJson(bytes, REPORT_LIMITS);
  if (!read.ok) return read.problem.message;
  if (!isObject(read.value)) return "it is not an object";
  const event = eventOf(read.value);
  if (typeof event === "string") return event;
  return { event, text: Buffer.from(bytes).toString("utf8"), places: read.places };
}

export interface FilledLine {
  readonly text: string;
  readonly hash: string;
}

/** The line with its place in the chain, or `undefined` where its empty texts are not plain `""`. */
export function fillLine(line: V1Line, previous: string): FilledLine | undefined {
  const hash = eventHash({ ...line.event, prev_hash: previous });
  const text = replaceHashes(line, { prev_hash: previous, hash });
  return text === undefined || emptiedLine(text) !== line.text ? undefined : { text, hash };
}

/** The line as it was before `fillLine`. */
export function emptiedLine(text: string): string | undefined {
  const line = readV1Line(Buffer.from(text));
  return typeof line === "string" ? undefined : replaceHashes(line, { prev_hash: "", hash: "" });
}

const NAMES = ["prev_hash", "hash"] as const;

type Hashes = Readonly<Record<(typeof NAMES)[number], string>>;

function replaceHashes({ text, places }: V1Line, hashes: Hashes): string | undefined {
  const spans = NAMES.flatMap((name) => {
    const span = places.locate(`/${name}`);
    return span?.line === 1 ? { name, from: span.column - 1, to: span.end_column - 1 } : [];
  });
  if (spans.length < NAMES.length) return undefined;
  return spans
    .toSorted((left, right) => right.from - left.from)
    .reduce((made, { name, from, to }) => {
      return `${made.slice(0, from)}"${hashes[name]}"${made.slice(to)}`;
    }, text);
}
