/** From what the rules on packages found to checks, each place at its line of the lock. */
import type { Check, CheckCatalogue } from "../../core/check.ts";
import { AUDIT_CHECKS } from "../audit-catalogue.ts";
import type { LocateInLock } from "../lock-places.ts";
import type { Exception } from "./exceptions.ts";
import type { Judged, PackageProblem, RuleResult } from "./package-rules.ts";

const DOCS = "docs/policies/dependency_policy.md";
const MOST_PLACES = 100;

const base = (id: string) => ({ id, enforced: true, docs: DOCS, locations: [] });

export function packageChecks(
  { results, expired, unused }: Judged,
  altered: readonly PackageProblem[],
  policyFile: string,
  locate: LocateInLock,
): Check[] {
  const tampering: RuleResult = {
    id: "same_version_same_digest",
    outcome: "fail",
    problems: altered,
  };
  return [
    ...[...results, tampering].map((result) => checkOf(result, locate)),
    expiredCheck(expired, policyFile),
    ...unusedCheck(unused, policyFile),
  ];
}

function checkOf({ id, outcome, problems }: RuleResult, locate: LocateInLock): Check {
  if (problems === undefined) {
    const message = `not asked by the policy: ${titleOf(id)}`;
    return { ...base(id), outcome: "not_applicable", message };
  }
  const [first] = problems;
  if (first === undefined) return { ...base(id), outcome: "pass", message: titleOf(id) };
  const more = problems.length === 1 ? "" : ` (and ${problems.length - 1} more)`;
  return {
    ...base(id),
    outcome,
    message: `${first.one.name}@${first.one.version} ${first.message}${more}`,
    observed: `${problems.length} packages: ${[...new Set(problems.map(nameOf))].slice(0, 20).join(", ")}`,
    locations: problems.slice(0, MOST_PLACES).map(({ graph, one }) => locate(graph, one)),
    remediation:
      "replace the package, or change security/dependency_policy.json with its reviewers",
  };
}

const MEANINGS: CheckCatalogue = AUDIT_CHECKS;

function titleOf(id: string): string {
  const title = MEANINGS[id]?.title ?? id;
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

const nameOf = ({ one }: PackageProblem): string => `${one.name}@${one.version}`;

function expiredCheck(expired: readonly Exception[], file: string): Check {
  const [first] = expired;
  if (first === undefined) {
    return { ...base("exceptions_current"), outcome: "pass", message: "no exception has ended" };
  }
  return {
    ...base("exceptions_current"),
    outcome: "fail",
    message: `the exception ${first.title} ended at ${first.expires.toISOString()}`,
    observed: `${expired.length} that have ended`,
    locations: expired.map(({ pointer }) => ({ file, pointer })),
    remediation: "take the exception out, or decide anew with its reviewers",
  };
}

function unusedCheck(unused: readonly Exception[], file: string): Check[] {
  const [first] = unused;
  if (first === undefined) return [];
  return [
    {
      ...base("exceptions_used"),
      enforced: false,
      outcome: "fail",
      message: `the exception ${first.title} excuses nothing`,
      observed: `${unused.length} that excuse nothing`,
      locations: unused.map(({ pointer }) => ({ file, pointer })),
      remediation: "take it out before it excuses something that nobody has looked at",
    },
  ];
}
