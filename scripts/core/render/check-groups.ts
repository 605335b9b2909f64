/** Many checks in few lines: those with one remedy together, those that passed as a count. */
import type { Check } from "../check.ts";

export interface CheckGroup {
  readonly first: Check;
  readonly checks: readonly Check[];
}

/** Checks of one id with one remedy, where the first of them stands: the remedy is said once. */
export function grouped(checks: readonly Check[]): CheckGroup[] {
  const groups = Map.groupBy(checks, ({ id, remediation, docs }) =>
    JSON.stringify([id, remediation, docs]),
  );
  return [...groups.values()].flatMap((all) => (all[0] ? [{ first: all[0], checks: all }] : []));
}

export interface Folded {
  /** Shown one by one. */
  readonly told: readonly Check[];
  /** Ids of the others, each with how often it stands there. */
  readonly counts: readonly (readonly [id: string, count: number])[];
}

const FEW = 12;

/** Many passes are only counted; a pass that took a retry is always told. */
export function folded(checks: readonly Check[]): Folded {
  const told = checks.length <= FEW ? checks : checks.filter(({ flaky }) => flaky !== undefined);
  const rest = Map.groupBy(
    checks.filter((check) => !told.includes(check)),
    ({ id }) => id,
  );
  return { told, counts: [...rest].map(([id, { length }]) => [id, length]) };
}

/** `licence_allowed ×40` */
export function counted(id: string, count: number): string {
  return count === 1 ? id : `${id} ×${count}`;
}
