/**
 * The laws of the baseline. An acceptance covers one finding as it was when it was accepted; the
 * score of what is there may only fall; what is let through for a time raises nothing.
 */
import type { AcceptedFinding } from "../core/gen/policy-dependency_baseline.types.ts";
import { sha256Hex } from "../core/digest.ts";
import { byCodeUnit, sortedTexts } from "../lockfiles/order.ts";
import { severityRank } from "./finding.ts";
import type { Finding, Severity } from "./finding.ts";

export interface Baseline {
  readonly ceiling: number;
  readonly entries: readonly AcceptedFinding[];
}

export type RegressionKind =
  | "new"
  | "expired"
  | "severity_up"
  | "kev_added"
  | "new_direct_path"
  | "more_versions"
  | "fix_available";

export interface Regression {
  readonly finding: Finding;
  readonly kind: RegressionKind;
  readonly message: string;
}

export interface Comparison {
  readonly regressions: readonly Regression[];
  readonly accepted: readonly Finding[];
  /** Acceptances without a finding. */
  readonly fixed: readonly AcceptedFinding[];
}

/** Every finding is either accepted or a regression; every entry is either met or fixed. */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  now: Date,
  fixGraceDays: number,
): Comparison {
  const entries = new Map(baseline.entries.map((entry) => [entry.key, entry]));
  const regressions: Regression[] = [];
  const accepted: Finding[] = [];
  for (const finding of findings) {
    const regression = regressionOf(finding, entries.get(finding.key), now, fixGraceDays);
    if (regression === undefined) accepted.push(finding);
    else regressions.push({ finding, ...regression });
  }
  const present = new Set(findings.map(({ key }) => key));
  return { regressions, accepted, fixed: baseline.entries.filter(({ key }) => !present.has(key)) };
}

type Told = Omit<Regression, "finding">;

function regressionOf(
  finding: Finding,
  entry: AcceptedFinding | undefined,
  now: Date,
  graceDays: number,
): Told | undefined {
  if (entry === undefined) return { kind: "new", message: "is not in the baseline" };
  if (new Date(entry.expires_at).getTime() <= now.getTime()) {
    return { kind: "expired", message: `its acceptance ended at ${entry.expires_at}` };
  }
  return grown(finding, entry) ?? fixDue(finding, entry, now, graceDays);
}

function grown(finding: Finding, entry: AcceptedFinding): Told | undefined {
  if (isWorse(finding.severity, entry.severity)) {
    return { kind: "severity_up", message: `was ${entry.severity} and is ${finding.severity}` };
  }
  if (finding.kev && !entry.kev)
    return { kind: "kev_added", message: "is now known to be exploited" };
  const path = newDirectPath(finding, entry);
  if (path !== undefined) return { kind: "new_direct_path", message: path };
  if (finding.versions.length > entry.versions.length) {
    return {
      kind: "more_versions",
      message: `${finding.versions.length} installed versions are affected, ${entry.versions.length} were accepted`,
    };
  }
  return undefined;
}

/** Entries of before the ways were kept say only whether the project itself asked. */
function newDirectPath(finding: Finding, entry: AcceptedFinding): string | undefined {
  if (finding.direct && !entry.direct) return "the project now asks for it itself";
  const known = new Set(entry.ways ?? finding.ways);
  const added = finding.ways.filter((way) => !known.has(way));
  return added.length === 0 ? undefined : `${added.join(", ")} now leads to it too`;
}

/** A severity that nobody knew is no reason to worry when it becomes known as less than the worst. */
function isWorse(now: Severity, before: Severity): boolean {
  return severityRank(now) > severityRank(before);
}

const DAY = 24 * 60 * 60 * 1000;

/** A fix that came after the acceptance must be taken within the grace. */
function fixDue(
  finding: Finding,
  entry: AcceptedFinding,
  now: Date,
  graceDays: number,
): Told | undefined {
  if (finding.fixed.length === 0 || entry.fix_available) return undefined;
  const due = new Date(entry.created_at).getTime() + graceDays * DAY;
  if (now.getTime() <= due) return undefined;
  return { kind: "fix_available", message: `a fix is known (${finding.fixed.join(", ")})` };
}

const WEIGHT: Readonly<Record<Severity, number>> = {
  info: 0,
  low: 1,
  moderate: 4,
  high: 10,
  critical: 25,
  unknown: 25,
};

const EXPOSURE = { dev: 1, optional: 2, prod: 4 } as const;

type Scored = Pick<Finding, "severity" | "exposure" | "kev">;

export function scoreOne({ severity, exposure, kev }: Scored): number {
  return WEIGHT[severity] * EXPOSURE[exposure] * (kev ? 4 : 1);
}

