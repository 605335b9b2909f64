/** What `npm run escalation` does; loaded only when it is really run, since help must be quick. */
import { resolve } from "node:path";
import type { Args, CommandResult, RunContext } from "../../core/command.ts";
import { sha256Hex } from "../../core/digest.ts";
import { GovernanceError, usageError } from "../../core/errors.ts";
import type {
  AlertEscalationPolicy,
  Group,
} from "../../core/gen/policy-alert_escalation_policy.types.ts";
import type { Host } from "../../core/host.ts";
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { loadPolicy } from "../../core/policy/load-policy.ts";
import { readBelow } from "../../core/policy/read-file.ts";
import { inheritThread } from "../../core/thread.ts";
import type { Thread } from "../../core/thread.ts";
import type { EscalationOption } from "../escalation-command.ts";
import { parseEvents } from "../events/parse-events.ts";
import { burnSeverity } from "./burn-severity.ts";
import type { Severity } from "./burn-severity.ts";
import { carryOut } from "./carry-out.ts";
import { inTimeCheck, levelCheck, readableCheck, recentCheck, sloCheck } from "./checks.ts";
import type { ReadEvents } from "./checks.ts";
import { findReport } from "../reports/find-report.ts";
import type { ReportAnswer } from "../reports/find-report.ts";
import { judgeGroup, worstLevel } from "./judge-group.ts";
import type { GroupJudgement } from "./judge-group.ts";
import { ESCALATION_RULES, groupsOf } from "./policy-rules.ts";
import { escalationResult, escalationView } from "./result.ts";

const POLICY = "security/alert_escalation_policy.json";
const EVENTS = ".release/alerts/events.ndjson";

export async function runEscalation(
  args: Args<EscalationOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  if (args.flag("act") && !args.flag("dry-run") && args.text("now") !== undefined) {
    throw usageError("--now cannot be used with --act", "add --dry-run");
  }
  const named = args.text("policy");
  const path = named === undefined ? POLICY : resolve(host.cwd, named);
  const policy = await loadPolicy(
    host.fs,
    context.root,
    path,
    "policy/alert_escalation_policy",
    ESCALATION_RULES,
  );
  const facts = await gather(args, host, context, policy.value);
  const judged = judge(policy.value, facts, host.now());
  const level = worstLevel(judged.map((group) => group.level));
  const thread = threadFrom(facts, context);
  const acted = await carryOut(args, host, context, { level, groups: judged, thread });
  const read = [{ path: policy.file, sha256: policy.sha256, role: "policy" }];
  if (facts.read.sha256 !== undefined) {
    read.push({ path: facts.read.path, sha256: facts.read.sha256, role: "events" });
  }
  for (const slo of new Set(facts.slo.values())) {
    if (typeof slo !== "string") read.push({ path: slo.path, sha256: slo.sha256, role: "report" });
  }
  const found = {
    level,
    groups: judged,
    read: facts.read,
    slo: [...facts.slo.values()],
    acted,
    thread,
  };
  return {
    checks: [...policy.advisories, ...checksOf(policy.value, facts, judged, host.now())],
    result: escalationResult(found),
    subject: thread,
    view: escalationView(found),
    inputs: read,
  };
}

/** A run that names no thread belongs to that of the verdict on which it rests. */
function threadFrom({ slo }: Facts, context: RunContext): Thread {
  const found = [...slo.values()].find((answer) => typeof answer !== "string");
  return inheritThread(context, found?.subject ?? {});
}

interface Facts {
  readonly read: ReadEvents;
  /** By group: how old it may be differs. */
  readonly slo: ReadonlyMap<string, ReportAnswer>;
  /** By group, what the burn alerts of that report say. */
  readonly severity: ReadonlyMap<string, Severity | undefined>;
}

async function gather(
  args: Args<EscalationOption>,
  host: Host,
  context: RunContext,
  policy: AlertEscalationPolicy,
): Promise<Facts> {
  const named = args.text("events");
  const path = named === undefined ? (policy.events?.path ?? EVENTS) : resolve(host.cwd, named);
  const slo = new Map<string, ReportAnswer>();
  for (const [id, group] of groupsOf(policy)) {
    const minutes = group.slo_guard?.max_age_minutes ?? group.lookback_minutes;
    slo.set(
      id,
      await findReport(host, context, {
        script: "slo-guard",
        named: args.text("slo"),
        maxAgeMs: minutes * 60_000,
      }),
    );
  }
  const severity = new Map<string, Severity | undefined>();
  for (const [id, answer] of slo) {
    if (typeof answer !== "string") severity.set(id, await burnSeverity(answer.report));
  }
  return { read: await readEvents(host, context.root, path), slo, severity };
}

async function readEvents(host: Host, root: string, path: string): Promise<ReadEvents> {
  try {
    const { bytes, file } = await readBelow(host.fs, {
      root,
      path,
      maxBytes: REPORT_LIMITS.maxBytes,
      kind: "undecided",
      ifMissing: "let the monitor write it",
    });
    return { path: file, sha256: sha256Hex(bytes), ...parseEvents(bytes, file) };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    const message = error.message.split("\n")[0] ?? "";
    return { path, sha256: undefined, events: [], faults: [{ message }] };
  }
}

function judge(
  policy: AlertEscalationPolicy,
  { read, slo, severity }: Facts,
  now: Date,
): GroupJudgement[] {
  const groups = groupsOf(policy);
  const ids = groups.map(([id]) => id);
  const timely = inTimeCheck(read, now).outcome !== "no_data";
  return groups.map(([id, group]) => {
    const recent = recentCheckOf(policy, group, read, now).outcome !== "no_data";
    const whole = timely && recent && readableCheck(read).outcome === "pass";
    const answer = slo.get(id);
    const verdict = typeof answer === "object" ? answer.verdict : undefined;
    const events = whole ? read.events : undefined;
    const seen = { events, partial: read.events, slo: verdict, sloSeverity: severity.get(id) };
    return judgeGroup(id, group, ids, seen, now);
  });
}

function recentCheckOf(policy: AlertEscalationPolicy, group: Group, read: ReadEvents, now: Date) {
  return recentCheck(read, policy.events?.require_recent ?? true, group.lookback_minutes, now);
}

function checksOf(
  policy: AlertEscalationPolicy,
  { read, slo }: Facts,
  judged: readonly GroupJudgement[],
  now: Date,
) {
  return [
    readableCheck(read),
    inTimeCheck(read, now),
    ...groupsOf(policy).map(([about, group]) => ({
      ...recentCheckOf(policy, group, read, now),
      about,
    })),
    ...groupsOf(policy).map(([id, group]) => sloCheck(id, group, slo.get(id) ?? "not looked for")),
    ...judged.map(levelCheck),
  ];
}
