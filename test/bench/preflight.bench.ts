/**
 * What the runner itself costs: 20 gates that do nothing, and 20 that sleep 0.2 s, two at a time,
 * beside other task runners. Theirs are installed on demand into a temporary folder.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTurn } from "./measure.ts";
import type { Benchmark, Contender } from "./measure.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const PEERS = new URL("peers.json", import.meta.url).pathname;
const COUNT = 20;
const JOBS = 2;

const ids = Array.from({ length: COUNT }, (_, i) => `g${i + 1}`);
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

function policy(argv: readonly string[]): string {
  const gates = ids.map((id) => ({
    id,
    title: id,
    profile: "quick",
    argv,
    timeout: "30s",
    exit_code_only: { reason: "a benchmark of the runner itself" },
  }));
  return json({ $schema: "x", version: 1, app_version: "1.0.0", gates });
}

/** One folder with the same twenty tasks in the words of every runner. */
function project(base: string, name: string, argv: readonly string[]): string {
  const folder = join(base, name);
  mkdirSync(join(folder, "security"), { recursive: true });
  const line = argv.join(" ");
  writeFileSync(join(folder, "security/release_policy.json"), policy(argv));
  const plain = Object.fromEntries(ids.map((id) => [id, line]));
  const wireit = Object.fromEntries([
    ...ids.map((id) => [`w-${id}`, { command: line }]),
    ["w-all", { dependencies: ids.map((id) => `w-${id}`) }],
  ]);
  const wired = Object.fromEntries(Object.keys(wireit).map((key) => [key, "wireit"]));
  writeFileSync(
    join(folder, "package.json"),
    json({
      name,
      private: true,
      packageManager: "npm@11.0.0",
      scripts: { ...plain, ...wired },
      wireit,
    }),
  );
  const tasks = Object.fromEntries(ids.map((id) => [id, { cache: false }]));
  writeFileSync(join(folder, "turbo.json"), json({ tasks }));
  writeFileSync(join(folder, "nx.json"), json({ analytics: false }));
  const targets = Object.fromEntries(
    ids.map((id) => [
      id,
      { executor: "nx:run-commands", options: { command: line }, cache: false },
    ]),
  );
  writeFileSync(join(folder, "project.json"), json({ name, targets }));
  writeFileSync(
    join(folder, "package-lock.json"),
    json({ name, lockfileVersion: 3, packages: { "": { name } } }),
  );
  cpSync(join(base, "node_modules"), join(folder, "node_modules"), { recursive: true });
  execFileSync("git", ["init", "-q", folder]);
  return folder;
}

function contenders(folder: string, task: readonly string[]): Contender[] {
  const bin = (name: string) => join(folder, "node_modules/.bin", name);
  const start = join(ROOT, "scripts/release-preflight.ts");
  const quiet = { NX_DAEMON: "false", NX_TUI: "false", TURBO_TELEMETRY_DISABLED: "1", CI: "true" };
  const xargs = `seq ${COUNT} | xargs -P ${JOBS} -I{} ${task.join(" ")}`;
  return [
    { name: "xargs -P 2 (floor)", argv: ["sh", "-c", xargs], cwd: folder },
    { name: "preflight --plan", argv: [process.execPath, start, "--plan"], cwd: folder },
    {
      name: "preflight",
      argv: [process.execPath, start, "--jobs", String(JOBS)],
      cwd: folder,
    },
    {
      name: "npm-run-all2",
      argv: [bin("run-p"), "--max-parallel", String(JOBS), ...ids],
      cwd: folder,
    },
    {
      name: "wireit",
      argv: ["npm", "run", "w-all"],
      cwd: folder,
      env: { WIREIT_PARALLEL: String(JOBS), WIREIT_CACHE: "none" },
    },
    {
      name: "turbo",
      argv: [bin("turbo"), "run", ...ids, `--concurrency=${JOBS}`],
      cwd: folder,
      env: quiet,
    },
    {
      name: "nx",
      argv: [bin("nx"), "run-many", "-t", ...ids, `--parallel=${JOBS}`, "--skip-nx-cache"],
      cwd: folder,
      env: quiet,
    },
  ];
}

export const benchmark: Benchmark = {
  title: "20 gates of `true`, then 20 of `sleep 0.2` (ideal 2,000 ms), two at a time",
  run: async () => {
    const base = mkdtempSync(join(tmpdir(), "bench-preflight-"));
    try {
      cpSync(PEERS, join(base, "package.json"));
      execFileSync("npm", ["install", "--no-package-lock", "--ignore-scripts", "--silent"], {
        cwd: base,
      });
      const nothing = contenders(project(base, "nothing", ["true"]), ["true"]);
      const sleep = contenders(project(base, "sleep", ["sleep", "0.2"]), ["sleep", "0.2"]);
      return [...(await inTurn(nothing, 5)), ...(await inTurn(sleep, 3))];
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  },
};
