/** The step of the version is as large as the changes ask for. */
import type { Check } from "../../core/check.ts";
import { answer } from "../answer.ts";
import { actualStep, isSingleStep } from "./actual-step.ts";
import { conventional, isMadeByGit } from "./commits.ts";
import type { Commit } from "./commits.ts";
import { isAtLeast, largest } from "./required-step.ts";
import type { Reason, Step } from "./required-step.ts";

export interface BumpFacts {
  readonly version: string;
  readonly last: string;
  /** Already shifted where the last release is before 1.0.0. */
  readonly reasons: readonly Reason[];
  readonly commits: readonly Commit[];
  /** Each commit has to say its class. */
  readonly conventional: boolean;
}

export interface Bumped {
  readonly required: Step;
  readonly actual: Step;
  readonly checks: readonly Check[];
}

export function bumpChecks(facts: BumpFacts): Bumped {
  const { version, last, reasons, commits } = facts;
  const required = largest(reasons.map(({ step }) => step));
  const actual = actualStep(last, version);
  const checks = [
    classCheck(facts, required, actual),
    stepCheck(last, version),
    ...(facts.conventional ? [formCheck(commits)] : []),
  ];
  return { required, actual, checks };
}

function classCheck({ version, last, reasons }: BumpFacts, required: Step, actual: Step): Check {
  const deciding = reasons.filter(({ step }) => step === required && step !== "none");
  const because = deciding.slice(0, 3).map(({ says }) => says);
  const more = deciding.length - because.length;
  const told = [...because, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
  const isEnough = isAtLeast(actual, required);
  return answer("bump_class_sufficient", isEnough ? "pass" : "fail", {
    message: isEnough
      ? `${last} to ${version} is a step of class ${actual}; the changes ask for ${required}`
      : `${last} to ${version} is a step of class ${actual}, and the changes ask for ${required}: ${told}`,
    expected: required,
    observed: actual,
    fix: `Raise the ${required} number of the version, everywhere it is declared.`,
  });
}

function stepCheck(last: string, version: string): Check {
  const isSingle = isSingleStep(last, version);
  return answer("version_step_single", isSingle ? "pass" : "fail", {
    message: isSingle
      ? `${version} is one step from ${last}`
      : `${version} is more than one step from ${last}`,
    expected: "one number raised by one, those after it zero",
    observed: version,
    fix: "Take the next version, or tag the one that is missing between them.",
    enforced: false,
  });
}

function formCheck(commits: readonly Commit[]): Check {
  const other = commits.filter(
    ({ message }) => conventional(message) === undefined && !isMadeByGit(message),
  );
  const [first] = other;
  if (first === undefined)
    return answer("commits_conventional", "pass", {
      message: `all ${commits.length} commits since the release say their class`,
    });
  return answer("commits_conventional", "fail", {
    message: `${other.length} of ${commits.length} commits do not say their class, such as ${first.id.slice(0, 10)} ${JSON.stringify(first.message.split("\n", 1)[0])}`,
    expected: "feat: …, fix: …, feat!: …, or a BREAKING CHANGE footer",
    fix: "Reword them, or set versions.bump.commits to ignored in the release policy.",
    enforced: false,
  });
}