/** What is not affected or let through for a time does not count, as long as its entry holds. */
export function scoreOf(findings: readonly Finding[], baseline: Baseline, now: Date): number {
  const exempt = new Set(
    baseline.entries
      .filter(({ decision }) => decision !== "accepted")
      .filter(({ expires_at: end }) => new Date(end).getTime() > now.getTime())
      .map(({ key }) => key),
  );
  return findings.reduce((sum, one) => sum + (exempt.has(one.key) ? 0 : scoreOne(one)), 0);
}

export interface Acceptance {
  readonly reason: string;
  readonly actor: string;
  readonly ticket?: string;
  readonly now: Date;
}

/** Days that an acceptance lives at most. */
const LIFE: Readonly<Record<Severity, number>> = {
  critical: 30,
  unknown: 30,
  high: 90,
  moderate: 180,
  low: 365,
  info: 365,
};

export function longestExpiry(severity: Severity, now: Date): Date {
  return new Date(now.getTime() + LIFE[severity] * DAY);
}

export function entryOf(
  finding: Finding,
  decision: AcceptedFinding["decision"],
  { reason, actor, ticket, now }: Acceptance,
  expires: Date = longestExpiry(finding.severity, now),
): AcceptedFinding {
  const { key, id, ecosystem, workspace, exposure, versions, range, severity, kev, direct } =
    finding;
  const longest = longestExpiry(severity, now);
  const end = expires.getTime() < longest.getTime() ? expires : longest;
  return {
    key,
    id,
    ecosystem,
    package: finding.package,
    workspace,
    exposure,
    versions: sortedTexts(versions),
    range,
    severity,
    kev,
    fix_available: finding.fixed.length > 0,
    direct,
    paths_digest: sha256Hex(JSON.stringify(finding.ways)),
    ways: sortedTexts(finding.ways),
    decision,
    reason,
    actor,
    ...(ticket === undefined ? {} : { ticket }),
    created_at: now.toISOString(),
    expires_at: end.toISOString(),
  };
}

/** The first baseline: everything that is there, and its score as the ceiling. */
export function firstBaseline(findings: readonly Finding[], acceptance: Acceptance): Baseline {
  const entries = findings.map((finding) => entryOf(finding, "accepted", acceptance));
  return sealed(
    findings.reduce((sum, one) => sum + scoreOne(one), 0),
    entries,
  );
}

export type Justification = NonNullable<AcceptedFinding["justification"]>;

/** A finding that a person has shown not to matter here: an entry with its reason by VEX. */
export function declareNotAffected(
  findings: readonly Finding[],
  baseline: Baseline,
  acceptance: Acceptance,
  justification: Justification,
  expires: Date | undefined,
): Baseline {
  const added = findings.map((finding) => ({
    ...entryOf(finding, "not_affected", acceptance, expires),
    justification,
  }));
  const replaced = new Set(added.map(({ key }) => key));
  const kept = baseline.entries.filter(({ key }) => !replaced.has(key));
  return sealed(baseline.ceiling, [...kept, ...added]);
}

export interface Refreshed {
  readonly baseline: Baseline;
  /** Findings that a refresh alone does not accept. */
  readonly refused: readonly Regression[];
}

/** Drops what is fixed and lets the ceiling fall; accepts nothing that is new or worse. */
export function refresh(
  findings: readonly Finding[],
  baseline: Baseline,
  now: Date,
  fixGraceDays: number,
): Refreshed {
  const { regressions, fixed } = compareWithBaseline(findings, baseline, now, fixGraceDays);
  const gone = new Set(fixed.map(({ key }) => key));
  const kept = baseline.entries.filter(({ key }) => !gone.has(key));
  const ceiling = Math.min(baseline.ceiling, scoreOf(findings, baseline, now));
  return { baseline: sealed(ceiling, kept), refused: regressions };
}

/** Lets regressions through until a day, without raising the ceiling. */
export function allowRegressions(
  findings: readonly Finding[],
  baseline: Baseline,
  acceptance: Acceptance,
  expires: Date,
  fixGraceDays: number,
): Baseline {
  const { regressions } = compareWithBaseline(findings, baseline, acceptance.now, fixGraceDays);
  const added = regressions.map(({ finding }) =>
    entryOf(finding, "temporary_regression", acceptance, expires),
  );
  const replaced = new Set(added.map(({ key }) => key));
  const kept = baseline.entries.filter(({ key }) => !replaced.has(key));
  return sealed(baseline.ceiling, [...kept, ...added]);
}

function sealed(ceiling: number, entries: readonly AcceptedFinding[]): Baseline {
  return { ceiling, entries: entries.toSorted((a, b) => byCodeUnit(a.key, b.key)) };
}
