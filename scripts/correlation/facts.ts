/** What the rules see. */
import type { Artifact, Kind } from "./artifact.ts";
import type { ChosenThread } from "./choose-thread.ts";

export interface ThreadFacts {
  readonly thread: ChosenThread;
  /** Reports, then events of the ledger, then those of the journal, each log in its order. */
  readonly members: readonly Artifact[];
  /** Correlation ids of all rollouts and of the whole ledger, in lower case. */
  readonly known: ReadonlySet<string>;
  /** Events in the ledger; `undefined` where it could not be read to its end. */
  readonly ledgerSize: number | undefined;
  readonly now: Date;
  readonly maxSkewMs: number;
  /** Of each at least one is wanted. */
  readonly expected: readonly Kind[];
}
