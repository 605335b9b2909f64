/** The judge of this toolkit, with five looks in the hour. */
import { judgeCanary } from "../../../scripts/slo/judge/judge-canary.ts";
import type { JudgedSide } from "../../../scripts/slo/judge/judged-side.ts";
import { marginsOf } from "../../../scripts/slo/judge/margins.ts";
import { MINUTES } from "./traffic.ts";
import type { Minute, Traffic } from "./traffic.ts";

export type Verdict = "pass" | "fail" | "open";

const LOOKS = 5;
const MARGINS = marginsOf({
  canary: { error_odds_max: 2, latency_ratio_max: 1.2, looks: LOOKS },
});

/** Ends at the first look that decides. */
export function ours({ canary, baseline }: Traffic): Verdict {
  if (MARGINS === undefined) return "open";
  for (let look = 1; look <= LOOKS; look += 1) {
    const until = (MINUTES / LOOKS) * look;
    const [one, other] = [sideOf(canary, until), sideOf(baseline, until)];
    const { verdict } = judgeCanary(one, other, MARGINS, look);
    if (verdict === "pass" || verdict === "fail") return verdict;
  }
  return "open";
}

function sideOf(minutes: readonly Minute[], until: number): JudgedSide {
  const seen = minutes.slice(0, until);
  const sum = (of: (minute: Minute) => number) => seen.reduce((all, one) => all + of(one), 0);
  return {
    requests: sum(({ requests }) => requests),
    errors: sum(({ errors }) => errors),
    degraded: 0,
    latencies: barsOf(seen),
    from: 0,
    to: until * 60_000,
  };
}

function barsOf(minutes: readonly Minute[]) {
  const all = new Map<number, number>();
  for (const { edges, counts } of minutes) {
    counts.forEach((count, bar) => {
      const value = edges[bar] ?? 0;
      if (count > 0) all.set(value, (all.get(value) ?? 0) + count);
    });
  }
  return [...all].map(([value, count]) => ({ value, count }));
}
