/**
 * Kills at random moments (200 with SYSTEM_TESTS=all), of the preflight or of one of its gates: nothing stays
 * behind, the exit code says what happened, no verdict is a pass, and after anything but KILL of
 * the preflight itself there is a valid report.
 */
import { spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { schemas } from "../../scripts/core/gen/index.ts";
import type { Gate } from "../../scripts/core/gen/policy-release_policy.types.ts";
import type { ReleasePreflightReport } from "../../scripts/preflight/preflight-result.ts";
import { alive, leftAfter } from "../adapters/exec-world.ts";
import { gate, makeRepository } from "../preflight/temp-repository.ts";
import { countOf } from "./thorough.ts";

const KILLS = countOf(60, 200);
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const;
const ENTRY = new URL("../../scripts/release-preflight.ts", import.meta.url).pathname;
const hasProc = existsSync("/proc/self/environ");
const isReport = await schemas["report/release-preflight"].load();

/** Gates that do not want to end, each in another way; the run never ends by itself. */
const STUBBORN = [
  marked("done", "exit 0"),
  marked("sleeps", "exec sleep 60"),
  marked("ignores", "trap '' INT TERM HUP; while :; do sleep 0.05; done"),
  marked(
    "forks",
    "(setsid sh -c 'trap \"\" TERM; sleep 60 & sleep 60' > /dev/null 2>&1 &); sleep 60",
  ),
  marked("talks", "yes"),
];

/** Gates that end by themselves, if nobody kills them. */
const SHORT = ["a", "b", "c"].map((id) => marked(id, "exec sleep 2"));

function marked(id: string, line: string): Gate {
  return gate(id, line, { environment: { inherit: ["KILL_TEST"] } });
}

interface Kill {
  readonly signal: (typeof SIGNALS)[number];
  readonly whom: "preflight" | "its group" | "a gate";
}

function killOf(index: number): Kill {
  const signal = SIGNALS[index % SIGNALS.length] ?? "SIGKILL";
  const whom = (["preflight", "its group", "a gate", "a gate"] as const)[Math.floor(index / 4) % 4];
  return { signal, whom: whom ?? "preflight" };
}

interface Running {
  readonly root: string;
  readonly word: string;
  readonly pid: number;
  readonly ended: Promise<number | string | null>;
}

async function startIn(root: string): Promise<Running> {
  const word = randomUUID();
  const child = spawn(process.execPath, [ENTRY, "--jobs", "5"], {
    cwd: root,
    detached: true,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], KILL_TEST: word },
    stdio: "ignore",
  });
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("exit", (code, name) => resolve(code ?? name));
  });
  const pid = child.pid ?? Number.NaN;
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  while (gatesOf(word, pid).length === 0 && !hasEnded()) await sleep(10);
  return { root, word, pid, ended };
}

/** Process and gate id of each gate that runs: the preflight's own children that carry the word. */
function gatesOf(word: string, parent: number): { pid: number; id: string }[] {
  return alive(`KILL_TEST=${word}`, "environ").flatMap((text) => {
    const pid = Number.parseInt(text, 10);
    try {
      const isChild = readFileSync(`/proc/${pid}/status`, "utf8").includes(`\nPPid:\t${parent}\n`);
      const id = /RELEASE_PREFLIGHT_GATE_ID=(\w+)/.exec(
        readFileSync(`/proc/${pid}/environ`, "utf8"),
      );
      return isChild && id?.[1] !== undefined ? [{ pid, id: id[1] }] : [];
    } catch {
      return [];
    }
  });
}

function reportsIn(root: string): ReleasePreflightReport[] {
  const folder = join(root, ".release/reports/release-preflight");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    const value: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    if (!isReport(value)) throw new Error(`${name} is not valid`);
    return value;
  });
}

/** What went wrong, in words; empty where all is as it should be. */
async function tryKill(kill: Kill): Promise<string[]> {
  const root = makeRepository(kill.whom === "a gate" ? SHORT : STUBBORN);
  const running = await startIn(root);
  const wrong =
    kill.whom === "a gate" ? await killGate(running, kill) : await killRunner(running, kill);
  const left = await leftAfter(3000, () => alive(`KILL_TEST=${running.word}`, "environ"));
  const partial = readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".tmp"));
  rmSync(root, { recursive: true, force: true });
  const all = [
    ...wrong,
    ...left.map((text) => `left behind: ${text}`),
    ...(kill.signal === "SIGKILL" ? [] : partial),
  ];
  return all.map((text) => `${kill.signal} to ${kill.whom}: ${text}`);
}

async function killRunner(
  { root, pid, ended }: Running,
  { signal, whom }: Kill,
): Promise<string[]> {
  await sleep(randomInt(0, 400));
  process.kill(whom === "its group" ? -pid : pid, signal);
  const end = await ended;
  const reports = reportsIn(root);
  const wanted = signal === "SIGKILL" ? signal : 128 + constants.signals[signal];
  return [
    ...(end === wanted ? [] : [`ended with ${end}, not ${wanted}`]),
    ...(signal !== "SIGKILL" && reports.length !== 1 ? [`${reports.length} reports`] : []),
    ...reports.filter(({ verdict }) => verdict === "pass").map(() => "a pass"),
    ...reports.filter(({ result }) => !result.interrupted).map(() => "not told as interrupted"),
  ];
}

async function killGate({ root, word, pid, ended }: Running, { signal }: Kill): Promise<string[]> {
  await sleep(randomInt(0, 600));
  const gates = gatesOf(word, pid);
  const chosen = gates[randomInt(0, Math.max(1, gates.length))];
  if (chosen === undefined) return ["no gate was running"];
  process.kill(chosen.pid, signal);
  const end = await ended;
  const [report] = reportsIn(root);
  const record = report?.result.gates.find(({ id }) => id === chosen.id);
  const others = report?.result.gates.filter(({ id }) => id !== chosen.id) ?? [];
  return [
    ...(end === 3 ? [] : [`ended with ${end}, not 3`]),
    ...(record?.reason === "killed" ? [] : [`recorded as ${record?.reason}`]),
    ...others.filter(({ outcome }) => outcome !== "pass").map(({ id }) => `${id} did not pass`),
  ];
}

describe.skipIf(!hasProc)("kills at random moments", () => {
  test(`${KILLS} of the preflight and of its gates`, { timeout: 900_000 }, async () => {
    const kills = Array.from({ length: KILLS }, (_, index) => killOf(index));
    const wrong: string[] = [];
    const lane = async (): Promise<void> => {
      for (let kill = kills.pop(); kill !== undefined; kill = kills.pop()) {
        wrong.push(...(await tryKill(kill)));
      }
    };
    await Promise.all([lane(), lane(), lane()]);
    expect(wrong).toEqual([]);
  });
});
