/** How fast a budget burnt in a window that ends now. Pure. */
import { SLOT_MS, slotAt } from "./buckets.ts";
import type { Slots } from "./buckets.ts";
import { allowedShare, rounded } from "./budgets.ts";
import type { Budget, Window } from "./budgets.ts";

export interface Burn {
  readonly window: string;
  /** Share of the slots of the window in which requests left. */
  readonly coverage: number;
  readonly requests: number;
  readonly bad: number;
  /** Error rate over the rate that the goal allows; `undefined` without a request. */
  readonly burnRate: number | undefined;
}

/** The slot that holds `now` is the last of the window. */
export function burnIn(slots: Slots, budget: Budget, window: Window, now: Date): Burn {
  const last = slotAt(now.getTime());
  const length = window.ms / SLOT_MS;
  let covered = 0;
  let requests = 0;
  let bad = 0;
  for (const [index, slot] of slots) {
    if (index > last || index <= last - length) continue;
    covered += 1;
    requests += slot.requests;
    bad += slot.bad;
  }
  return {
    window: window.name,
    coverage: covered / length,
    requests: rounded(requests),
    bad: rounded(bad),
    burnRate: requests === 0 ? undefined : rounded(bad / requests / allowedShare(budget)),
  };
}
