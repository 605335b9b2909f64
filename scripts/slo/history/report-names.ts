/** Where load-probe leaves its reports, and what their names tell before they are read. Pure. */

/** Below the root. */
export const FOLDER = ".release/reports/load-probe";

/** No run takes longer: what is named by a time this long before another one did not reach it. */
const LONGEST_RUN_MS = 86_400_000;

/** Could it have ended then or later? In milliseconds since 1970. */
export function mayReach(name: string, time: number): boolean {
  return nameTime(name) >= time - LONGEST_RUN_MS;
}

/** Those of reports; names that tell no time come first, and what is of one time stays in order. */
export function youngestFirst(names: readonly string[]): string[] {
  const timed = reportNames(names).map((name) => ({ name, time: nameTime(name) }));
  const sorted = timed.toSorted((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
  return sorted.map(({ name }) => name);
}

export function reportNames(names: readonly string[]): string[] {
  return names.filter((name) => name.endsWith(".json"));
}

/** Reports are named 20261123T051500000Z-…; any other name may be of any time. */
function nameTime(name: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\d{3}Z-/.exec(name);
  if (match === null) return Infinity;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}
