/**
 * A check: one question asked of the facts, with its answer, its place and its remedy.
 * Every verdict of the toolkit is a fold over checks; see docs/checks.md for the ids.
 */

export type CheckOutcome = "pass" | "fail" | "no_data" | "not_applicable" | "waived";

export type Verdict = "pass" | "fail" | "undecided";

export interface Location {
  /** Path relative to the repository root, with forward slashes. */
  readonly file: string;
  /** JSON pointer (RFC 6901) inside the file. */
  readonly pointer?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
  readonly end_line?: number;
  /** The first column after the place, as in SARIF. */
  readonly end_column?: number;
}

/** Why a failure does not count, who took that on, and until when. */
export interface Waiver {
  readonly reason: string;
  readonly actor: string;
  /** RFC 3339, UTC. */
  readonly expires_at: string;
}

export interface Check {
  /** Stable, lower_snake; what tests assert and waivers name. */
  readonly id: string;
  readonly outcome: CheckOutcome;
  /** Advisory checks are not enforced; `--strict` enforces them all. */
  readonly enforced: boolean;
  /** What was asked about, where one id is asked often: a gate, a package, a channel. */
  readonly about?: string;
  readonly message: string;
  readonly expected?: string;
  readonly observed?: string;
  readonly locations: readonly Location[];
  /** What to do next, as an imperative sentence. */
  readonly remediation?: string;
  /** Path of the page that explains the check. */
  readonly docs?: string;
  /** Present where `outcome` is `waived`. */
  readonly waiver?: Waiver;
  /** How the attempt before ended, where only a retry passed. */
  readonly flaky?: string;
  /** Milliseconds that the answer took, where they were measured. */
  readonly duration_ms?: number;
  /** Of this one failure, as CVSS counts, in place of what the check's meaning says. */
  readonly security_severity?: number;
}

/** What a check means, kept beside the rule; `--explain` and docs/checks.md are made from it. */
export interface CheckMeaning {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Of a failure, as CVSS counts: above 0, to 10. Only for checks with a security meaning. */
  readonly securitySeverity?: number;
}

export type CheckCatalogue = Readonly<Record<string, CheckMeaning>>;

/**
 * Any enforced fail is a fail; else any enforced no_data is undecided; else pass.
 * No check at all is undecided: nothing looked at is never a pass.
 */
export function verdictOf(checks: readonly Check[]): Verdict {
  const enforced = checks.filter((check) => check.enforced);
  if (enforced.some((check) => check.outcome === "fail")) return "fail";
  if (enforced.length === 0 || enforced.some((check) => check.outcome === "no_data")) {
    return "undecided";
  }
  return enforced.some(isAnswered) ? "pass" : "undecided";
}

/** `not_applicable` alone answers nothing: a run in which no rule applied has measured nothing. */
function isAnswered(check: Check): boolean {
  return check.outcome === "pass" || check.outcome === "waived";
}

/** `--strict`: every check counts. */
export function enforceAll(checks: readonly Check[]): Check[] {
  return checks.map((check) => ({ ...check, enforced: true }));
}
