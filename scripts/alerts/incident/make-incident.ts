/** From an escalation to an incident. Pure: the same escalation is always the same incident. */
import { sha256Hex } from "../../core/digest.ts";
import type { AlertEscalationGuardReport } from "../../core/gen/report-alert-escalation-guard.types.ts";
import type { Incident } from "../../core/gen/report-create-incident-report.types.ts";
import type { Person } from "../../core/gen/policy-oncall_roster.types.ts";
import type { InputRecord } from "../../core/report.ts";
import type { LedgerEvent } from "../../ledger/events/event.ts";
import { rollbackIn } from "./rollback.ts";
import { timelineOf } from "./timeline.ts";

export interface IncidentFacts {
  readonly escalation: AlertEscalationGuardReport;
  readonly events: readonly LedgerEvent[];
  readonly owner: Person;
  readonly evidence: readonly InputRecord[];
}

/** `undefined` where the level is none, or not known: that is no incident yet. */
export function makeIncident({
  escalation,
  events,
  owner,
  evidence,
}: IncidentFacts): Incident | undefined {
  const { level, groups, actions } = escalation.result;
  if (level !== "p1" && level !== "p2") return undefined;
  const { correlation_id: thread, release_candidate_id: candidate } = escalation.subject;
  const burning = groups.filter((group) => group.level === level);
  const rollback = rollbackIn(events);
  return {
    incident_id: `inc-${sha256Hex(escalation.id).slice(0, 16)}`,
    severity: level,
    title: `${level} of ${burning.map(({ id }) => id).join(", ")}`,
    owner: { id: owner.id, ...(owner.name === undefined ? {} : { name: owner.name }) },
    opened_at: escalation.ended_at,
    ...(thread === undefined ? {} : { correlation_id: thread }),
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
    timeline: timelineOf(escalation, events),
    metrics: groups.flatMap(metricsOf),
    evidence,
    actions: [...actions, ...nextSteps(rollback)],
    rollback,
  };
}

function metricsOf({ id, counts }: AlertEscalationGuardReport["result"]["groups"][number]) {
  return Object.entries(counts ?? {}).map(([name, value]) => ({ name: `${id}.${name}`, value }));
}

/** What the policy cannot know: how far a rollback has come. */
function nextSteps(rollback: Incident["rollback"]): string[] {
  if (rollback === null) return ["Decide whether to roll back: npm run rollback -- --help"];
  if (rollback.outcome === "open") return ["Finish the open rollback: npm run rollback again"];
  if (rollback.outcome === "reverted")
    return ["The rollback did not hold: find out why, and repeat it"];
  return ["Watch whether the service is good again after the rollback"];
}

/** Events of this candidate or thread, and those that name neither, from a day before the alerts on. */
export function isPartOf(event: LedgerEvent, escalation: AlertEscalationGuardReport): boolean {
  const { correlation_id: thread, release_candidate_id: candidate } = escalation.subject;
  const first = escalation.result.groups.map(({ from }) => Date.parse(from));
  const since = Math.min(...first, Date.parse(escalation.ended_at)) - DAY_MS;
  if (Date.parse(event.time) < since) return false;
  const sameThread = event.correlation_id !== undefined && event.correlation_id === thread;
  const other =
    event.release_candidate_id !== undefined && event.release_candidate_id !== candidate;
  return sameThread || candidate === undefined || !other;
}

const DAY_MS = 86_400_000;
