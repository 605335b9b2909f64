/** What a person reads when a run failed before it had anything to report. */
import { GovernanceError } from "../errors.ts";
import { formatProblem } from "../policy/format-problem.ts";
import type { ProblemLayout } from "../policy/format-problem.ts";
import { visible } from "../render/visible.ts";

const PLAIN: ProblemLayout = { columns: 100, colour: false };

/** A user's mistake is told in plain words; only our own bug shows a stack, and says whose it is. */
export function describeFailure(
  error: unknown,
  env: Readonly<Record<string, string | undefined>>,
  layout: ProblemLayout = PLAIN,
): string {
  if (error instanceof GovernanceError) {
    return `${error.problems.map((problem) => formatProblem(problem, layout)).join("\n")}\n`;
  }
  if (isMissingPackage(error)) {
    return `A package is missing: ${visible(error.message.split("\n")[0] ?? "")}\n  → run npm ci\n`;
  }
  const detail = visible(error instanceof Error ? error.message : String(error));
  const stack = error instanceof Error && env["RELEASE_GOVERNANCE_DEBUG"] ? `${error.stack}\n` : "";
  return (
    `This is a bug in release-governance, not in your repository: ${detail}\n${stack}` +
    "Nothing was decided. Set RELEASE_GOVERNANCE_DEBUG=1 for the stack, and report it with that.\n"
  );
}

function isMissingPackage(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
