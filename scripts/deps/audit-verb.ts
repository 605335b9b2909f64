/** What `npm run audit` does; loaded only when it is really run, since help must be quick. */
import { resolve } from "node:path";
import { verdictOf } from "../core/check.ts";
import type { Check } from "../core/check.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { undecidedError, usageError } from "../core/errors.ts";
import type { DependencyBaseline } from "../core/gen/policy-dependency_baseline.types.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import { licenceLookup } from "../lockfiles/licence-lookup.ts";
import { licenceOverrides } from "../lockfiles/licence-overrides.ts";
import type { LockedPackage } from "../lockfiles/model.ts";
import { sendAlert } from "./alert.ts";
import { audit, FIX_GRACE_DAYS, loadBaseline, POLICY_FILE } from "./audit.ts";
import type { Audited, LoadedBaseline } from "./audit.ts";
import {
  countChecks,
  coverageCheck,
  failingOf,
  scoreCheck,
  sourceChecks,
  vulnerabilityChecks,
} from "./audit-rules.ts";
import { auditView, headlineOf } from "./audit-view.ts";
import { compareWithBaseline, scoreOf } from "./baseline.ts";
import type { Baseline, Comparison, Regression } from "./baseline.ts";
import type { Finding } from "./finding.ts";
import { locateIn, placedIn } from "./lock-places.ts";
import { packageChecks } from "./policy/package-checks.ts";
import { judgePackages } from "./policy/package-rules.ts";
import type { Judged, PackageProblem } from "./policy/package-rules.ts";
import { alteredPackages, digestsOfBill } from "./policy/same-digest.ts";
import type { Digests } from "./policy/same-digest.ts";
import { publicationTimes } from "./release-times.ts";
import { SOURCE_NAMES } from "./source-names.ts";
import { REQUIRED_VARIABLE } from "./source-options.ts";
import type { AuditOption } from "./source-options.ts";
import { parseReport } from "./sources/answer.ts";
import { exportVex, vexOutput } from "./vex/export.ts";
import type { VexOutput } from "./vex/export.ts";
import { vexStatements } from "./vex/statement.ts";

export async function auditVerb(
  args: Args<AuditOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const required = requiredSources(args.list("require-source"), host);
  const vex = args.list("vex").map(vexOutput);
  const audited = await audit(args, host, context);
  const { loaded: baseline } = await loadBaseline(args, host, context);
  const packages = await packagesOf(args, audited, host, context);
  const outcome = compare(audited, baseline, required, host.now());
  const checks = await checksOf(outcome, audited, packages, host, context);
  const result = resultOf(outcome, audited);
  if (vex.length > 0) await writeVex(vex, audited, baseline, host, context);
  const alert = verdictOf(checks) === "pass" ? [] : await alertOf(outcome, checks, host, context);
  return {
    checks: [...checks, ...alert],
    inputs: [...audited.inputs, ...packages.inputs, ...outcome.inputs],
    result,
    view: auditView(outcome.comparison, outcome.score),
  };
}

/** A name that nobody knows could never answer: it is a mistake of who wrote it. */
function requiredSources(given: readonly string[], { env }: Host): string[] {
  const listed = (env[REQUIRED_VARIABLE] ?? "").split(",").map((name) => name.trim());
  const names = [...given, ...listed.filter((name) => name !== "")];
  const unknown = names.find((name) => !SOURCE_NAMES.includes(name));
  if (unknown === undefined) return names;
  throw usageError(
    `"${unknown}" is no source of advisories`,
    `--require-source and ${REQUIRED_VARIABLE} know ${SOURCE_NAMES.join(", ")}`,
  );
}

async function writeVex(
  outputs: readonly VexOutput[],
  { findings, repository: { graphs } }: Audited,
  baseline: LoadedBaseline | undefined,
  host: Host,
  context: RunContext,
): Promise<void> {
  const entries = baseline?.value.entries ?? [];
  await exportVex(outputs, vexStatements(findings, entries, graphs, host.now()), host, context);
}

interface Outcome {
  readonly comparison: Comparison;
  readonly failing: readonly Regression[];
  readonly score: number;
  readonly ceiling: number;
  readonly baseline: DependencyBaseline | undefined;
  readonly required: readonly string[];
  readonly inputs: readonly InputRecord[];
}

