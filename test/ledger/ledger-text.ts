/** A small ledger as text, for tests. */
import { encodeBatch } from "../../scripts/ledger/events/encode-batch.ts";
import type { EventDraft } from "../../scripts/ledger/events/event.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";

export function draftOf(number: number): EventDraft {
  const time = new Date(1_800_000_000_000 + number * 1000).toISOString();
  const data = { number, note: `stage ${number}: ü` };
  return { time, type: "rollout.stage_observed", actor: "ci", reason: "a stage", data };
}

/** `count` events, each appended alone. */
export function ledgerLines(count: number): string[] {
  const lines: string[] = [];
  let hash = ZERO_HASH;
  for (let size = 0; size < count; size += 1) {
    const [line = ""] = encodeBatch([draftOf(size)], { size, hash });
    lines.push(line);
    hash = line.slice(-66, -2);
  }
  return lines;
}

export function textOf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\n`).join(""));
}
