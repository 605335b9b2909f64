/** The real host, for scripts that run WebAssembly for a moment. */
import { setFlagsFromString } from "node:v8";
import type { Host } from "../core/host.ts";
import { nodeHost as plainHost } from "./node-host.ts";

/** The first implies the others only where it stands on a command line. */
const FLAGS = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

/**
 * The parser of PostgreSQL has functions of such size that V8, once it finds them busy, compiles
 * them anew in the background with 550 MiB, and the process waits for that before it ends. The
 * first compilation (Liftoff) is all that a run needs: measured with 1,000 statements 0.19 s and 100 MiB
 * instead of 0.55 s and 660 MiB, and with 50,000 it is still the quicker one.
 */
export function nodeHost(): Host {
  for (const flag of FLAGS) setFlagsFromString(flag);
  return plainHost();
}