function compare(
  { policy, findings }: Audited,
  loaded: LoadedBaseline | undefined,
  extra: readonly string[],
  now: Date,
): Outcome {
  const baseline: Baseline = {
    ceiling: loaded?.value.ceiling ?? 0,
    entries: loaded?.value.entries ?? [],
  };
  const comparison = compareWithBaseline(findings, baseline, now, FIX_GRACE_DAYS);
  return {
    comparison,
    failing: failingOf(comparison, policy),
    score: scoreOf(findings, baseline, now),
    ceiling: baseline.ceiling,
    baseline: loaded?.value,
    required: [...(policy.sources?.required ?? []), ...extra],
    inputs: loaded === undefined ? [] : [loaded.input],
  };
}

interface Packages extends Judged {
  readonly altered: readonly PackageProblem[];
  readonly inputs: readonly InputRecord[];
}

async function packagesOf(
  args: Args<AuditOption>,
  { policy, repository: { graphs } }: Audited,
  host: Host,
  { root }: RunContext,
): Promise<Packages> {
  const overrides = await licenceOverrides(root, host.fs);
  const lookup = await licenceLookup(root, graphs, overrides.licenceOf, host.fs);
  const licenceOf = (one: LockedPackage) => lookup(one).text;
  const publishedAt = await publicationTimes(args.text("release-times"), host);
  const judged = judgePackages(graphs, { policy, now: host.now(), licenceOf, publishedAt });
  const before = await billBefore(args.text("against"), host);
  return { ...judged, altered: alteredPackages(graphs, before), inputs: overrides.inputs };
}

async function billBefore(path: string | undefined, host: Host): Promise<Digests> {
  if (path === undefined) return new Map();
  const bytes = await host.fs.read(resolve(host.cwd, path), 256 * 1024 * 1024);
  const bill = parseReport(new TextDecoder().decode(bytes));
  const digests = bill === undefined ? undefined : digestsOfBill(bill);
  if (digests !== undefined && digests.size > 0) return digests;
  throw undecidedError(`--against: ${path} is no CycloneDX bill with digests, or is cut off`);
}

async function checksOf(
  { comparison, failing, score, baseline, required }: Outcome,
  { repository: { graphs }, findings, asked, inputs }: Audited,
  packages: Packages,
  host: Host,
  { root }: RunContext,
): Promise<Check[]> {
  const problems = [...packages.results.flatMap((one) => one.problems ?? []), ...packages.altered];
  const told = failing.flatMap(({ finding }) => placedIn(finding, graphs));
  const locate = await locateIn(
    [...problems, ...told].map(({ graph }) => graph),
    root,
    host.fs,
  );
  const placesOf = (finding: Finding) =>
    placedIn(finding, graphs).map(({ graph, locked }) => locate(graph, locked));
  const policyFile = inputs.find(({ role }) => role === "policy")?.path ?? POLICY_FILE;
  return [
    ...sourceChecks(asked, required),
    coverageCheck(asked, graphs),
    ...(baseline?.levels === undefined
      ? vulnerabilityChecks(comparison, failing, placesOf)
      : countChecks(findings, baseline)),
    ...scoreCheck(score, baseline?.ceiling),
    ...packageChecks(packages, packages.altered, policyFile, locate),
  ];
}

function resultOf(
  { comparison, score, ceiling }: Outcome,
  { asked, findings, repository }: Audited,
) {
  return {
    sources: asked.map(({ source, answer }) => ({
      source,
      answered: answer.ok,
      detail: answer.ok ? answer.detail : answer.why,
    })),
    findings,
    new_keys: comparison.regressions.map(({ finding }) => finding.key),
    accepted_keys: comparison.accepted.map(({ key }) => key),
    fixed_keys: comparison.fixed.map(({ key }) => key),
    score,
    ceiling,
    packages: repository.graphs.reduce((sum, { packages }) => sum + packages.size, 0),
  };
}

const MOST_TOLD = 50;

function alertOf(
  { comparison, failing, score, ceiling }: Outcome,
  checks: readonly Check[],
  host: Host,
  context: RunContext,
): Promise<Check[]> {
  const failed = checks.filter(({ outcome }) => outcome === "fail" || outcome === "no_data");
  const body = {
    type: "dependency_audit.not_passed",
    report_id: context.reportId,
    verdict: verdictOf(checks),
    headline: headlineOf(comparison, score),
    score,
    ceiling,
    new_keys: failing.slice(0, MOST_TOLD).map(({ finding }) => finding.key),
    new_total: failing.length,
    checks: [...new Set(failed.map(({ id }) => id))],
    release_candidate_id: context.releaseCandidateId ?? null,
    correlation_id: context.correlationId ?? null,
  };
  return sendAlert(body, host, context);
}
