/** What `npm run slo` does; loaded only when it is really run. */
import { resolve } from "node:path";
import type { Check } from "../core/check.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { SloTargets } from "../core/gen/policy-slo_targets.types.ts";
import type { Host } from "../core/host.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import { inheritThread, threadOf } from "../core/thread.ts";
import { judgeBudgets } from "./budget/judge-budgets.ts";
import { findMeasurement } from "./find-measurement.ts";
import type { FoundMeasurement } from "./find-measurement.ts";
import { guardResult, guardView } from "./guard-result.ts";
import { judge } from "./judge-objective.ts";
import { policyLint } from "./lint/policy-lint.ts";
import { leftOutPart, NOTHING_LEFT_OUT } from "./left-out.ts";
import { objectivesOf } from "./objectives.ts";
import type { Objective } from "./objectives.ts";
import { SLO_RULES } from "./policy-rules.ts";
import { samplesCheck, statedCheck, unusable, usableCheck } from "./report-checks.ts";
import type { GuardOption } from "./slo-guard-command.ts";
import { statedIn } from "./stated.ts";
import { judgeTrends, NO_TRENDS } from "./trend/judge-trends.ts";

const POLICY = "security/slo_targets.json";
const MAX_AGE_S = 3600;

export async function runGuard(
  args: Args<GuardOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const { root, releaseCandidateId: candidate } = context;
  const named = args.text("policy");
  const path = named === undefined ? resolve(root, POLICY) : resolve(host.cwd, named);
  const policy = await loadPolicy(host.fs, root, path, "policy/slo_targets", SLO_RULES);
  const maxAgeMs = (policy.value.guard?.report_max_age_s ?? MAX_AGE_S) * 1000;
  if (isComparison(args)) {
    const { runCanary } = await import("./judge/canary-verb.ts");
    return runCanary(args, host, context, policy, maxAgeMs);
  }
  const isQuick = args.flag("quick") && policy.value.guard?.quick !== undefined;
  const objectives = objectivesOf(policy.value, isQuick);
  const stated = statedIn(args);
  const answer = await findMeasurement(host, root, args.text("report"), candidate, stated);
  const found = typeof answer === "string" ? undefined : answer;
  const problem = problemOf(answer, { candidate, now: host.now(), maxAgeMs });
  const usable = problem === undefined ? found : undefined;
  const judged = usable === undefined ? [] : objectives.map((one) => judge(one, usable.measured));
  const budget = await judgeBudgets(host, root, policy.value, isQuick);
  const trend = args.flag("trend")
    ? await judgeTrends(host, root, policy.value, objectives, usable)
    : NO_TRENDS;
  const left = isQuick ? leftOutPart(policy.value) : NOTHING_LEFT_OUT;
  return {
    checks: [
      ...policyChecks(policy, objectives),
      usableCheck(problem, found?.path),
      ...judged.map(({ check }) => check),
      ...budget.checks,
      ...trend.checks,
    ],
    result: {
      ...guardResult(isQuick, found, judged),
      ...left.result,
      ...budget.result,
      ...trend.result,
    },
    view: guardView(isQuick, judged, [...left.sections, ...budget.sections, ...trend.sections]),
    ...(usable === undefined ? {} : { subject: threadFrom(usable, context) }),
    inputs: inputsOf(policy, found),
  };
}

function policyChecks(
  { value, advisories, locate }: Loaded<SloTargets>,
  objectives: readonly Objective[],
): Check[] {
  const samples = objectives.map((one) => samplesCheck(one, locate));
  return [
    ...advisories,
    statedCheck(objectives),
    ...samples.filter((check) => check !== undefined),
    ...policyLint(value, locate),
  ];
}

function inputsOf(
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  found: FoundMeasurement | undefined,
) {
  const policy = { path: file, sha256, role: "policy" };
  if (found === undefined) return [policy];
  return [policy, { path: found.path, sha256: found.sha256, role: "load_report" }];
}

/** @throws GovernanceError of kind `usage` for options of both kinds. */
function isComparison(args: Args<GuardOption>): boolean {
  const names = (["canary", "baseline", "look"] as const).filter((name) => isGiven(args, name));
  if (names.length === 0) return false;
  const others = args.flag("quick") || args.flag("trend");
  if (args.text("report") === undefined && !others) return true;
  const message = `--${names[0]} does not go with --report, --quick or --trend`;
  throw usageError(message, "Run the two by turns.");
}

function isGiven(args: Args<GuardOption>, name: "canary" | "baseline" | "look"): boolean {
  return name === "look" ? args.number(name) !== undefined : args.text(name) !== undefined;
}

/** A run that names no thread belongs to that of what it judged. */
function threadFrom({ measured }: FoundMeasurement, context: RunContext) {
  return inheritThread(context, threadOf(measured.correlation, measured.candidate));
}

function problemOf(answer: FoundMeasurement | string, asked: Parameters<typeof unusable>[1]) {
  if (typeof answer === "string") return answer;
  const why = unusable(answer.measured, asked);
  return why === undefined ? undefined : `${answer.path} ${why}`;
}
