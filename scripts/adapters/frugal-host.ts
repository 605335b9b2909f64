/** The real host, for scripts that go through much data once. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import type { Host } from "../core/host.ts";
import { nodeHost as plainHost } from "./node-host.ts";

/**
 * What is read once and dropped is swept before memory grows for it. The first lines and npm
 * scripts of these entries bound the young generation (`--max-semi-space-size`); where somebody
 * starts one without, it stays as small as it starts, which costs some sweeps. Measured on a lock
 * of 20,000 packages: 115 MiB less, and no slower; on a ledger of 1,000,000 events: 40 MiB less.
 */
export function nodeHost(): Host {
  const isBounded = process.execArgv.some((word) => word.startsWith("--max-semi-space-size"));
  if (!isBounded) setFlagsFromString("--semi-space-growth-factor=1");
  return plainHost();
}
