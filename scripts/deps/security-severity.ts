/** The number that code scanning shows of a finding, and sorts and blocks by. */
import { severityRank } from "./finding.ts";
import type { Finding, Severity } from "./finding.ts";
import { bandOf, scoreOfVector } from "./sources/severity.ts";

/**
 * The least of each band as code scanning has them, where only "over 9.0" is critical. Unknown counts
 * as the worst: nobody has said that it is less.
 */
const LEAST: Readonly<Record<Severity, number>> = {
  unknown: 9.1,
  info: 0.1,
  low: 0.1,
  moderate: 4,
  high: 7,
  critical: 9.1,
};

/** The CVSS score; where a database has found a worse word for it, the least that the word means. */
export function securitySeverity({ severity, cvss }: Pick<Finding, "severity" | "cvss">): number {
  const score = cvss === undefined ? -1 : scoreOfVector(cvss);
  const isEnough = score >= 0 && severityRank(bandOf(score)) >= severityRank(severity);
  return isEnough ? score : LEAST[severity];
}
