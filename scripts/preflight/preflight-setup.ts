/** What a run needs before its first gate: its ids and folder, and what earlier runs may lend it. */
import { join, resolve } from "node:path";
import type { RunContext } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { tryReport } from "./earlier-reports.ts";
import type { EarlierReport } from "./earlier-reports.ts";
import type { Gate } from "./gate.ts";
import type { PlaceholderValues } from "./placeholders.ts";
import { sampleValues } from "./placeholders.ts";
import type { Wanted } from "./preflight-options.ts";
import { repositoryFacts } from "./repository.ts";
import type { RepositoryFacts } from "./repository.ts";
import { takeOverObjection } from "./reuse.ts";
import type { Present } from "./reuse.ts";
import type { StartContext } from "./start-gate.ts";

export interface Setup {
  readonly runId: string;
  readonly runDir: string;
  readonly correlationId: string;
  readonly repository: Promise<RepositoryFacts>;
  readonly from: EarlierReport | undefined;
  readonly start: Omit<StartContext, "run">;
  readonly values: PlaceholderValues;
}

export interface SetupFacts {
  readonly host: Host;
  readonly context: RunContext;
  readonly wanted: Wanted;
  readonly gates: readonly Gate[];
  readonly earlier: readonly EarlierReport[];
}

export async function setUp(facts: SetupFacts): Promise<Setup> {
  const { host, context, wanted, gates } = facts;
  const { root, releaseCandidateId } = context;
  const runId = context.reportId;
  const runDir = `.release/preflight/${runId}`;
  await Promise.all([makeRunFolder(host, root, runDir), keepOutOfGit(host, root)]);
  const reusing = wanted.reuse && gates.some(({ reuseMaxAgeMs }) => reuseMaxAgeMs !== undefined);
  const repository = repositoryFacts(host, root, reusing);
  const present = repository.then((known) => presentOf(known, host.now()));
  const from = await reportToTakeOverFrom(facts, present);
  const values = valuesOf(runId, runDir, context);
  const candidate =
    releaseCandidateId === undefined ? {} : { release_candidate_id: releaseCandidateId };
  return {
    runId,
    runDir,
    correlationId: values.correlation_id ?? runId,
    repository,
    from,
    values,
    start: {
      digests: {
        host,
        root,
        values: { ...sampleValues("gate"), ...candidate },
        nodeVersion: host.nodeVersion,
      },
      present,
      earlier: reusing ? facts.earlier : [],
      from,
    },
  };
}

function valuesOf(runId: string, runDir: string, context: RunContext): PlaceholderValues {
  const { correlationId, releaseCandidateId } = context;
  return {
    run_id: runId,
    run_dir: runDir,
    correlation_id: correlationId ?? runId,
    ...(releaseCandidateId === undefined ? {} : { release_candidate_id: releaseCandidateId }),
  };
}

async function makeRunFolder(host: Host, root: string, runDir: string): Promise<void> {
  await host.fs.makeFolder(join(root, runDir));
}

/** What we write must not make the tree look changed, in whichever repository we are used. */
async function keepOutOfGit(host: Host, root: string): Promise<void> {
  const path = join(root, ".release", ".gitignore");
  if ((await host.fs.stat(path)) === undefined) await host.fs.writeAtomic(path, "*\n");
}

function presentOf({ root_commit, commit, dirty }: RepositoryFacts, now: Date): Present {
  return { now, rootCommit: root_commit, commit, dirty };
}

/** Throws a usage error where the report cannot be taken over from: nothing was run for it yet. */
async function reportToTakeOverFrom(
  { host, context, wanted }: SetupFacts,
  present: Promise<Present>,
): Promise<EarlierReport | undefined> {
  if (wanted.fromReport === undefined) return undefined;
  const path = resolve(host.cwd, wanted.fromReport);
  const report = await tryReport(host, context.root, path);
  const objection = typeof report === "string" ? report : takeOverObjection(report, await present);
  if (typeof report !== "string" && objection === undefined) return report;
  throw usageError(
    `--from-report ${wanted.fromReport}: ${objection ?? "it cannot be used"}`,
    "run without --from-report",
  );
}
