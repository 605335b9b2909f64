/** A repository with a history, made of what a case of test/fixtures/slo_history says. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FIXTURES = new URL("../../fixtures/", import.meta.url);
const REPORT = readFileSync(new URL("slo/good/probe.json", FIXTURES), "utf8");
const FOLDER = ".release/reports/load-probe";
const SECOND_MS = 1000;

/** One report, or several a fixed time apart. */
export interface CaseRun {
  readonly ended: string;
  readonly times?: number;
  /** Minutes from one to the next, backwards from `ended`. */
  readonly every_min?: number;
  /** Answered and failed in each second. */
  readonly seconds: readonly (readonly [answered: number, failed: number])[];
  /** Added to `p95_ms` for each report, the first one of all having none. */
  readonly p95?: readonly number[];
  readonly plan?: string;
  readonly invalid?: boolean;
  /** Replaces text of the report as it is written. */
  readonly edit?: readonly [from: string, to: string];
  /** Only so many characters are written. */
  readonly cut_at?: number;
  /** Written a second time under this name. */
  readonly again_as?: string;
}

export interface PastCase {
  readonly now: string;
  readonly guard: object;
  readonly argv?: readonly string[];
  readonly runs: readonly CaseRun[];
  /** Check, about, outcome. */
  readonly expect: readonly (readonly [string, string, string])[];
}

export function readPastCase(name: string): PastCase {
  return JSON.parse(readFileSync(new URL(`slo_history/${name}.json`, FIXTURES), "utf8"));
}

/** For the caller to remove. */
export function pastWorld({ guard, runs }: Pick<PastCase, "guard" | "runs">): string {
  const root = mkdtempSync(join(tmpdir(), "slo-past-"));
  mkdirSync(join(root, FOLDER), { recursive: true });
  mkdirSync(join(root, "security"));
  const policy = { $schema: "../schemas/policy/slo_targets.schema.json", version: 1, guard };
  writeFileSync(join(root, "security/slo_targets.json"), JSON.stringify(policy));
  for (const [index, run] of runs.entries()) writeRuns(root, run, index);
  return root;
}

function writeRuns(root: string, run: CaseRun, index: number): void {
  for (let time = 0; time < (run.times ?? 1); time += 1) {
    const back = time * (run.every_min ?? 0) * 60 * SECOND_MS;
    const ended = new Date(new Date(run.ended).getTime() - back);
    const id = `${String(index).padStart(4, "0")}${String(time).padStart(4, "0")}`;
    const name = `${ended.toISOString().replaceAll(/[-:.]/g, "")}-${id}.json`;
    const report = JSON.stringify(
      probeReport(run, ended, `${id}-cdcd-473e-a62d-30c929cfbb6c`, time),
    );
    const [from, to] = run.edit ?? ["", ""];
    const text = report.replace(from, to).slice(0, run.cut_at);
    for (const each of [name, ...(run.again_as === undefined ? [] : [run.again_as])]) {
      writeFileSync(join(root, FOLDER, each), text);
    }
  }
}

/** As load-probe writes it: only figures, times, ids and the plan differ from a real one. */
export function probeReport(run: CaseRun, ended: Date, id: string, time = 0) {
  const report = JSON.parse(REPORT);
  const { result } = report;
  const sum = (at: 0 | 1) => run.seconds.reduce((total, second) => total + second[at], 0);
  const [answered, failed] = [sum(0), sum(1)];
  report.id = id;
  report.started_at = new Date(ended.getTime() - run.seconds.length * SECOND_MS).toISOString();
  report.ended_at = ended.toISOString();
  result.invalid = run.invalid ?? false;
  result.plan = { ...result.plan, id: run.plan ?? "steady" };
  for (const part of [result, ...result.targets]) {
    part.counts = { ...part.counts, scheduled: answered + failed, success: answered, failed };
    part.counts.failures = { ...part.counts.failures, status: failed };
    part.summary.success_rate = answered + failed === 0 ? null : answered / (answered + failed);
    const p95 = run.p95?.[time];
    if (p95 !== undefined) part.summary.latency_ms.p95 = p95;
  }
  result.seconds = run.seconds.map(([ok, bad], second) => ({
    ...result.seconds[0],
    second,
    scheduled: ok + bad,
    success: ok,
    failed: bad,
  }));
  return report;
}
