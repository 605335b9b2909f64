/** One run of the preflight over the ports of the host. */
import { resolve } from "node:path";
import { enforceAll } from "../core/check.ts";
import type { CommandResult } from "../core/command.ts";
import { makeReport } from "../core/report.ts";
import { earlierReports } from "./earlier-reports.ts";
import type { EarlierReport } from "./earlier-reports.ts";
import { recordOfUnstarted } from "./gate-record.ts";
import { liveOutput } from "./live-output.ts";
import { pastRunOf } from "./past-runs.ts";
import { capacityOf, EARLIER_RUNS, expectedFrom } from "./preflight-asked.ts";
import type { Preflight } from "./preflight-asked.ts";
import { conclude } from "./preflight-conclusion.ts";
import type { GateRecord, PreflightResult } from "./preflight-result.ts";
import { setUp } from "./preflight-setup.ts";
import type { Setup } from "./preflight-setup.ts";
import { repositoryFacts } from "./repository.ts";
import { runGates } from "./run-gates.ts";
import { startGate } from "./start-gate.ts";

/** Enough for steady medians; each report costs a few milliseconds before the first gate starts. */
const RUNS_FOR_TIMES = 5;

export async function runPreflight(preflight: Preflight): Promise<CommandResult> {
  const { host, context, policy, selection, wanted } = preflight;
  const earlier = await earlierReports(host, context.root, earlierRunsFor(preflight));
  const expected = expectedFrom(earlier);
  const setup = await setUp({ host, context, wanted, gates: selection.selected, earlier });
  const began = host.elapsed();
  const ran = await runSelected(preflight, setup, expected);
  const durationMs = host.elapsed() - began;
  const [repository, end] = await Promise.all([
    setup.repository,
    repositoryFacts(host, context.root, false),
  ]);
  const records = [
    ...ran,
    ...selection.leftOut.map(({ gate, ...why }) => recordOfUnstarted(gate, why)),
  ];
  const { command, result } = conclude({
    policy,
    strict: context.strict,
    records: records.map((record) => withExpected(record, expected)),
    endCommit: end.commit,
    run: {
      runId: setup.runId,
      runDir: setup.runDir,
      profile: selection.profile,
      interrupted: host.signal.aborted,
      jobs: capacityOf(preflight),
      durationMs,
      repository: { ...repository, ...dirtyAtAnyTime(repository.dirty, end.dirty) },
      runtime: { node: host.nodeVersion, cores: host.cores },
      fromReport: setup.from && {
        id: setup.from.report.id,
        path: setup.from.path,
        sha256: setup.from.sha256,
      },
    },
  });
  const finished = { ...command, ...subjectAndInputs(preflight, setup, repository.commit) };
  if (wanted.html !== undefined) await writePage(preflight, finished, result, earlier);
  return finished;
}

function earlierRunsFor({ selection, wanted }: Preflight): number {
  const mayReuse =
    wanted.reuse && selection.selected.some((gate) => gate.reuseMaxAgeMs !== undefined);
  return mayReuse || wanted.html !== undefined ? EARLIER_RUNS : RUNS_FOR_TIMES;
}

async function runSelected(
  preflight: Preflight,
  setup: Setup,
  expected: ReadonlyMap<string, number>,
): Promise<GateRecord[]> {
  const { host, context, selection, wanted } = preflight;
  const live = await liveOutput({ host, gates: selection.selected, expected });
  const run = {
    host,
    root: context.root,
    runDir: setup.runDir,
    values: setup.values,
    correlationId: setup.correlationId,
    releaseCandidateId: context.releaseCandidateId,
    commit: setup.repository.then(({ commit }) => commit),
    signal: host.signal,
    onAttempt: live.attempt,
    onLine: live.line,
  };
  try {
    return await runGates({
      gates: selection.selected,
      expected,
      capacity: capacityOf(preflight),
      failFast: wanted.failFast,
      interrupted: host.signal,
      start: (gate, signal) => startGate(gate, { ...setup.start, run }, signal),
      onEnd: live.end,
    });
  } finally {
    live.stop();
  }
}

function withExpected(record: GateRecord, expected: ReadonlyMap<string, number>): GateRecord {
  const time = expected.get(record.id);
  return time === undefined ? record : { ...record, expected_ms: time };
}

/** A tree that was changed before or after is not what the commit says. */
function dirtyAtAnyTime(
  before: boolean | undefined,
  after: boolean | undefined,
): { dirty?: boolean } {
  if (before === true || after === true) return { dirty: true };
  return before === undefined || after === undefined ? {} : { dirty: false };
}

function subjectAndInputs({ policy }: Preflight, setup: Setup, commit: string | undefined) {
  const from = setup.from && { path: setup.from.path, sha256: setup.from.sha256, role: "report" };
  return {
    subject: {
      version: policy.appVersion,
      correlation_id: setup.correlationId,
      ...(commit === undefined ? {} : { commit }),
    },
    inputs: [policy.input, ...(from === undefined ? [] : [from])],
  };
}

/** The page shows the report that `core/run` is about to write: same id, same checks. */
async function writePage(
  { host, context, wanted }: Preflight,
  { checks, subject = {}, inputs = [] }: CommandResult,
  result: PreflightResult,
  earlier: readonly EarlierReport[],
): Promise<void> {
  const { preflightPage } = await import("./html/page.ts");
  const past = earlier.map(({ report }) => pastRunOf(report)).toReversed();
  const { tool, startedAt, strict, reportId, releaseCandidateId } = context;
  const candidate =
    releaseCandidateId === undefined ? {} : { release_candidate_id: releaseCandidateId };
  const enforced = strict ? enforceAll(checks) : checks;
  const facts = {
    script: tool.name,
    id: reportId,
    version: tool.version,
    strict,
    startedAt,
    endedAt: host.now(),
    subject: { ...candidate, ...subject },
    inputs,
    checks: enforced,
    result: {},
  };
  const report = { ...makeReport(facts), report: "release-preflight" as const, result };
  const path = resolve(host.cwd, wanted.html ?? "");
  await host.fs.writeAtomic(path, preflightPage(report, past, host.now()));
}
