/** A router whose weights are a file, so that moves are tested with real processes. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compileAdapter } from "../../scripts/traffic/compile-adapter.ts";
import type { Adapter } from "../../scripts/traffic/adapter.ts";

const ROUTER = resolve("test/fixtures/traffic/router.mjs");

export const CHANNELS = ["canary", "stable"];

export interface FileRouter {
  readonly folder: string;
  readonly adapter: Adapter;
  readonly weights: () => Record<string, number>;
  readonly start: (weights: Record<string, number>) => void;
  /** How it misbehaves; see the fixture. */
  readonly spoil: (how: string) => void;
  readonly isKept: () => boolean;
  readonly remove: () => void;
}

export function fileRouter(): FileRouter {
  const folder = mkdtempSync(join(tmpdir(), "traffic-"));
  const state = join(folder, "weights.json");
  return {
    folder,
    adapter: adapterOf(state),
    weights: () => JSON.parse(readFileSync(state, "utf8")),
    start: (weights) => writeFileSync(state, JSON.stringify(weights)),
    spoil: (how) => writeFileSync(`${state}.spoilt`, how),
    isKept: () => existsSync(`${state}.kept`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function adapterOf(state: string): Adapter {
  const argv = [process.execPath, ROUTER, state];
  const { adapter, faults } = compileAdapter(
    {
      id: "file",
      weights: { by: "version", scale: { kind: "ratio", max: 256 } },
      set: [
        {
          argv: [...argv, "set"],
          stdin: "{each}\n",
          each: { each: { template: "set {version} {weight}", join: "; " } },
          expect_stdout: "",
          timeout_ms: 800,
        },
      ],
      get: [{ argv: [...argv, "get"] }],
      read: { pattern: "pool {version} weight {weight}" },
      persist: [{ argv: [...argv, "keep"] }],
    },
    "/adapters/0",
    { channels: CHANNELS, allowed: undefined },
  );
  if (adapter === undefined) throw new Error(JSON.stringify(faults));
  return adapter;
}
