/**
 * How long a version that is taken back goes on to answer: from the start of the process to its last
 * answer, on real routers under load. The floor is the bare command that HAProxy needs.
 */
import { spawn } from "node:child_process";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { moveTraffic } from "../../scripts/traffic/move-traffic.ts";
import { planMove } from "../../scripts/traffic/plan-move.ts";
import type { PlannedRun, TrafficPlan } from "../../scripts/traffic/plan-move.ts";
import { startLoad } from "../system/routers/clients.ts";
import type { Answer, Load } from "../system/routers/clients.ts";
import { startHaproxy } from "../system/routers/haproxy.ts";
import { startNginx } from "../system/routers/nginx.ts";
import { CHANNELS, compiled, isInstalled } from "../system/routers/router.ts";
import type { Router } from "../system/routers/router.ts";
import type { Benchmark, Row } from "./measure.ts";
import { BAD, GOOD, rollbackRepository } from "./rollback-repository.ts";
import type { RollbackRepository } from "./rollback-repository.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const host = nodeHost();
const RUNS = Number(process.env["ROLLBACK_BENCH_RUNS"] ?? 200);
const NGINX_RUNS = Math.ceil(RUNS / 4);
const CLIENTS = 8;
/** Between two requests of a client: about 2,000 a second leave the processors to the rollback. */
const PAUSE_MS = 3;

export const benchmark: Benchmark = {
  title: `last answer of the version taken back, from the start of the process, ${RUNS} runs`,
  run: async () => [
    ...(isInstalled("haproxy", "socat") ? await onRouter("haproxy", startHaproxy, RUNS) : []),
    ...(isInstalled("nginx", "curl") ? await onRouter("nginx", startNginx, NGINX_RUNS) : []),
  ],
};

interface Contender {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly runs: number;
}

async function onRouter(id: string, start: () => Promise<Router>, runs: number): Promise<Row[]> {
  const router = await start();
  const repository = rollbackRepository(router);
  const there = planned(router);
  const { argv, env, byNpm } = repository;
  const contenders: Contender[] = [
    ...(id === "haproxy" ? [floorOf(there, runs)] : []),
    { name: `${id}: rollback`, argv, env, stdin: "", runs },
    {
      name: `${id}: npm run rollback`,
      argv: byNpm,
      env: {},
      stdin: "",
      runs: Math.ceil(runs / 10),
    },
  ];
  const rows: Row[] = [];
  for (const contender of contenders) {
    const load = startLoad(router.front, CLIENTS, PAUSE_MS);
    const times = await measured(contender, { router, repository, there }, load);
    await load.stop();
    rows.push(rowOf(contender.name, times, load.answers));
  }
  await router.stop();
  return rows;
}

const state = (version: string) => ({ stable: { version, rollout_percent: 100 } });

/** All of the traffic to the bad version. */
function planned({ policy }: Router): TrafficPlan {
  const plan = planMove(compiled(policy), CHANNELS, {
    action: "promote",
    channel: "stable",
    before: state(GOOD),
    after: state(BAD),
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.objections));
  return plan.plan;
}

/** What the adapter sends to HAProxy to take the version out, without us. */
function floorOf({ back }: TrafficPlan, runs: number): Contender {
  const step = (back?.change ?? []).find((one): one is PlannedRun => one.kind === "run");
  if (step === undefined) throw new Error("the adapter runs no command");
  return { name: "haproxy: bare socat", argv: step.argv, env: {}, stdin: step.stdin ?? "", runs };
}

interface Scene {
  readonly router: Router;
  readonly repository: RollbackRepository;
  readonly there: TrafficPlan;
}

async function measured(
  { argv, env, stdin, runs }: Contender,
  { router, repository, there }: Scene,
  load: Load,
): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    repository.reset();
    const outcome = await moveTraffic(host, router.folder, there);
    if (outcome.kind !== "moved") throw new Error(outcome.says);
    const before = load.answers.length;
    await answered(load, before, CLIENTS * 4);
    const started = performance.now();
    await ended(argv, env, stdin);
    await answered(load, load.answers.length, CLIENTS * 4);
    const bad = load.answers.slice(before).findLast(({ by }) => by === BAD);
    if (bad === undefined) throw new Error("the version to be taken back answered nothing before");
    times.push(bad.at - started);
  }
  return times;
}

async function answered(load: Load, from: number, count: number): Promise<void> {
  while (load.answers.length < from + count) await new Promise((done) => setTimeout(done, 5));
}

function ended(
  [program, ...words]: Contender["argv"],
  env: Contender["env"],
  stdin: string,
): Promise<void> {
  const stdio = ["pipe", "ignore", "inherit"] as const;
  const child = spawn(program, words, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: [...stdio],
  });
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}

function rowOf(name: string, times: readonly number[], answers: readonly Answer[]): Row {
  const failed = answers.filter(({ ok }) => !ok);
  const repeated = answers.filter(({ repeats }) => repeats > 0).length;
  const why =
    failed.length === 0 ? "" : ` (${[...new Set(failed.map(({ by }) => by))].join(", ")})`;
  const p99 = percentile(times, 99).toFixed(0);
  const note = `p99 ${p99} ms; ${failed.length} of ${answers.length} requests failed${why}, ${repeated} repeated`;
  const [median, min, max] = [50, 0, 100].map((part) => percentile(times, part));
  return { name, median: median ?? NaN, min: min ?? NaN, max: max ?? NaN, unit: "ms", note };
}

/** Nearest rank. */
function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * part) / 100) - 1)] ?? Number.NaN;
}
