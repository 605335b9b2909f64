/** A repository whose stable channel carries 1.5.0 after 1.4.2, and whose contract uses a router. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Router } from "../system/routers/router.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const SCRIPT = join(ROOT, "scripts/release-channel-control.ts");

export const BAD = "1.5.0";
export const GOOD = "1.4.2";

export interface RollbackRepository {
  /** What `npm run rollback` starts, with this repository as its root. */
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  /** With npm itself. */
  readonly byNpm: readonly [string, ...string[]];
  /** As before any rollback. */
  readonly reset: () => void;
}

export function rollbackRepository({ folder, policy }: Router): RollbackRepository {
  const [security, kept] = [join(folder, "security"), join(folder, "security-before")];
  mkdirSync(security);
  const contract = { version: 1, use: policy.id, adapters: [policy] };
  write(security, "release_traffic_adapter_contract.json", contract);
  write(security, "release_channels.json", REGISTRY);
  const adopted = channels(["adopt", "--reason", "start", "--actor", "bench"]);
  const { status, stdout, stderr } = spawnSync(...adopted, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
  cpSync(security, kept, { recursive: true });
  const words = ["--channel", "stable", "--to-version", GOOD, "--reason", "INC-1", "--actor", "me"];
  const [env, command] = npmScript("rollback");
  const asked = [...words, "--root", folder];
  return {
    argv: [process.execPath, ...command.slice(1), ...asked],
    env,
    byNpm: ["npm", "run", "-s", "rollback", "--", ...asked],
    reset: () => {
      rmSync(security, { recursive: true });
      cpSync(kept, security, { recursive: true });
    },
  };
}

/** The variables that its line begins with, and the command. */
function npmScript(name: string): [env: Record<string, string>, words: readonly string[]] {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  const words = (scripts[name] ?? "").split(" ");
  const variables = words.filter((word) => /^[A-Z_]+=/.test(word));
  const env = Object.fromEntries(variables.map((word) => word.split("=", 2)));
  return [env, words.slice(variables.length)];
}

const channels = (words: readonly string[]) => [process.execPath, [SCRIPT, ...words]] as const;

function write(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

const deed = { reason: "gone well", actor: "ann" };
const REGISTRY = {
  version: 1,
  updated_at: 1_764_000_600,
  channels: {
    canary: { version: BAD, rollout_percent: 0, updated_at: 1_764_000_600 },
    stable: { version: BAD, rollout_percent: 100, updated_at: 1_764_000_600 },
  },
  history: [
    {
      ts: 1_763_990_000,
      action: "promote",
      channel: "canary->stable",
      from_version: "1.4.1",
      to_version: GOOD,
      ...deed,
    },
    {
      ts: 1_764_000_600,
      action: "promote",
      channel: "canary->stable",
      from_version: GOOD,
      to_version: BAD,
      ...deed,
    },
  ],
};
