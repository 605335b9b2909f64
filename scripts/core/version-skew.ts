/** How far two versions that run side by side may be apart (`skew` of release_compat_matrix.json). */
import { major, minor, valid } from "semver";
import type { Skew } from "./gen/policy-release_compat_matrix.types.ts";

/** What is wrong, in words; `undefined` where the rule allows it. */
export function skewFault(
  rule: Pick<Skew, "max_major" | "max_minor">,
  from: string,
  to: string,
): string | undefined {
  if (valid(from) === null || valid(to) === null) return "not both are versions";
  const majors = Math.abs(major(from) - major(to));
  const mostMajors = rule.max_major ?? 0;
  if (majors > mostMajors) return `${majors} major versions apart, at most ${mostMajors}`;
  const minors = Math.abs(minor(from) - minor(to));
  if (majors > 0 || rule.max_minor === undefined || minors <= rule.max_minor) return undefined;
  return `${minors} minor versions apart, at most ${rule.max_minor}`;
}
