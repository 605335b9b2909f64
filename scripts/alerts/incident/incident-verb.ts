/** What `npm run incident` does; loaded only when it is really run, since help must be quick. */
import { relative, resolve } from "node:path";
import type { Check, CheckOutcome } from "../../core/check.ts";
import type { Args, CommandResult, RunContext } from "../../core/command.ts";
import type { AlertEscalationGuardReport } from "../../core/gen/report-alert-escalation-guard.types.ts";
import type { Incident } from "../../core/gen/report-create-incident-report.types.ts";
import type { Host } from "../../core/host.ts";
import { loadPolicy } from "../../core/policy/load-policy.ts";
import { readReport } from "../../core/policy/read-report.ts";
import type { InputRecord } from "../../core/report.ts";
import type { LedgerEvent } from "../../ledger/events/event.ts";
import { openLedger } from "../../ledger/open-ledger.ts";
import { projectLedger } from "../../ledger/read-ledger.ts";
import { readEventAuthority } from "../../trust/key-list/event-authority.ts";
import type { IncidentOption } from "../incident-command.ts";
import { findReport } from "../reports/find-report.ts";
import type { FoundReport } from "../reports/find-report.ts";
import { onDuty, ROSTER, ROSTER_RULES } from "../roster/roster.ts";
import { INCIDENT_CHECKS } from "./catalogue.ts";
import type { IncidentCheckId } from "./catalogue.ts";
import { isPartOf, makeIncident } from "./make-incident.ts";
import { incidentMarkdown } from "./markdown.ts";

/** An escalation of yesterday is another trouble. */
const MAX_AGE_MS = 86_400_000;

export async function createIncident(
  args: Args<IncidentOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const wanted = {
    script: "alert-escalation-guard",
    named: args.text("escalation"),
    maxAgeMs: MAX_AGE_MS,
  };
  const found = await findReport(host, context, wanted);
  if (typeof found === "string") {
    return { ...nothing(found), checks: [answer("escalation_found", "no_data", found)] };
  }
  const { value } = await readReport(
    host.fs,
    context.root,
    found.path,
    "report/alert-escalation-guard",
  );
  return fromEscalation(args, host, context, found, value);
}

async function fromEscalation(
  args: Args<IncidentOption>,
  host: Host,
  context: RunContext,
  found: FoundReport,
  escalation: AlertEscalationGuardReport,
): Promise<CommandResult> {
  const roster = await loadPolicy(
    host.fs,
    context.root,
    args.text("policy") === undefined ? ROSTER : resolve(host.cwd, args.need("policy")),
    "policy/oncall_roster",
    ROSTER_RULES,
  );
  const own: InputRecord[] = [
    { path: found.path, sha256: found.sha256, role: "report" },
    { path: roster.file, sha256: roster.sha256, role: "policy" },
  ];
  const inputs = [
    ...own,
    ...escalation.inputs.filter(({ path }) => !own.some((one) => one.path === path)),
  ];
  const incident = makeIncident({
    escalation,
    events: await eventsOf(host, context.root, escalation),
    owner: onDuty(roster.value, new Date(escalation.ended_at)),
    evidence: inputs,
  });
  const { level } = escalation.result;
  const seen = answer("escalation_found", "pass", `${found.path}: level ${level}`);
  const decided = answer(
    "escalation_decided",
    level === "unknown" ? "no_data" : "pass",
    `level ${level}`,
  );
  const checks = [...roster.advisories, seen, decided];
  if (incident === undefined) {
    const none = answer("incident_recorded", "not_applicable", `level ${level}: no incident`);
    return { ...nothing(`level ${level}: no incident`), checks: [...checks, none], inputs: own };
  }
  const markdown = await writeMarkdown(args, host, context.root, incident);
  const recorded = answer("incident_recorded", "pass", `${incident.incident_id}: ${markdown}`);
  return {
    checks: [...checks, recorded],
    inputs: own,
    subject: subjectOf(incident),
    result: { incident, correlation: subjectOf(incident), markdown },
    view: viewOf(incident, markdown),
  };
}

async function eventsOf(host: Host, root: string, escalation: AlertEscalationGuardReport) {
  const ledger = openLedger(host, root, await readEventAuthority(host.fs, root, host.now()));
  const start: LedgerEvent[] = [];
  const { state } = await projectLedger(ledger, start, (events, event) => {
    if (isPartOf(event, escalation)) events.push(event);
    return events;
  });
  return state;
}

async function writeMarkdown(
  args: Args<IncidentOption>,
  host: Host,
  root: string,
  incident: Incident,
): Promise<string> {
  const named = args.text("markdown");
  const path =
    named === undefined
      ? resolve(root, ".release/incidents", `${incident.incident_id}.md`)
      : resolve(host.cwd, named);
  await host.fs.makeFolder(resolve(path, ".."));
  await host.fs.writeAtomic(path, incidentMarkdown(incident));
  return relative(root, path).replaceAll("\\", "/");
}

function subjectOf({ correlation_id: thread, release_candidate_id: candidate }: Incident) {
  return {
    ...(thread === undefined ? {} : { correlation_id: thread }),
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
  };
}

function nothing(headline: string) {
  return { result: { incident: null, correlation: {}, markdown: null }, view: { headline } };
}

function answer(id: IncidentCheckId, outcome: CheckOutcome, message: string): Check {
  const fix = outcome === "no_data" ? { remediation: INCIDENT_CHECKS[id].fix } : {};
  const docs = "docs/scripts/create-incident-report.md";
  return { id, outcome, enforced: true, message, locations: [], docs, ...fix };
}

function viewOf(incident: Incident, markdown: string) {
  return {
    headline: `${incident.incident_id}, ${incident.severity}, owner ${incident.owner.id}`,
    sections: [
      { title: "What to do", lines: incident.actions },
      {
        title: "Timeline",
        columns: ["time", "source", "what"],
        rows: incident.timeline.map(({ time, source, what }) => [time, source, what]),
      },
      { title: "For people", lines: [markdown] },
    ],
  };
}
