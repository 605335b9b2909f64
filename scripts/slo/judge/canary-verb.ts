/** What `npm run slo -- --canary A --baseline B` does. */
import type { Args, CommandResult, RunContext } from "../../core/command.ts";
import type { Check } from "../../core/check.ts";
import { usageError } from "../../core/errors.ts";
import type { SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import type { Host } from "../../core/host.ts";
import type { Loaded } from "../../core/policy/load-document.ts";
import { inheritThread, threadOf } from "../../core/thread.ts";
import { unusable } from "../report-checks.ts";
import type { Asked } from "../report-checks.ts";
import type { GuardOption } from "../slo-guard-command.ts";
import { canaryCheck, metricChecks } from "./canary-checks.ts";
import { canaryResult, canaryView } from "./canary-result.ts";
import { judgeCanary } from "./judge-canary.ts";
import type { CanaryJudgement } from "./judge-canary.ts";
import type { JudgeMargins } from "./judged-side.ts";
import { marginsOf } from "./margins.ts";
import { readSide, unlikeness } from "./read-side.ts";
import type { FoundSide } from "./read-side.ts";

/** @throws GovernanceError of kind `usage` where the options do not fit each other or the policy. */
export async function runCanary(
  args: Args<GuardOption>,
  host: Host,
  context: RunContext,
  policy: Loaded<SloTargets>,
  maxAgeMs: number,
): Promise<CommandResult> {
  const margins = marginsOf(policy.value);
  const look = lookOf(args, margins);
  const asked = { candidate: context.releaseCandidateId, now: host.now(), maxAgeMs };
  const [canary, baseline] = await Promise.all([
    readSide(host, context.root, pathOf(args, "canary")),
    readSide(host, context.root, pathOf(args, "baseline")),
  ]);
  const faults = {
    margins: margins === undefined ? "the policy states no margins for a canary" : undefined,
    canary: faultOf(canary, asked),
    baseline: faultOf(baseline, { ...asked, candidate: undefined }),
  };
  const judged = judgedOf(canary, baseline, margins, look, faults);
  const compared = { canary: foundOf(canary), baseline: foundOf(baseline), margins, look, judged };
  return {
    checks: [...policy.advisories, ...checksOf(faults, judged, margins, look)],
    result: canaryResult(compared),
    view: canaryView(compared),
    subject: subjectOf(compared.canary, context),
    inputs: [
      { path: policy.file, sha256: policy.sha256, role: "policy" },
      ...inputOf(compared.canary, "canary"),
      ...inputOf(compared.baseline, "baseline"),
    ],
  };
}

function pathOf(args: Args<GuardOption>, name: "canary" | "baseline"): string {
  const path = args.text(name);
  if (path !== undefined) return path;
  throw usageError(`--${name} FILE is missing`, "A canary is judged beside a baseline only.");
}

/** How much may be spent on this look depends on which it is: nobody else can know. */
function lookOf(args: Args<GuardOption>, margins: JudgeMargins | undefined): number {
  const looks = margins?.looks ?? 1;
  const look = args.number("look");
  if (look === undefined && looks > 1) {
    throw usageError("--look N is missing", `The policy plans ${looks} looks: which one is it?`);
  }
  if (look !== undefined && look > looks) {
    throw usageError(`--look ${look} is beyond the plan`, `The policy plans ${looks}.`);
  }
  return look ?? 1;
}

type Answer = FoundSide | string;

interface Faults {
  readonly margins: string | undefined;
  readonly canary: string | undefined;
  readonly baseline: string | undefined;
}

function faultOf(answer: Answer, asked: Asked): string | undefined {
  if (typeof answer === "string") return answer;
  const why = unusable(answer.measured, asked);
  return why === undefined ? undefined : `${answer.path} ${why}`;
}

function foundOf(answer: Answer): FoundSide | undefined {
  return typeof answer === "string" ? undefined : answer;
}

function judgedOf(
  canary: Answer,
  baseline: Answer,
  margins: JudgeMargins | undefined,
  look: number,
  faults: Faults,
): CanaryJudgement {
  const why = Object.values(faults).find((fault) => fault !== undefined);
  if (why !== undefined) return { verdict: "no_data", why };
  if (typeof canary === "string" || typeof baseline === "string" || margins === undefined) {
    return { verdict: "no_data", why: "a side is missing" };
  }
  const unlike = unlikeness(canary, baseline);
  if (unlike !== undefined) return { verdict: "no_data", why: unlike };
  return judgeCanary(canary.side, baseline.side, margins, look);
}

function checksOf(
  faults: Faults,
  judged: CanaryJudgement,
  margins: JudgeMargins | undefined,
  look: number,
): Check[] {
  const given = [
    canaryCheck("canary_margins_stated", "the policy states the margins", faults.margins),
    canaryCheck("canary_report_usable", "speaks for this run", faults.canary, "canary"),
    canaryCheck("canary_report_usable", "speaks for this run", faults.baseline, "baseline"),
  ];
  const whole = Object.values(faults).every((fault) => fault === undefined);
  if (!whole || margins === undefined) return given;
  const why = judged.verdict === "no_data" ? judged.why : undefined;
  const message = "both were asked alike, at the same time";
  return [
    ...given,
    canaryCheck("canary_comparable", message, why),
    ...metricChecks(judged, margins, look),
  ];
}

function subjectOf(canary: FoundSide | undefined, context: RunContext) {
  const stated = threadOf(canary?.measured.correlation, canary?.measured.candidate);
  return inheritThread(context, stated);
}

function inputOf(found: FoundSide | undefined, role: string) {
  return found === undefined ? [] : [{ path: found.path, sha256: found.sha256, role }];
}
