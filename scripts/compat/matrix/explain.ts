/** May I go from one version to the other, may I come back, and what is lost? */
import { compare, lt, lte } from "semver";
import type { Feature } from "../../core/gen/policy-release_compat_matrix.types.ts";
import type { Comparison } from "../evolution/evolution.ts";
import type { CaseVerdict } from "./case-checks.ts";
import { compareDotted } from "../../core/dotted-version.ts";
import type { Matrix } from "./matrix.ts";
import { migrationPath } from "./migrate.ts";
import { requiredOrder, skewAnswers } from "./skew.ts";
import type { SkewAnswer } from "./skew.ts";

export interface Way {
  readonly from: string;
  readonly to: string;
  readonly answer: "yes" | "no" | "unknown";
  readonly because: readonly string[];
}

export interface Explanation {
  readonly go: Way;
  readonly back: Way;
  /** Features that the second version has and the first has not, and the other way round. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** What coming back costs. */
  readonly lost_on_return: readonly string[];
  readonly skew: readonly SkewAnswer[];
  readonly order: readonly string[];
}

export interface ExplainFacts {
  readonly verdicts: readonly CaseVerdict[];
  /** Comparisons of state schemas without a migration, writer before reader. */
  readonly comparisons: readonly Comparison[];
}

export function explainPair(
  matrix: Matrix,
  from: string,
  to: string,
  facts: ExplainFacts,
): Explanation {
  const features = matrix.policy.features ?? [];
  const gained = features.filter((feature) => has(feature, to) && !has(feature, from));
  const lost = features.filter((feature) => has(feature, from) && !has(feature, to));
  return {
    go: wayOf(matrix, from, to, facts),
    back: wayOf(matrix, to, from, facts),
    gained: gained.map(titleOf),
    lost: lost.map(titleOf),
    lost_on_return: gained.map(
      ({ lost_on_rollback: cost, ...feature }) => cost ?? titleOf(feature),
    ),
    skew: skewAnswers(matrix.policy.skew ?? [], from, to),
    order: requiredOrder(matrix.policy.order ?? []) ?? [],
  };
}

/** A case of exactly these versions decides; else what is declared of their state schemas. */
function wayOf(matrix: Matrix, from: string, to: string, facts: ExplainFacts): Way {
  const cases = facts.verdicts.filter(
    ({ case: one }) => one.fromVersion === from && one.toVersion === to,
  );
  const refused = cases.filter(
    ({ case: one, verdict }) => !one.expectReadable || verdict === "fail",
  );
  if (refused.length > 0) return { from, to, answer: "no", because: refused.map(caseReason) };
  const passed = cases.filter(({ verdict }) => verdict === "pass");
  if (passed.length > 0) return { from, to, answer: "yes", because: passed.map(caseReason) };
  return { from, to, ...bySchema(matrix, from, to, facts) };
}

function caseReason({ case: one, checks, verdict }: CaseVerdict): string {
  const failed = checks
    .filter(({ outcome }) => outcome === "fail")
    .map(({ id, says }) => `${id}: ${says}`);
  if (!one.expectReadable) return `case ${one.id} shows that it must not be read`;
  return verdict === "pass"
    ? `case ${one.id} passes`
    : `case ${one.id} fails: ${failed.join("; ")}`;
}

function bySchema(
  matrix: Matrix,
  from: string,
  to: string,
  facts: ExplainFacts,
): Pick<Way, "answer" | "because"> {
  const [source, target] = [schemaOf(matrix, from), schemaOf(matrix, to)];
  if (source === undefined || target === undefined) {
    return {
      answer: "unknown",
      because: [`no case and no state schema is declared for ${source === undefined ? from : to}`],
    };
  }
  if (compareDotted(source, target) === 0)
    return { answer: "yes", because: [`both write state schema ${source}`] };
  if ((migrationPath(matrix.schemas, source, target)?.length ?? 0) > 0) {
    return {
      answer: "yes",
      because: [
        `a migration from state schema ${source} to ${target} is declared; no case has tried it`,
      ],
    };
  }
  const comparison = facts.comparisons.find(
    ({ writer, reader }) => writer === source && reader === target,
  );
  if (comparison === undefined)
    return {
      answer: "unknown",
      because: [`nothing is declared between state schemas ${source} and ${target}`],
    };
  return byComparison(comparison);
}

function byComparison({
  verdict,
  writer,
  reader,
  incompatibilities,
}: Comparison): Pick<Way, "answer" | "because"> {
  if (verdict === "compatible")
    return { answer: "yes", because: [`schema ${reader} accepts every document of ${writer}`] };
  if (verdict === "undecided")
    return {
      answer: "unknown",
      because: [`whether schema ${reader} accepts all of ${writer} is not decided`],
    };
  return {
    answer: "no",
    because: incompatibilities.map(
      (one) =>
        `schema ${reader} refuses at ${one.reader_pointer}: ${JSON.stringify(one.counter_example)}`,
    ),
  };
}

/** From the table of versions, or from the cases, or the current one. */
export function schemaOf(matrix: Matrix, version: string): string | undefined {
  const listed = matrix.policy.versions?.find(
    (one) => compare(one.version, version) === 0,
  )?.state_schema;
  if (listed !== undefined) return listed;
  if (version === matrix.appVersion) return matrix.currentSchema;
  const written = matrix.cases.find((one) => one.fromVersion === version)?.fromSchema;
  return written ?? matrix.cases.find((one) => one.toVersion === version)?.toSchema;
}

function has({ since, until }: Feature, version: string): boolean {
  return lte(since, version) && (until === undefined || lt(version, until));
}

function titleOf({ id, title }: Pick<Feature, "id" | "title">): string {
  return title ?? id;
}
