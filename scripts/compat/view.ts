/** The matrix's part of the report, and what a person reads. */
import type { Check } from "../core/check.ts";
import type { CommandResult, Section } from "../core/command.ts";
import type { InputRecord } from "../core/report.ts";
import type { Comparison, Incompatibility } from "./evolution/evolution.ts";
import type { CaseVerdict } from "./matrix/case-checks.ts";
import type { Explanation, Way } from "./matrix/explain.ts";
import { evolutionChecks } from "./matrix/matrix-checks.ts";
import type { Matrix } from "./matrix/matrix.ts";

export interface MatrixRun {
  readonly checks: readonly Check[];
  readonly matrix: Matrix;
  readonly verdicts: readonly CaseVerdict[];
  readonly comparisons: readonly Comparison[];
  readonly explanation: Explanation | undefined;
  readonly inputs: readonly InputRecord[];
}

export function matrixResult({
  checks,
  matrix,
  verdicts,
  comparisons,
  explanation,
  inputs,
}: MatrixRun): CommandResult {
  const passed = verdicts.filter(({ verdict }) => verdict === "pass").length;
  const headline = `${passed} of ${verdicts.length} cases pass, version ${matrix.appVersion}, state schema ${matrix.currentSchema}`;
  return {
    checks,
    inputs,
    subject: { version: matrix.appVersion },
    result: {
      app_version: matrix.appVersion,
      current_schema: matrix.currentSchema,
      cases: verdicts.map(caseObject),
      comparisons: comparisons.map(comparisonObject),
      ...(explanation === undefined ? {} : { explanation: explanationObject(explanation) }),
    },
    view: explanation === undefined ? { headline } : { headline, sections: explained(explanation) },
  };
}

export function comparisonResult(comparisons: readonly Comparison[], file: string): CommandResult {
  const verdicts = comparisons.map(
    ({ writer, reader, verdict }) => `${reader} reads ${writer}: ${verdict}`,
  );
  return {
    checks: evolutionChecks(comparisons, file).map((check) => ({ ...check, locations: [] })),
    result: { cases: [], comparisons: comparisons.map(comparisonObject) },
    view: { headline: verdicts.join("; "), sections: comparisons.flatMap(differences) },
  };
}

function differences({ writer, reader, incompatibilities }: Comparison): Section[] {
  if (incompatibilities.length === 0) return [];
  const lines = incompatibilities.map(
    (one) => `${one.reader_pointer || "/"}: written ${JSON.stringify(one.counter_example ?? null)}`,
  );
  return [{ title: `${reader} refuses what ${writer} allows`, lines }];
}

function comparisonObject({
  incompatibilities,
  undecided,
  writer,
  reader,
  verdict,
  unexamined,
}: Comparison) {
  return {
    writer,
    reader,
    verdict,
    incompatibilities: places(incompatibilities),
    undecided: places(undecided),
    unexamined,
  };
}

function caseObject({ case: one, verdict, checks }: CaseVerdict) {
  return {
    id: one.id,
    verdict,
    checks: checks.map(({ id, outcome, says }) => ({ id, outcome, says })),
  };
}

function wayObject({ from, to, answer, because }: Way) {
  return { from, to, answer, because };
}

function explanationObject({
  go,
  back,
  gained,
  lost,
  lost_on_return: cost,
  skew,
  order,
}: Explanation) {
  return {
    go: wayObject(go),
    back: wayObject(back),
    gained,
    lost,
    lost_on_return: cost,
    skew: skew.map((one) => ({ ...one })),
    order,
  };
}

function explained({
  go,
  back,
  gained,
  lost,
  lost_on_return: cost,
  skew,
  order,
}: Explanation): Section[] {
  return [
    { title: `From ${go.from} to ${go.to}: ${go.answer}`, lines: go.because },
    { title: `Back from ${back.from} to ${back.to}: ${back.answer}`, lines: back.because },
    ...section("Gained", gained),
    ...section("Lost", lost),
    ...section("Lost on the way back", cost),
    ...section(
      "Side by side",
      skew.map(({ between, allowed, says }) => `${between}: ${allowed ? "yes" : "no"}, ${says}`),
    ),
    ...section("Order", order),
  ];
}

function section(title: string, lines: readonly string[]): Section[] {
  return lines.length === 0 ? [] : [{ title, lines }];
}

function places(found: readonly Incompatibility[]) {
  return found.map((one) => ({ ...one }));
}
