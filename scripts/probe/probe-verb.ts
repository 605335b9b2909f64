/** What `npm run probe` does; loaded only when it is really run, since help must be quick. */
import { resolve } from "node:path";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { Plan, Probe } from "../core/gen/policy-slo_targets.types.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import type { Check } from "../core/check.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import { parseDuration } from "../core/time.ts";
import { measure } from "./measure.ts";
import { DEFAULTS, planNamed, refuseUnbounded, requestOf } from "./plan.ts";
import { probeChecks } from "./probe-checks.ts";
import { probeResult, probeView } from "./probe-result.ts";
import { scheduleOf } from "./schedule.ts";
import type { Schedule } from "./schedule.ts";
import type { ProbeOption } from "./command.ts";

const POLICY = "security/slo_targets.json";

interface Settings {
  readonly probe: Probe;
  readonly inputs: readonly InputRecord[];
  readonly advisories: readonly Check[];
}

export async function runProbe(
  args: Args<ProbeOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const settings = await settingsOf(args, host, context);
  const plan = planOf(args, settings.probe);
  refuseUnbounded(plan, settings.probe);
  const allowed = settings.probe.allowed_hosts ?? [];
  const requests = plan.targets.map((target) => requestOf(target, allowed, host.env));
  const weights = plan.targets.map(({ weight = 1 }) => weight);
  const schedule = scheduleOf(plan.stages, plan.warm_up_s ?? 0, weights);
  const workers = wholeWorkers(args);
  const samples = await host.sendLoad({
    requests,
    dueMs: schedule.dueMs,
    requestOf: schedule.requestOf,
    timeoutMs: plan.timeout_ms ?? DEFAULTS.timeout_ms,
    maxInFlight: plan.in_flight_max ?? DEFAULTS.in_flight_max,
    workers,
    signal: host.signal,
    ...progressTo(host, schedule),
  });
  if (host.stderr.isTTY) host.stderr.write(CLEAR_LINE);
  const limits = limitsOf(settings.probe);
  const measured = measure(samples, schedule, plan.targets.length, limits, workers);
  const ids = plan.targets.map(({ id }) => id);
  return {
    checks: [...settings.advisories, ...probeChecks(measured, ids)],
    result: { ...probeResult(plan, measured) },
    view: probeView(plan, measured),
    inputs: settings.inputs,
  };
}

function limitsOf(policy: Probe) {
  return {
    lag_p99_ms_max: policy.sender_lag_p99_ms_max ?? DEFAULTS.sender_lag_p99_ms_max,
    achieved_share_min: policy.achieved_rate_min ?? DEFAULTS.achieved_rate_min,
  };
}

function wholeWorkers(args: Args<ProbeOption>): number {
  const workers = args.number("workers") ?? 1;
  if (!Number.isInteger(workers)) throw usageError("--workers: not a whole number");
  return workers;
}

/** Without a policy only this machine may be aimed at; one that was named must be there. */
async function settingsOf(
  args: Args<ProbeOption>,
  host: Host,
  { root }: RunContext,
): Promise<Settings> {
  const named = args.text("policy");
  const path = named === undefined ? resolve(root, POLICY) : resolve(host.cwd, named);
  if (named === undefined && (await host.fs.stat(path)) === undefined) {
    return { probe: {}, inputs: [], advisories: [] };
  }
  const loaded = await loadPolicy(host.fs, root, path, "policy/slo_targets");
  return {
    probe: loaded.value.probe ?? {},
    inputs: [{ path: loaded.file, sha256: loaded.sha256, role: "policy" }],
    advisories: loaded.advisories,
  };
}

function planOf(args: Args<ProbeOption>, { plans = [] }: Probe): Plan {
  const [id, url] = [args.text("plan"), args.text("url")];
  if ((id === undefined) === (url === undefined)) {
    throw usageError("give either --plan or --url", "--help shows both");
  }
  if (id !== undefined) {
    const extra = (["rate", "duration", "warm-up"] as const).find((name) => args.text(name));
    if (extra !== undefined) throw usageError(`--${extra} goes with --url; a plan has its own`);
    return planNamed(id, plans);
  }
  return {
    id: "command_line",
    warm_up_s: secondsOf(args, "warm-up", "0s"),
    stages: [
      { rate_per_s: args.number("rate") ?? 10, duration_s: secondsOf(args, "duration", "10s") },
    ],
    targets: [{ id: "url", url: url ?? "" }],
  };
}

function secondsOf(
  args: Args<ProbeOption>,
  name: "duration" | "warm-up",
  otherwise: string,
): number {
  const text = args.text(name) ?? otherwise;
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) throw usageError(`--${name}: "${text}" is no time such as 8s`);
  return milliseconds / 1000;
}

const CLEAR_LINE = "\r\u001B[K";

/** One line, written over, and only where somebody looks. */
function progressTo(host: Host, { dueMs }: Schedule) {
  if (!host.stderr.isTTY) return {};
  return {
    onProgress: (sent: number) => host.stderr.write(`${CLEAR_LINE}${sent} of ${dueMs.length} sent`),
  };
}
