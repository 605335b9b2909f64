/** Whether a run may be relied on. It measures the service and does not judge it. Pure. */
import type { Check } from "../core/check.ts";
import { CHECKS } from "./catalogue.ts";
import type { Figures, Measured } from "./measure.ts";
import { isAchieved, isOnTime } from "./sender.ts";

const DOCS = "docs/scripts/load-probe.md";

export function probeChecks(measured: Measured, targetIds: readonly string[]): Check[] {
  return [
    completed(measured),
    onTime(measured),
    achieved(measured),
    ...measured.targets.map((figures, index) =>
      answered(figures, targetIds[index] ?? "", measured.invalid),
    ),
  ];
}

function check(
  id: keyof typeof CHECKS,
  outcome: Check["outcome"],
  facts: Pick<Check, "message"> & Partial<Check>,
): Check {
  const fix = outcome === "pass" ? {} : { remediation: CHECKS[id].fix };
  return { id, outcome, enforced: true, locations: [], docs: DOCS, ...fix, ...facts };
}

function completed({ counts: { scheduled, unsent } }: Measured): Check {
  const whole = scheduled > 0 && unsent === 0;
  return check("schedule_completed", whole ? "pass" : "no_data", {
    message: `${scheduled - unsent} of ${scheduled} requests were dealt with`,
  });
}

function onTime({ sender }: Measured): Check {
  const lag = sender.lag_ms === null ? "nothing was sent" : `p99 ${sender.lag_ms.p99} ms`;
  return check("sender_on_time", isOnTime(sender) ? "pass" : "no_data", {
    message: `lag of the sender: ${lag}`,
    expected: `p99 at most ${sender.lag_p99_ms_max} ms`,
    observed: lag,
  });
}

function achieved({ sender }: Measured): Check {
  const share = `${(sender.achieved_share * 100).toFixed(2)} %`;
  const asked = sender.asked_rate.toFixed(1);
  return check("rate_achieved", isAchieved(sender) ? "pass" : "no_data", {
    message: `${sender.achieved_rate.toFixed(1)} of ${asked} requests a second left in time`,
    expected: `at least ${sender.achieved_share_min * 100} %`,
    observed: share,
  });
}

/** One that never answered failed; but a sender that was late blames nobody. */
function answered({ counts }: Figures, about: string, invalid: boolean): Check {
  const good = counts.success + counts.degraded;
  const silent = counts.failed > 0 && !invalid ? "fail" : "no_data";
  return check("target_answered", good > 0 ? "pass" : silent, {
    about,
    // A target may be called as a kind of failure is: its name stands here, whatever follows.
    message: `${about}: ${good} of ${counts.scheduled} requests were answered${kindsOf(counts.failures)}`,
  });
}

function kindsOf(failures: Figures["counts"]["failures"]): string {
  const kinds = Object.entries(failures).filter(([, count]) => count > 0);
  return kinds.length === 0 ? "" : `; ${kinds.map(([kind, n]) => `${kind} ${n}`).join(", ")}`;
}
