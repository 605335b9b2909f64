import { judgeErrors } from "./judge-errors.ts";
import type { JudgeMargins, Levels } from "./judged-side.ts";
import { upperQuantile } from "./normal-distribution.ts";
import type { ErrorCount } from "./odds-test.ts";

const MOST_DOUBLINGS = 14;
/** The exact test takes time and space in proportion to the errors. */
const MOST_ERRORS = 200_000;
const FEWEST = 20;

/**
 * How many more requests of the canary would decide its errors at these levels, were both sides
 * to go on as they did. `undefined` where no level is left, or where growth up to 16,000 times or
 * 200,000 errors does not decide: the canary stands on its margin. From the smallest sufficient doubling down by halving, rounded up.
 */
export function moreForErrors(
  canary: ErrorCount,
  baseline: ErrorCount,
  margins: JudgeMargins,
  levels: Levels,
): number | undefined {
  if (levels.pass <= 0 || levels.fail <= 0) return undefined;
  const decides = (factor: number) =>
    judgeErrors(grown(canary, factor), grown(baseline, factor), margins, levels).verdict !==
    "inconclusive";
  const factor = smallestFactor(decides, canary, baseline);
  return factor === undefined ? undefined : Math.ceil((factor - 1) * canary.requests);
}

/** The same for latencies: the distance from the middle grows with the root of the samples. */
export function moreForLatency(
  samples: number,
  p: { readonly pWithin: number; readonly pBeyond: number },
  levels: Levels,
): number | undefined {
  const least = Math.min(p.pWithin, p.pBeyond);
  const level = p.pWithin < p.pBeyond ? levels.pass : levels.fail;
  if (samples === 0 || level <= 0 || least >= 0.5) return undefined;
  const factor = (upperQuantile(level) / upperQuantile(Math.max(least, Number.MIN_VALUE))) ** 2;
  return Math.max(FEWEST - samples, Math.ceil((factor - 1) * samples), 1);
}

function grown(side: ErrorCount, factor: number) {
  return {
    requests: Math.round(side.requests * factor),
    errors: Math.round(side.errors * factor),
  };
}

function smallestFactor(
  decides: (factor: number) => boolean,
  canary: ErrorCount,
  baseline: ErrorCount,
): number | undefined {
  const most = MOST_ERRORS / Math.max(1, canary.errors + baseline.errors);
  const doublings = Array.from({ length: MOST_DOUBLINGS }, (_, step) => 2 ** (step + 1));
  const enough = doublings.find((factor) => factor <= most && decides(factor));
  if (enough === undefined) return undefined;
  let high = enough;
  let low = enough / 2;
  for (let step = 0; step < 10; step += 1) {
    const middle = (low + high) / 2;
    if (decides(middle)) high = middle;
    else low = middle;
  }
  return high;
}
