/** One scenario: a proxy with its fault, real receivers, and the notifier as a process of its own. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunContext } from "../core/command.ts";
import type { FaultProxy, Receiver } from "../core/drill-net.ts";
import { GovernanceError } from "../core/errors.ts";
import type { IncidentNotifyReport } from "../core/gen/report-incident-notify.types.ts";
import type { Host } from "../core/host.ts";
import { readReport } from "../core/policy/read-report.ts";
import type { Scenario } from "./scenarios.ts";
import { DRILL_ROUTING, drillIncident, drillRoster } from "./world.ts";

type Deliveries = IncidentNotifyReport["result"]["deliveries"];

/** What was seen; nothing is judged yet. */
export interface Observed {
  readonly scenario: Scenario;
  /** Connections that suffered; names that could not be resolved count as one. */
  readonly faulted: number;
  /** `killed`: by a signal, as asked for. */
  readonly ends: readonly (number | "killed" | "other")[];
  readonly deliveries: Deliveries;
  /** How often the receivers accepted each key. */
  readonly accepted: Readonly<Record<string, number>>;
  readonly elapsedMs: number;
}

export async function runScenario(
  host: Host,
  context: RunContext,
  scenario: Scenario,
): Promise<Observed> {
  const world = join(context.root, ".release/chaos", context.reportId, scenario.id);
  const [http, mail] = await Promise.all([
    host.drillNet.receiveHttp(),
    host.drillNet.receiveMail(),
  ]);
  const proxy = await proxyOf(host, scenario, http, mail);
  const startedAt = host.elapsed();
  try {
    await writeWorld(host, context, scenario, world);
    const ends = await notifyAll({ host, world, scenario, http, mail, proxy });
    return {
      scenario,
      faulted: proxy?.faulted() ?? 1,
      ends,
      deliveries: await deliveriesIn(host, world),
      accepted: Object.fromEntries([...http.accepted, ...mail.accepted]),
      elapsedMs: Math.round(host.elapsed() - startedAt),
    };
  } finally {
    await Promise.all([http.close(), mail.close(), proxy?.close()]);
    await host.fs.remove(world);
  }
}

async function proxyOf(
  host: Host,
  { fault, protocol, connections }: Scenario,
  http: Receiver,
  mail: Receiver,
): Promise<FaultProxy | undefined> {
  if (fault === "dns") return undefined;
  const target = protocol === "http" ? http.port : mail.port;
  return host.drillNet.openProxy({ target, protocol, fault, connections });
}

async function writeWorld(host: Host, context: RunContext, { protocol }: Scenario, world: string) {
  const { correlationId: thread, releaseCandidateId: candidate } = context;
  const subject = {
    ...(thread === undefined ? {} : { correlation_id: thread }),
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
  };
  const time = host.now().toISOString();
  const incident = drillIncident(host.newId(), time, context.tool.version, subject);
  const files: Readonly<Record<string, object>> = {
    "security/incident_routing.json": DRILL_ROUTING,
    "security/oncall_roster.json": drillRoster(protocol),
    "incident.json": incident,
  };
  await host.fs.makeFolder(join(world, "security"));
  for (const [path, value] of Object.entries(files)) {
    await host.fs.writeAtomic(join(world, path), JSON.stringify(value));
  }
}

interface Stage {
  readonly host: Host;
  readonly world: string;
  readonly scenario: Scenario;
  readonly http: Receiver;
  readonly mail: Receiver;
  readonly proxy: FaultProxy | undefined;
}

const SEND = ["send", "--incident", "incident.json", "--wait", "20s"];
const REPLAY = ["replay", "--actor", "drill", "--wait", "20s"];

/** A second run is what a timer or a person does: after a kill, or when the network is good again. */
async function notifyAll(stage: Stage): Promise<Observed["ends"]> {
  const { scenario } = stage;
  if (scenario.kind === "killed") {
    const first = await notify(stage, SEND, true, true);
    return [first, await notify(stage, SEND, true, false)];
  }
  const first = await notify(stage, SEND, true, false);
  if (scenario.kind === "recovers") return [first];
  return [first, await notify(stage, REPLAY, false, false)];
}

/** Long enough for the notifier to be in the middle of its first attempt. */
const KILL_AFTER = "1.5";

async function notify(stage: Stage, verb: readonly string[], faulty: boolean, kill: boolean) {
  const { host, world } = stage;
  const node = [host.execPath, entryPath(), ...verb, "--root", world, "--out", "out.json"] as const;
  const argv = kill ? (["timeout", "-s", "KILL", KILL_AFTER, ...node] as const) : node;
  const { end } = await host.exec({
    argv: [argv[0], ...argv.slice(1)],
    cwd: world,
    env: { PATH: host.env["PATH"] ?? "", ...addresses(stage, faulty) },
    timeoutMs: stage.scenario.budgetMs,
  });
  if (end.kind === "signaled") return "killed";
  if (end.kind !== "exited") return "other";
  return kill && end.code === KILLED ? "killed" : end.code;
}

/** 128 and the number of SIGKILL: what the shell and `timeout` say of it. */
const KILLED = 137;

function addresses({ scenario, http, mail, proxy }: Stage, faulty: boolean) {
  const port = faulty ? proxy?.port : undefined;
  const isHttp = scenario.protocol === "http";
  const secure = scenario.fault === "certificate" && faulty ? "https" : "http";
  const unknown = scenario.fault === "dns" && faulty;
  return {
    DRILL_HOOK: unknown
      ? "https://alert-drill.invalid/"
      : `${secure}://127.0.0.1:${isHttp ? (port ?? http.port) : http.port}/`,
    DRILL_NEXT_HOOK: `http://127.0.0.1:${http.port}/next`,
    DRILL_SMTP_PORT: String(isHttp ? mail.port : (port ?? mail.port)),
  };
}

/** `.ts` from sources, `.js` from the built package: nothing rewrites the text of an address. */
function entryPath(): string {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return fileURLToPath(new URL(`../incident-notify.${ending}`, import.meta.url));
}

/** None where the notifier left no report: that is judged as lost. */
async function deliveriesIn(host: Host, world: string): Promise<Deliveries> {
  try {
    const { value } = await readReport(host.fs, world, "out.json", "report/incident-notify");
    return value.result.deliveries;
  } catch (error) {
    if (error instanceof GovernanceError) return [];
    throw error;
  }
}
