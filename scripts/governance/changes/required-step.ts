/** The least step of the version that the changes since the last release ask for. */
import { major } from "semver";
import type { Bump } from "../../core/gen/policy-release_policy.types.ts";
import { conventional, isMadeByGit } from "./commits.ts";
import type { Commit } from "./commits.ts";

export type Step = "none" | "patch" | "minor" | "major";

const STEPS: readonly Step[] = ["none", "patch", "minor", "major"];

export interface Reason {
  readonly step: Step;
  readonly says: string;
  /** It breaks those who rely on the last release, whatever step that asks for. */
  readonly breaks: boolean;
}

/** Clauses 2 to 4 of Conventional Commits; `perf` changes what is there, as a fix does. */
const STEP_OF_TYPE: Readonly<Record<string, Step>> = { feat: "minor", fix: "patch", perf: "patch" };

/** A commit of no known form may be anything, and is taken for a fix. */
export function reasonOf(commit: Commit, types: Bump["types"] = {}): Reason {
  const head = commit.message.split("\n", 1)[0] ?? "";
  const says = `${commit.id.slice(0, 10)} ${head}`;
  const parsed = conventional(commit.message);
  if (parsed?.breaking === true) return { step: "major", says, breaks: true };
  if (parsed !== undefined)
    return { step: types[parsed.type] ?? STEP_OF_TYPE[parsed.type] ?? "none", says, breaks: false };
  return { step: isMadeByGit(commit.message) ? "none" : "patch", says, breaks: false };
}

/** Clause 4 of semver 2.0.0 leaves 0.y.z open; `shifted` is how npm and Cargo read ranges of it. */
export function shifted(reason: Reason, last: string, mode: Bump["before_1_0"]): Reason {
  if (mode === "same" || major(last) > 0) return reason;
  const step = reason.step === "major" ? "minor" : reason.step === "minor" ? "patch" : reason.step;
  return { ...reason, step };
}

export function largest(steps: readonly Step[]): Step {
  return STEPS.findLast((step) => steps.includes(step)) ?? "none";
}

export function isAtLeast(step: Step, wanted: Step): boolean {
  return STEPS.indexOf(step) >= STEPS.indexOf(wanted);
}
