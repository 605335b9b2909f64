/** From findings to checks: who answered, what is new, whether the score holds. Pure. */
import type { Check, Location } from "../core/check.ts";
import type { DependencyBaseline } from "../core/gen/policy-dependency_baseline.types.ts";
import type { DependencyPolicy } from "../core/gen/policy-dependency_policy.types.ts";
import type { LockGraph } from "../lockfiles/model.ts";
import type { Asked } from "./ask-sources.ts";
import { scoreOne } from "./baseline.ts";
import type { Comparison, Regression } from "./baseline.ts";
import { securitySeverity } from "./security-severity.ts";
import { severityRank } from "./finding.ts";
import type { Finding, Severity } from "./finding.ts";

const base = (id: string) => ({
  id,
  enforced: true,
  locations: [],
  docs: "docs/scripts/dependency-audit.md",
});

const pass = (id: string, message: string): Check => ({ ...base(id), outcome: "pass", message });

const noData = (id: string, message: string, remediation: string): Check => ({
  ...base(id),
  outcome: "no_data",
  message,
  remediation,
});

/** A source that was asked or is required, and does not answer, is never zero vulnerabilities. */
export function sourceChecks(asked: readonly Asked[], required: readonly string[]): Check[] {
  const silent = asked.flatMap(({ source, answer }) =>
    answer.ok ? [] : [`${source}: ${answer.why}`],
  );
  const answered = new Set(asked.flatMap(({ source, answer }) => (answer.ok ? [source] : [])));
  const missing = required.filter((name) => ![...answered].some((source) => source === name));
  const notAsked = missing.filter((name) => !asked.some(({ source }) => source === name));
  const problems = [...silent, ...notAsked.map((name) => `${name}: required, and was not asked`)];
  if (problems.length === 0 && answered.size > 0) {
    return [
      pass(
        "sources_answered",
        asked.map(({ answer }) => (answer.ok ? answer.detail : "")).join("; "),
      ),
    ];
  }
  const why = problems.length === 0 ? "no source of advisories was asked" : problems.join("; ");
  return [
    noData(
      "sources_answered",
      why,
      "ask again when the source answers, or name another: --osv, --npm-audit, --run-npm",
    ),
  ];
}

/** Each lock needs one source at least that knows its ecosystem. */
export function coverageCheck(asked: readonly Asked[], graphs: readonly LockGraph[]): Check {
  const covered = new Set(asked.flatMap(({ answer }) => (answer.ok ? answer.locks : [])));
  const open = graphs.filter(({ path }) => !covered.has(path)).map(({ path }) => path);
  if (graphs.length === 0) {
    return noData(
      "locks_covered",
      "there is no lock file to look at",
      "commit the lock of your package manager",
    );
  }
  return open.length === 0
    ? pass("locks_covered", `advisories for ${graphs.length} lock files were asked`)
    : noData(
        "locks_covered",
        `no source answered for ${open.join(", ")}`,
        "add a source for that ecosystem, such as --osv",
      );
}

const DEFAULT_THRESHOLDS = { prod: "low", optional: "low", dev: "low" } as const;

/** Known exploited ones and those of unknown severity fail at every threshold. */
export function fails(finding: Finding, policy: DependencyPolicy): boolean {
  const threshold: Severity =
    policy.thresholds?.[finding.exposure] ?? DEFAULT_THRESHOLDS[finding.exposure];
  return finding.kev || severityRank(finding.severity) >= rankOf(threshold);
}

/** A threshold of `unknown` lets everything fail. */
const rankOf = (threshold: Severity): number =>
  threshold === "unknown" ? 0 : severityRank(threshold);

/** The worst first: where a limit cuts, it cuts the least. */
export function failingOf(
  { regressions }: Comparison,
  policy: DependencyPolicy,
): readonly Regression[] {
  return regressions
    .filter(({ finding }) => fails(finding, policy))
    .toSorted((a, b) => scoreOne(b.finding) - scoreOne(a.finding));
}

export function vulnerabilityChecks(
  { regressions, accepted }: Comparison,
  failing: readonly Regression[],
  placesOf: (finding: Finding) => readonly Location[],
): Check[] {
  if (failing.length > 0) return failing.map((one) => failed(one, placesOf(one.finding)));
  const below = regressions.length === 0 ? "" : `, ${regressions.length} below the threshold`;
  return [pass("vulnerabilities_accepted", `nothing new, ${accepted.length} accepted${below}`)];
}

function failed({ finding, kind, message }: Regression, locations: readonly Location[]): Check {
  const { id, severity, exposure, versions, path } = finding;
  const fix =
    finding.fixed.length === 0
      ? "no fixed version is known"
      : `fixed in ${finding.fixed.join(", ")}`;
  return {
    ...base("vulnerabilities_accepted"),
    outcome: "fail",
    about: `${finding.package} ${id}`,
    security_severity: securitySeverity(finding),
    message: `${severity} ${exposure} ${finding.package}@${versions.join(", ")}: ${id} ${message}`,
    expected: "no finding, or an acceptance that covers it",
    observed: `${kind}, by ${path.join(" > ") || "nothing that asks for it"}; ${fix}`,
    locations,
    remediation:
      "update the package, or accept it for a time: npm run baseline -- --allow-regression",
  };
}

export function scoreCheck(score: number, ceiling: number | undefined): Check[] {
  if (ceiling === undefined) return [];
  if (score <= ceiling) return [pass("score_within_ceiling", `${score} of at most ${ceiling}`)];
  return [
    {
      ...base("score_within_ceiling"),
      outcome: "fail",
      message: `the score is ${score}, and may be ${ceiling} at most`,
      expected: `at most ${ceiling}`,
      observed: String(score),
      remediation: "take out or update packages until the score is no higher than it was",
    },
  ];
}

/** Version 1 held counts: an upper bound for each group and severity, identities unknown. */
export function countChecks(findings: readonly Finding[], baseline: DependencyBaseline): Check[] {
  const groups = Object.entries(baseline.levels ?? {});
  const over = groups.flatMap(([group, counts]) =>
    Object.entries(counts)
      .filter(([level]) => level !== "total")
      .flatMap(([level, limit]) => {
        const found = findings.filter((one) => groupOf(one) === group && one.severity === level);
        return found.length > limit
          ? [`${group} ${level}: ${found.length}, ${limit} were accepted`]
          : [];
      }),
  );
  if (over.length === 0) return [pass("counts_within_baseline", "no count is higher than it was")];
  const remediation = "update the packages, or write a baseline by identity: npm run baseline";
  return [
    { ...base("counts_within_baseline"), outcome: "fail", message: over.join("; "), remediation },
  ];
}

function groupOf({ ecosystem, exposure }: Finding): string {
  if (ecosystem !== "npm") return "pip";
  return exposure === "dev" ? "npm_dev" : "npm_prod";
}
