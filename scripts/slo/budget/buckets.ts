/** What a history amounts to: requests and failures in slots of ten seconds. Pure. */
import type { HistoryRun } from "../history/history-run.ts";
import type { Budget } from "./budgets.ts";

export const SLOT_MS = 10_000;

export interface Slot {
  requests: number;
  bad: number;
}

/** Slots by the number of slots since 1970. */
export type Slots = Map<number, Slot>;

export function slotAt(time: number): number {
  return Math.floor(time / SLOT_MS);
}

/** Adds what a run says about a budget; nothing where it is of another plan or lacks the target. */
export function addRun(slots: Slots, budget: Budget, run: HistoryRun): void {
  if (budget.plan !== run.plan) return;
  if (budget.target === undefined) return addSeconds(slots, budget, run);
  const counts = run.targets.get(budget.target);
  const due = run.seconds.reduce((sum, { scheduled }) => sum + scheduled, 0);
  if (counts === undefined || due === 0) return;
  for (const { at, scheduled } of run.seconds) {
    const share = scheduled / due;
    add(slots, at, counts.requests * share, counts.failed * share);
  }
}

function addSeconds(slots: Slots, { figure }: Budget, { seconds }: HistoryRun): void {
  for (const { at, scheduled, answered, failed } of seconds) {
    if (figure === "success_rate") add(slots, at, answered + failed, failed);
    else if (scheduled > 0) add(slots, at, 1, answered > 0 ? 0 : 1);
  }
}

function add(slots: Slots, at: number, requests: number, bad: number): void {
  if (requests === 0) return;
  const index = slotAt(at);
  const slot = slots.get(index) ?? { requests: 0, bad: 0 };
  slot.requests += requests;
  slot.bad += bad;
  slots.set(index, slot);
}
