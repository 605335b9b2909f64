/**
 * The one error class of the toolkit. Its kind decides the exit code; its text is written for
 * the person who has to act: what failed, where, what was found, what was wanted, what to do.
 */
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Location } from "./check.ts";

/** usage: the command line · policy: a policy file · refused: policy forbids it · undecided: could not. */
export type ErrorKind = "usage" | "policy" | "refused" | "undecided";

export interface Problem {
  readonly message: string;
  readonly location?: Location;
  /** Lines of the file with a caret under the place, ready to print. */
  readonly excerpt?: string;
  readonly hint?: string;
}

export class GovernanceError extends Error {
  readonly kind: ErrorKind;
  readonly problems: readonly Problem[];

  constructor(kind: ErrorKind, problems: readonly Problem[], cause?: unknown) {
    super(problems.map(({ message }) => message).join("\n"), { cause });
    this.name = "GovernanceError";
    this.kind = kind;
    this.problems = problems;
  }
}

const EXIT_OF: Readonly<Record<ErrorKind, ExitCode>> = {
  usage: EXIT.usage,
  policy: EXIT.usage,
  refused: EXIT.fail,
  undecided: EXIT.undecided,
};

export function exitCodeOf(error: GovernanceError): ExitCode {
  return EXIT_OF[error.kind];
}

export function usageError(message: string, hint?: string): GovernanceError {
  return new GovernanceError("usage", [problem(message, hint)]);
}

export function undecidedError(message: string, hint?: string, cause?: unknown): GovernanceError {
  return new GovernanceError("undecided", [problem(message, hint)], cause);
}

export function refusedError(message: string, hint?: string): GovernanceError {
  return new GovernanceError("refused", [problem(message, hint)]);
}

function problem(message: string, hint: string | undefined): Problem {
  return hint === undefined ? { message } : { message, hint };
}
