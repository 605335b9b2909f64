/** Reads what is still in the pipes after a child and its family have ended. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Output } from "./output.ts";

/** Nothing more came in this time: whoever still has the pipe open is none of ours. */
const QUIET_MS = 100;
/** Whoever still writes after this is a process that we cannot find. */
const LONGEST_MS = 2000;

/** Time in which we do not read, because the log waits for the disk, does not count. */
export async function drain(output: Output): Promise<void> {
  const stopTimer = new AbortController();
  const ended = output.ended().then(() => true);
  try {
    for (let read = 0; read < LONGEST_MS;) {
      const before = output.chunks();
      if (await Promise.race([ended, quiet(stopTimer.signal)])) return;
      if (output.paused()) continue;
      if (output.chunks() === before) return;
      read += QUIET_MS;
    }
  } finally {
    stopTimer.abort();
  }
}

async function quiet(signal: AbortSignal): Promise<false> {
  await sleep(QUIET_MS, undefined, { signal }).catch(() => {});
  return false;
}
