/** What the threads that send load are told, and the shared memory that they fill. */
import type { LoadRequest } from "../core/load.ts";

export interface WorkerOrder {
  readonly requests: readonly LoadRequest[];
  readonly dueMs: Float64Array;
  readonly requestOf: Uint16Array;
  readonly timeoutMs: number;
  /** For this worker alone. */
  readonly maxInFlight: number;
  readonly workers: number;
  /** This worker sends the requests `index`, `index + workers`, `index + 2 × workers` … */
  readonly index: number;
  /** Start of the schedule on the monotonic clock of the machine (`process.hrtime`). */
  readonly startMs: number;
  readonly latencyMs: Float64Array;
  readonly lagMs: Float64Array;
  readonly outcome: Uint8Array;
  /** One counter for all. */
  readonly sent: Int32Array;
  /** Not 0: send nothing more, give up what is on the way. */
  readonly stop: Int32Array;
}
