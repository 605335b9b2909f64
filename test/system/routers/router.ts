/** What the tests ask of a real router, and what the documents and the contract say about it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { compileAdapter } from "../../../scripts/traffic/compile-adapter.ts";
import type { Adapter } from "../../../scripts/traffic/adapter.ts";
import type { Adapter as Policy } from "../../../scripts/core/gen/policy-release_traffic_adapter_contract.types.ts";

export const CHANNELS = ["canary", "stable"];

export interface Router {
  readonly folder: string;
  /** The shipped adapter with the paths of this router. */
  readonly policy: Policy;
  /** Socket that clients ask. */
  readonly front: string;
  /** As an administrator or a package upgrade does; resolves when the new configuration answers. */
  readonly reload: () => Promise<void>;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => Promise<void>;
}

export function isInstalled(...programs: readonly string[]): boolean {
  return programs.every((program) => {
    const { error } = spawnSync(program, ["-v"], { stdio: "ignore" });
    return error === undefined;
  });
}

/** The adapter that is shipped, with other texts in the place of its paths. */
export function shippedAdapter(id: string, instead: Readonly<Record<string, string>>): Policy {
  const { adapters }: { adapters: Policy[] } = JSON.parse(
    readFileSync("security/release_traffic_adapter_contract.json", "utf8"),
  );
  let text = JSON.stringify(adapters.find((one) => one.id === id));
  for (const [from, to] of Object.entries(instead)) {
    if (!text.includes(from)) throw new Error(`the adapter ${id} no longer holds ${from}`);
    text = text.replaceAll(from, to);
  }
  return JSON.parse(text);
}

export function compiled(policy: Policy): Adapter {
  const { adapter, faults } = compileAdapter(policy, "", {
    channels: CHANNELS,
    allowed: undefined,
  });
  if (adapter === undefined) throw new Error(JSON.stringify(faults));
  return adapter;
}

/** The block of docs/traffic-adapters.md that shows how a router is set up. */
export function documentedConfiguration(language: string): string {
  const page = readFileSync("docs/traffic-adapters.md", "utf8");
  const found = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/traffic-adapters.md shows no ${language}`);
  return found;
}

/** Text with each of `instead` replaced; every one must be there. */
export function withPaths(text: string, instead: Readonly<Record<string, string>>): string {
  return Object.entries(instead).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the page no longer says ${from}`);
    return changed.replaceAll(from, to);
  }, text);
}

/** Asks until it is so, for ten seconds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 10_000; performance.now() < end;) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`not in ten seconds: ${what}`);
}
