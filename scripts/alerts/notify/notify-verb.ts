/** What the verbs of `npm run notify` do; loaded only when one is really run. */
import { resolve } from "node:path";
import type { Args, CommandResult, RunContext } from "../../core/command.ts";
import { refusedError, undecidedError, usageError } from "../../core/errors.ts";
import type { Incident } from "../../core/gen/report-create-incident-report.types.ts";
import type { Host } from "../../core/host.ts";
import { loadPolicy } from "../../core/policy/load-policy.ts";
import { readReport } from "../../core/policy/read-report.ts";
import type { InputRecord } from "../../core/report.ts";
import { parseDuration } from "../../core/time.ts";
import type { NotifyOption } from "../notify-command.ts";
import { findReport } from "../reports/find-report.ts";
import { ROSTER, ROSTER_RULES } from "../roster/roster.ts";
import { answer, deliveryChecks, openIncidents, secretsCheck } from "./checks.ts";
import { deliver } from "./deliver.ts";
import { NOTIFY_EVENT } from "./delivery-state.ts";
import type { Deliveries, KnownIncident, Notice } from "./delivery-state.ts";
import { openJournal } from "./journal.ts";
import type { Journal } from "./journal.ts";
import { callDeeds } from "./next-steps.ts";
import type { Policies } from "./next-steps.ts";
import { notifyResult, notifyView, subjectOf } from "./result.ts";

type NotifyArgs = Args<NotifyOption>;

const ROUTING = "security/incident_routing.json";
const MAX_AGE_MS = 86_400_000;

/** Opens the incident in the journal, once, and delivers. */
export async function send(args: NotifyArgs, host: Host, context: RunContext) {
  const { incident, input } = await incidentOf(args, host, context);
  const notice = noticeOf(incident);
  const { policies, inputs } = await loadPolicies(args, host, context);
  const journal = await openJournal(host, context);
  const now = host.now();
  await journal.act((state) =>
    state.incidents.has(notice.incident_id)
      ? []
      : [
          {
            type: NOTIFY_EVENT.opened,
            actor: "incident-notify",
            reason: notice.title,
            data: { ...notice },
          },
          ...callDeeds(policies, notice, 0, now, "the incident was opened"),
        ],
  );
  const state = await deliver({ host, journal, policies }, deadlineOf(args, host));
  const own = [...state.incidents.values()].filter(
    (one) => one.notice.incident_id === notice.incident_id,
  );
  return told(state, own, policies, [input, ...inputs]);
}

/** Goes on with what waits: for a timer of the system, or by hand. */
export async function deliverOpen(args: NotifyArgs, host: Host, context: RunContext) {
  const { policies, inputs } = await loadPolicies(args, host, context);
  const journal = await openJournal(host, context);
  const touched = idsOf(openIncidents(await journal.read()));
  const state = await deliver({ host, journal, policies }, deadlineOf(args, host));
  return told(state, withIds(state, touched), policies, inputs);
}

/** Dead letters are pending again, with all their attempts. */
export async function replay(args: NotifyArgs, host: Host, context: RunContext) {
  const journal = await openJournal(host, context);
  await journal.act((state) =>
    [...state.messages.values()]
      .filter((one) => one.state === "dead")
      .map(({ id }) => ({
        type: NOTIFY_EVENT.replayed,
        actor: args.need("actor"),
        reason: "replayed",
        data: { id },
      })),
  );
  return deliverOpen(args, host, context);
}

export async function acknowledge(args: NotifyArgs, host: Host, context: RunContext) {
  const [id, ...rest] = args.words;
  if (id === undefined || rest.length > 0) throw usageError("name one incident: ack INCIDENT");
  const journal = await openJournal(host, context);
  await journal.act((state) => acknowledgeDeeds(state, id, args.need("actor")));
  const state = await journal.read();
  return told(state, withIds(state, new Set([id])), undefined, []);
}

function acknowledgeDeeds(state: Deliveries, id: string, actor: string) {
  const known = state.incidents.get(id);
  if (known === undefined) throw refusedError(`there is no incident ${id}`, "status shows them");
  if (known.acknowledged !== undefined) return [];
  const data = { incident: id };
  return [{ type: NOTIFY_EVENT.acknowledged, actor, reason: "acknowledged", data }];
}

export async function status(_args: NotifyArgs, host: Host, context: RunContext) {
  const state = await readOnly(host, context);
  return told(state, openIncidents(state), undefined, []);
}

async function readOnly(host: Host, context: RunContext): Promise<Deliveries> {
  const journal: Journal = await openJournal(host, context);
  return journal.read();
}

function told(
  state: Deliveries,
  incidents: readonly KnownIncident[],
  policies: Policies | undefined,
  inputs: readonly InputRecord[],
): CommandResult {
  const read = answer("journal_readable", "pass", `${state.messages.size} messages`);
  const secrets = policies === undefined ? [] : [secretsCheck(policies)];
  return {
    checks: [read, ...deliveryChecks(state, incidents), ...secrets],
    result: { ...notifyResult(state, incidents) },
    view: notifyView(state, incidents),
    subject: subjectOf(incidents),
    inputs,
  };
}

function idsOf(incidents: readonly KnownIncident[]): Set<string> {
  return new Set(incidents.map(({ notice }) => notice.incident_id));
}

function withIds(state: Deliveries, ids: ReadonlySet<string>): KnownIncident[] {
  return [...state.incidents.values()].filter(({ notice }) => ids.has(notice.incident_id));
}

async function incidentOf(args: NotifyArgs, host: Host, context: RunContext) {
  const wanted = {
    script: "create-incident-report",
    named: args.text("incident"),
    maxAgeMs: MAX_AGE_MS,
  };
  const found = await findReport(host, context, wanted);
  const hint = "run npm run incident first, or name its report with --incident";
  if (typeof found === "string") throw undecidedError(found, hint);
  const { path, sha256 } = found;
  const name = "report/create-incident-report";
  const { value } = await readReport(host.fs, context.root, path, name);
  const { incident } = value.result;
  if (incident === null) throw undecidedError(`${path} is about no incident`, hint);
  return { incident, input: { path, sha256, role: "report" } };
}

function noticeOf(incident: Incident): Notice {
  const { correlation_id: thread, release_candidate_id: candidate } = incident;
  return {
    incident_id: incident.incident_id,
    severity: incident.severity,
    title: incident.title,
    owner: incident.owner.id,
    opened_at: incident.opened_at,
    actions: incident.actions.slice(0, 20),
    ...(thread === undefined ? {} : { correlation_id: thread }),
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
  };
}

async function loadPolicies(args: NotifyArgs, host: Host, { root }: RunContext) {
  const named = args.text("policy");
  const path = named === undefined ? ROUTING : resolve(host.cwd, named);
  const routing = await loadPolicy(host.fs, root, path, "policy/incident_routing");
  const roster = await loadPolicy(host.fs, root, ROSTER, "policy/oncall_roster", ROSTER_RULES);
  const policies: Policies = { routing: routing.value, roster: roster.value };
  const inputs = [routing, roster].map(({ file, sha256 }) => ({
    path: file,
    sha256,
    role: "policy",
  }));
  return { policies, inputs };
}

function deadlineOf(args: NotifyArgs, host: Host): number {
  const wait = parseDuration(args.need("wait"));
  if (wait === undefined) throw usageError(`--wait: "${args.need("wait")}" is no time such as 60s`);
  return host.now().getTime() + wait;
}
