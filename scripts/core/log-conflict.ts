/** A lost race for the head of a log: the one failure that may be tried again from the start. */
import { GovernanceError } from "./errors.ts";
import type { LogHead } from "./log.ts";

const CONFLICT = Symbol("conflict");

export function conflict(log: string, expected: LogHead, found: LogHead): GovernanceError {
  const message =
    `${log} has moved on: expected ${expected.size} events ending in ${brief(expected)}, ` +
    `found ${found.size} ending in ${brief(found)}`;
  const hint = "Nothing was written. Run the command again: it will start from what is there now.";
  return new GovernanceError("undecided", [{ message, hint }], CONFLICT);
}

export function isConflict(error: unknown): boolean {
  return error instanceof GovernanceError && error.cause === CONFLICT;
}

function brief({ hash }: LogHead): string {
  return hash.slice(0, 12);
}
