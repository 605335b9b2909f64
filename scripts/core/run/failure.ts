/** What a person reads when a run failed before it had anything to report. */
import { GovernanceError } from "../errors.ts";
import type { Problem } from "../errors.ts";
import { visible } from "../render/visible.ts";

/** A user's mistake is told in plain words; only our own bug shows a stack, and says whose it is. */
export function describeFailure(
  error: unknown,
  env: Readonly<Record<string, string | undefined>>,
): string {
  if (error instanceof GovernanceError) return `${error.problems.map(describe).join("\n")}\n`;
  if (isMissingPackage(error)) {
    return `A package is missing: ${error.message.split("\n")[0]}\n  → run npm ci\n`;
  }
  const detail = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error && env["RELEASE_GOVERNANCE_DEBUG"] ? `${error.stack}\n` : "";
  return (
    `This is a bug in release-governance, not in your repository: ${detail}\n${stack}` +
    "Nothing was decided. Set RELEASE_GOVERNANCE_DEBUG=1 for the stack, and report it with that.\n"
  );
}

function isMissingPackage(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}

function describe({ message, hint, location, excerpt }: Problem): string {
  const place = location === undefined ? "" : `${placeOf(location)}: `;
  const next = hint === undefined ? undefined : `  → ${visible(hint)}`;
  const lines = [visible(`${place}${message}`), excerpt, next];
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}

function placeOf(location: NonNullable<Problem["location"]>): string {
  const { file, line, column, pointer } = location;
  const position = line === undefined ? "" : `:${line}${column === undefined ? "" : `:${column}`}`;
  return `${file}${position}${pointer === undefined || pointer === "" ? "" : ` ${pointer}`}`;
}
