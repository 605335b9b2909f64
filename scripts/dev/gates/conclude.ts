/** How the gates of this repository end: problems first, then one line that counts what was seen. */
export const ROOT = new URL("../../..", import.meta.url).pathname;

export interface Conclusion {
  readonly gate: string;
  /** How many things were really looked at; none is never a pass. */
  readonly looked: number;
  readonly things: string;
  readonly problems: readonly string[];
}

/** Prints to stdout and sets the exit code: 0 fine, 1 problems, 3 nothing to look at. */
export function conclude({ gate, looked, things, problems }: Conclusion): void {
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(`${gate}: ${looked} ${things} checked, ${problems.length} problems\n`);
  process.exitCode = problems.length > 0 ? 1 : looked === 0 ? 3 : 0;
}
