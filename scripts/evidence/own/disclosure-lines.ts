/** `disclosures.ndjson`: values that are kept apart from their events, in the order of events. */
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { readJson } from "../../core/json/read-json.ts";
import { isObject } from "../../ledger/events/parse-event.ts";

export interface DisclosureLine {
  readonly seq: number;
  /** Text of the disclosure. */
  readonly disclosure: string;
}

export function disclosureLine({ seq, disclosure }: DisclosureLine): string {
  return `${JSON.stringify({ seq, disclosure })}\n`;
}

export function readDisclosureLine(line: string): DisclosureLine | undefined {
  const read = readJson(Buffer.from(line, "latin1"), REPORT_LIMITS);
  if (!read.ok || !isObject(read.value)) return undefined;
  const { seq, disclosure } = read.value;
  if (typeof seq !== "number" || typeof disclosure !== "string") return undefined;
  return disclosureLine({ seq, disclosure }) === `${line}\n` ? { seq, disclosure } : undefined;
}
