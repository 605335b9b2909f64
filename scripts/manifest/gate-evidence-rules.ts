/** May the release rest on this evidence? Each rule is one check; all must hold. */
import type { Check, CheckOutcome } from "../core/check.ts";
import { formatDuration } from "../core/time.ts";
import { CHECKS } from "./catalogue.ts";
import type { Chosen } from "./choose-report.ts";
import { ageInSeconds } from "./gate-evidence.ts";
import type { ReadReport } from "./gate-evidence.ts";

/** What is released. */
export interface Release {
  readonly version: string;
  readonly commit: string | undefined;
  readonly candidate: string | undefined;
}

export interface EvidenceFacts {
  readonly chosen: Chosen;
  readonly release: Release;
  readonly now: Date;
  readonly maxAgeMs: number;
  /** Files that the report names and that are not there, or not as it has them. */
  readonly missing: readonly string[];
}

/** Runs on one machine may disagree with another's clock by this much. */
const CLOCK_SKEW_S = 60;

/** Advisory unless `required`. Without a report nothing can be told of it: one check says so. */
export function evidenceChecks(facts: EvidenceFacts, required: boolean): Check[] {
  const { report } = facts.chosen;
  const rules = report === undefined ? [] : [own, fresh, passed, whole];
  return [there(facts), ...rules.flatMap((rule) => (report ? [rule(report, facts)] : []))].map(
    (check) => ({ ...check, enforced: required }),
  );
}

function there({ chosen }: EvidenceFacts): Check {
  return chosen.report === undefined
    ? checkOf("gate_evidence_there", "no_data", "there is no report of a preflight")
    : checkOf("gate_evidence_there", "pass", `${chosen.report.path} is there`, chosen.report);
}

function own(read: ReadReport, { release }: EvidenceFacts): Check {
  const { subject, result } = read.report;
  const { candidate, commit, version } = release;
  const faults = [
    ...differs("commit", result.repository.commit, commit),
    ...differs("version", subject.version, version),
    ...(candidate === undefined && subject.release_candidate_id === undefined
      ? []
      : differs("release candidate", subject.release_candidate_id, candidate)),
    ...(result.repository.dirty === false ? [] : ["it is not about a clean tree"]),
  ];
  return judged(
    "gate_evidence_own",
    faults,
    "the preflight was of this commit, version and candidate",
    read,
  );
}

function differs(what: string, found: string | undefined, wanted: string | undefined): string[] {
  if (found !== undefined && found === wanted) return [];
  return [`its ${what} is ${found ?? "not given"}, the release's ${wanted ?? "not given"}`];
}

function fresh(read: ReadReport, { now, maxAgeMs }: EvidenceFacts): Check {
  const ages = [read.report.ended_at, ...reusedEnds(read)].map((end) => ageInSeconds(end, now));
  const [oldest, youngest] = [Math.max(...ages), Math.min(...ages)];
  const faults = [
    ...(youngest < -CLOCK_SKEW_S
      ? [`it ends ${formatDuration(-youngest * 1000)} in the future`]
      : []),
    ...(oldest * 1000 > maxAgeMs
      ? [`it is ${age(oldest)} old, ${formatDuration(maxAgeMs)} are allowed`]
      : []),
  ];
  return judged("gate_evidence_fresh", faults, `the preflight is ${age(oldest)} old`, read);
}

const age = (seconds: number): string => formatDuration(Math.max(1, seconds) * 1000);

function reusedEnds({ report }: ReadReport): string[] {
  return report.result.gates.flatMap(({ reuse }) => reuse?.ended_at ?? []);
}

function passed(read: ReadReport, { chosen }: EvidenceFacts): Check {
  const { verdict, result } = read.report;
  const open = result.gates
    .filter(({ required, outcome }) => required && outcome !== "pass")
    .map(({ id, outcome, message }) => `gate ${id}: ${outcome}, ${message}`);
  const faults = [
    ...(verdict === "pass" ? [] : [`its verdict is ${verdict}`]),
    ...(result.gates.length === 0 ? ["it has no gates"] : []),
    ...(result.satisfies_promotion ? [] : result.promotion_obstacles),
    ...(result.satisfies_promotion || result.promotion_obstacles.length > 0
      ? []
      : ["it does not satisfy a promotion"]),
    ...open,
    ...chosen.objections,
  ];
  const good = `${result.counts.passed} of ${result.counts.gates} gates passed, all that are required`;
  return judged("gate_evidence_passed", faults, good, read);
}

function whole(read: ReadReport, { missing }: EvidenceFacts): Check {
  const good = "every log and evidence file is there as the report has it";
  return judged("gate_evidence_whole", missing, good, read);
}

function judged(id: string, faults: readonly string[], good: string, read: ReadReport): Check {
  return faults.length === 0
    ? checkOf(id, "pass", good, read)
    : checkOf(id, "fail", told(faults), read);
}

/** A report without its files names every gate: three are enough to see what happened. */
function told(faults: readonly string[]): string {
  const more = faults.length - MOST_TOLD;
  const first = faults.slice(0, MOST_TOLD).join("; ");
  return more > 0 ? `${first}; and ${more} more` : first;
}

const MOST_TOLD = 3;

function checkOf(id: string, outcome: CheckOutcome, message: string, read?: ReadReport): Check {
  const locations = read === undefined ? [] : [{ file: read.path }];
  const base = { id, outcome, enforced: true, message, locations, docs: DOCS };
  const fix = CHECKS[id]?.fix;
  return outcome === "pass" || fix === undefined ? base : { ...base, remediation: fix };
}

const DOCS = "docs/scripts/generate-release-manifest.md";
