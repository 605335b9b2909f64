/** The answers of the guard. Pure. */
import type { Check } from "../../core/check.ts";
import type { Group } from "../../core/gen/policy-alert_escalation_policy.types.ts";
import { timeWithAge } from "../../core/time.ts";
import type { AlertEvent } from "../events/alert-event.ts";
import type { EventFault } from "../events/parse-events.ts";
import { ESCALATION_CHECKS } from "./catalogue.ts";
import type { EscalationCheckId } from "./catalogue.ts";
import type { ReportAnswer } from "../reports/find-report.ts";
import { isSloKnown } from "./judge-group.ts";
import type { GroupJudgement } from "./judge-group.ts";
import { SKEW_MS } from "./tally.ts";

const DOCS = "docs/scripts/alert-escalation-guard.md";

export interface ReadEvents {
  readonly path: string;
  readonly sha256: string | undefined;
  readonly events: readonly AlertEvent[];
  readonly faults: readonly EventFault[];
}

function answer(
  id: EscalationCheckId,
  outcome: Check["outcome"],
  message: string,
  more: Partial<Check> = {},
): Check {
  const fine = outcome === "pass" || outcome === "not_applicable";
  const fix = fine ? {} : { remediation: ESCALATION_CHECKS[id].fix };
  return { id, outcome, enforced: true, message, locations: [], docs: DOCS, ...fix, ...more };
}

export function readableCheck({ path, events, faults }: ReadEvents): Check {
  const [first] = faults;
  if (first === undefined) {
    return answer("alert_events_readable", "pass", `${events.length} entries in ${path}`);
  }
  const rest = faults.length > 1 ? `, and ${faults.length - 1} more faults` : "";
  const place = { file: path, ...(first.line === undefined ? {} : { line: first.line }) };
  return answer("alert_events_readable", "no_data", `${path}: ${first.message}${rest}`, {
    locations: [place],
  });
}

export function latestOf(events: readonly AlertEvent[]): Date | undefined {
  const times = events.map(({ time }) => time.getTime());
  return times.length === 0 ? undefined : new Date(times.reduce((a, b) => Math.max(a, b)));
}

/** `undefined` where the policy does not ask. */
export function recentCheck(
  { events, faults }: ReadEvents,
  required: boolean,
  lookbackMinutes: number,
  now: Date,
): Check {
  if (!required) return answer("alert_events_recent", "not_applicable", "the policy does not ask");
  const latest = latestOf(events);
  const expected = `an entry of the last ${lookbackMinutes} min`;
  if (latest === undefined || faults.length > 0) {
    return answer("alert_events_recent", "no_data", "nothing is known of the monitor", {
      expected,
    });
  }
  const message = `the youngest entry is of ${timeWithAge(latest, now)}`;
  const fresh = now.getTime() - latest.getTime() <= lookbackMinutes * 60_000;
  return answer("alert_events_recent", fresh ? "pass" : "no_data", message, { expected });
}

export function inTimeCheck({ events, path }: ReadEvents, now: Date): Check {
  const future = events.filter(({ time }) => time.getTime() > now.getTime() + SKEW_MS);
  const [first] = future;
  if (events.length === 0) {
    return answer("alert_events_in_time", "not_applicable", "no entry could be read");
  }
  if (first === undefined) return answer("alert_events_in_time", "pass", "none is from the future");
  const message = `${future.length} entries of ${path} are from the future, such as ${timeWithAge(first.time, now)}`;
  return answer("alert_events_in_time", "no_data", message);
}

export function sloCheck(about: string, group: Group, slo: ReportAnswer): Check {
  if (typeof slo === "string") {
    const outcome = isSloKnown(group, undefined) ? "not_applicable" : "no_data";
    return answer("slo_verdict_known", outcome, slo, { about });
  }
  const outcome = isSloKnown(group, slo.verdict) ? "pass" : "no_data";
  return answer("slo_verdict_known", outcome, `${slo.path}: ${slo.verdict}`, { about });
}

/** Advisory: whoever asks for the level gets it; `--strict` fails on any. */
export function levelCheck({ id, level, signals, actions }: GroupJudgement): Check {
  const why = signals.map(({ message }) => message).join("; ");
  const todo = actions.length === 0 ? "" : `; to do: ${actions.join(", ")}`;
  const about = { about: id, expected: "none", observed: level };
  if (level === "none") return answer("escalation_level", "pass", "no reason to escalate", about);
  if (level === "unknown") {
    return answer("escalation_level", "no_data", "not everything could be seen", about);
  }
  return answer("escalation_level", "fail", `${level}: ${why}${todo}`, {
    ...about,
    enforced: false,
  });
}
