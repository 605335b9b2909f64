/** Drafts and lines for tests of the log file. */
import type { LogHead, LogPort } from "../../scripts/core/log.ts";
import { encodeBatch } from "../../scripts/ledger/events/encode-batch.ts";
import type { EventDraft } from "../../scripts/ledger/events/event.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";

export const EMPTY: LogHead = { size: 0, hash: ZERO_HASH };

export function draft(actor: string, number = 0): EventDraft {
  const time = "2026-11-23T05:16:31.000Z";
  return { time, type: "test.happened", actor, reason: "a test", data: { number } };
}

/** Lines of one append after `head`. */
export function batch(head: LogHead, actor: string, count = 1): string[] {
  const drafts = Array.from({ length: count }, (_, number) => draft(actor, number));
  return encodeBatch(drafts, head);
}

export async function linesOf(log: LogPort, from = 0): Promise<string[]> {
  let text = "";
  for await (const chunk of log.read(from)) text += Buffer.from(chunk).toString("utf8");
  return text.split("\n").slice(0, -1);
}
