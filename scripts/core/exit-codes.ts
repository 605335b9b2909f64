/**
 * The exit codes of every script (docs/exit-codes.md). Nothing else is ever returned, but for
 * the shell's own convention of 128 + signal number when a person or a system ends the script.
 */
export const EXIT = {
  /** All enforced checks passed. */
  pass: 0,
  /** A check failed, or policy refused the act. */
  fail: 1,
  /** The command line or a policy file is not valid. */
  usage: 2,
  /** Could not decide or could not do it: data missing, tool crashed, timeout, lock lost, our bug. */
  undecided: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Signals that end a script, with the exit code each leads to. */
export const SIGNAL_EXIT = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

export type EndSignal = keyof typeof SIGNAL_EXIT;

const WORST_FIRST: readonly ExitCode[] = [EXIT.usage, EXIT.undecided, EXIT.fail, EXIT.pass];

/** Over many outcomes the worst counts: 2, then 3, then 1, then 0. No outcome at all is undecided. */
export function worstExit(codes: readonly ExitCode[]): ExitCode {
  return WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.undecided;
}
