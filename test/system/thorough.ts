/**
 * The longest tests take a fixed sample, so that all of them fit into twenty minutes of continuous
 * integration; `SYSTEM_TESTS=all npm run test:system` leaves nothing out.
 */
const isThorough = process.env["SYSTEM_TESTS"] === "all";

/** Every n-th case, or all. */
export function sampled<T>(cases: readonly T[], every: number): T[] {
  return cases.filter((_, index) => isThorough || index % every === 0);
}

/** A smaller number, or the whole one. */
export function countOf(sample: number, whole: number): number {
  return isThorough ? whole : sample;
}
