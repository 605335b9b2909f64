/** How the version differs from that of the last release. */
import { compare, major, minor, patch } from "semver";
import type { Step } from "./required-step.ts";

/** By the three numbers alone: the pre-releases of 1.4.0 are on the way to a minor step. */
export function actualStep(last: string, version: string): Step {
  if (major(last) !== major(version)) return "major";
  if (minor(last) !== minor(version)) return "minor";
  if (patch(last) !== patch(version)) return "patch";
  return "none";
}

/** Clauses 6 to 8 of semver 2.0.0: one number rises by one, those after it are zero. */
export function isSingleStep(last: string, version: string): boolean {
  const [from, to] = [numbers(last), numbers(version)];
  const at = from.findIndex((number, index) => to[index] !== number);
  if (at < 0) return true;
  return to[at] === (from[at] ?? 0) + 1 && to.slice(at + 1).every((number) => number === 0);
}

function numbers(version: string): number[] {
  return [major(version), minor(version), patch(version)];
}

/**
 * The release that the step is counted from: the newest full one below the version, else the newest
 * of any kind. A pre-release promises nothing that the next must keep (clause 9).
 */
export function lastRelease(releases: readonly string[], version: string): string | undefined {
  const older = releases.filter((one) => compare(one, version) < 0).toSorted(compare);
  return older.findLast((one) => !one.includes("-")) ?? older.at(-1);
}
