/** What `npm run audit` does; loaded only when it is really run, since help must be quick. */
import type { Args, CommandResult, RunContext, Section } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { audit, FIX_GRACE_DAYS, loadBaseline } from "./audit.ts";
import type { Audited, LoadedBaseline } from "./audit.ts";
import {
  countChecks,
  coverageCheck,
  scoreCheck,
  sourceChecks,
  vulnerabilityChecks,
} from "./audit-rules.ts";
import { compareWithBaseline, scoreOf } from "./baseline.ts";
import type { Baseline, Comparison } from "./baseline.ts";
import type { Finding } from "./finding.ts";
import { packageChecks } from "./package-rules.ts";
import { SOURCE_NAMES } from "./source-names.ts";
import { REQUIRED_VARIABLE } from "./source-options.ts";
import type { SourceOption } from "./source-options.ts";

export async function auditVerb(
  args: Args<SourceOption | "require-source">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const required = requiredSources(args.list("require-source"), host);
  const audited = await audit(args, host, context);
  const baseline = await loadBaseline(args, host, context);
  return judged(audited, baseline, required, host.now());
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

function judged(
  { repository, policy, asked, findings, inputs }: Audited,
  loaded: LoadedBaseline | undefined,
  extra: readonly string[],
  now: Date,
): CommandResult {
  const { graphs } = repository;
  const baseline: Baseline = {
    ceiling: loaded?.value.ceiling ?? 0,
    entries: loaded?.value.entries ?? [],
  };
  const comparison = compareWithBaseline(findings, baseline, now, FIX_GRACE_DAYS);
  const score = scoreOf(findings, baseline, now);
  const counts = loaded?.value.levels === undefined ? undefined : loaded.value;
  const required = [...(policy.sources?.required ?? []), ...extra];
  return {
    checks: [
      ...sourceChecks(asked, required),
      coverageCheck(asked, graphs),
      ...(counts === undefined
        ? vulnerabilityChecks(comparison, policy, graphs)
        : countChecks(findings, counts)),
      ...scoreCheck(score, loaded?.value.ceiling),
      ...packageChecks(graphs, policy, now),
    ],
    inputs: loaded === undefined ? inputs : [...inputs, loaded.input],
    result: {
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
      ceiling: baseline.ceiling,
      packages: graphs.reduce((sum, { packages }) => sum + packages.size, 0),
    },
    view: { headline: headlineOf(comparison, score), sections: sectionsOf(comparison) },
  };
}

function headlineOf({ regressions, accepted, fixed }: Comparison, score: number): string {
  return `${regressions.length} new, ${accepted.length} accepted, ${fixed.length} fixed, score ${score}`;
}

/** Accepted findings are folded to one line each. */
function sectionsOf({ regressions, accepted, fixed }: Comparison): Section[] {
  const table: Section = {
    title: "Not accepted",
    columns: ["severity", "for", "package", "id", "fixed in", "path"],
    rows: regressions.map(({ finding }) => rowOf(finding)),
  };
  const folded: Section = { title: "Accepted", lines: accepted.map(({ key }) => key) };
  const gone: Section = {
    title: "Fixed since: npm run baseline removes them",
    lines: fixed.map(({ key }) => key),
  };
  return [
    ...(regressions.length > 0 ? [table] : []),
    ...(accepted.length > 0 ? [folded] : []),
    ...(fixed.length > 0 ? [gone] : []),
  ];
}

const rowOf = (one: Finding): string[] => [
  one.severity,
  one.exposure,
  `${one.package}@${one.versions.join(", ")}`,
  one.id,
  one.fixed.join(", ") || "-",
  one.path.join(" > "),
];
