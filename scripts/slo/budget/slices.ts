/** What reports counted, by time, and what falls into a window. Pure. */
import { parseTime } from "../../core/time.ts";
import type { PastReport } from "../history/past-probe.ts";
import type { SecondCounts } from "../seconds.ts";
import type { Budget } from "./budget-policy.ts";

/** A stretch of time and what was counted in it. Milliseconds since 1970. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  /** Or seconds, where these are counted. */
  readonly requests: number;
  readonly failed: number;
}

export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Counted {
  readonly requests: number;
  readonly failed: number;
  /** Share of the parts that hold a measurement. */
  readonly coverage: number;
}

/** Seconds, where the whole run counts; a target has one count for its whole run. */
export function slicesOf(
  { value: { started_at, ended_at, result }, seconds }: Pick<PastReport, "value" | "seconds">,
  { target, method }: Pick<Budget, "target" | "method">,
): Slice[] {
  const ended = parseTime(ended_at)?.getTime() ?? Number.NaN;
  const started = parseTime(started_at)?.getTime() ?? Number.NaN;
  if (target !== undefined) {
    return result.targets
      .filter(({ id }) => id === target)
      .map(({ counts: { success, degraded, failed } }) => ({
        from: started,
        to: Math.max(ended, started + 1),
        requests: success + degraded + failed,
        failed,
      }));
  }
  const first = started + result.plan.warm_up_s * 1000;
  return seconds.map((one) => {
    const from = first + one.second * 1000;
    return { from, to: from + 1000, ...(method === "timeslices" ? asOne(one) : asMany(one)) };
  });
}

function asMany({ success, degraded, failed }: SecondCounts): Pick<Slice, "requests" | "failed"> {
  return { requests: success + degraded + failed, failed };
}

/** As the availability of a run: a second with nothing due is none, one answer makes it well. */
function asOne({ scheduled, success, degraded }: SecondCounts): Pick<Slice, "requests" | "failed"> {
  if (scheduled === 0) return { requests: 0, failed: 0 };
  return { requests: 1, failed: success + degraded > 0 ? 0 : 1 };
}

/** Counts what it is given, and keeps none of it. */
export interface WindowCounter {
  readonly add: (slice: Slice) => void;
  readonly counted: () => Counted;
}

/**
 * A slice at an edge counts by the share of it that lies within. `partMs`: the window is cut into
 * parts of this length, from its end, and each must hold some of a slice to be covered.
 */
export function openWindow(window: Window, partMs: number): WindowCounter {
  let [requests, failed] = [0, 0];
  const parts = Math.max(1, Math.ceil((window.to - window.from) / partMs));
  const covered = new Set<number>();
  return {
    add: (slice) => {
      const from = Math.max(slice.from, window.from);
      const to = Math.min(slice.to, window.to);
      if (to <= from || slice.requests === 0) return;
      const share = (to - from) / (slice.to - slice.from);
      requests += slice.requests * share;
      failed += slice.failed * share;
      cover(covered, (window.to - to) / partMs, (window.to - from) / partMs);
    },
    counted: () => ({ requests, failed, coverage: covered.size / parts }),
  };
}

/** All parts from the one that holds `first` to the one in which `last` ends. */
function cover(covered: Set<number>, first: number, last: number): void {
  for (let part = Math.floor(first); part < last; part += 1) covered.add(part);
}
