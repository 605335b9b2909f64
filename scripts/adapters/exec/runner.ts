/** What all runs of one process share. */
import type { Family } from "./family.ts";
import type { Marks } from "./mark.ts";
import type { PipeStore } from "./pipes.ts";
import type { Watchdog } from "./watchdog.ts";

export interface Runner {
  readonly now: () => Date;
  /** Monotonic milliseconds. */
  readonly elapsed: () => number;
  readonly marks: Marks;
  readonly watchdog: Watchdog;
  readonly pipes: PipeStore;
  /** Families with a child that lives, or with strays that are being ended. */
  readonly living: Set<Family>;
  /** Aborted when everything is to end at once. */
  readonly closing: AbortSignal;
}
