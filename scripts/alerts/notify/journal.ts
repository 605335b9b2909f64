/** The journal of deliveries: the same kind of log as the ledger, in a file of its own. */
import { join } from "node:path";
import type { RunContext } from "../../core/command.ts";
import type { Host } from "../../core/host.ts";
import { decideAndAppend, draftOf } from "../../ledger/decide-and-append.ts";
import type { Deed } from "../../ledger/decide-and-append.ts";
import { EVENT_FORMAT } from "../../ledger/events/event-format.ts";
import { openLedger } from "../../ledger/open-ledger.ts";
import { projectLedger } from "../../ledger/read-ledger.ts";
import { deliveriesFold, NO_DELIVERIES } from "./delivery-state.ts";
import type { Deliveries } from "./delivery-state.ts";
import { threadOfDeed } from "./thread-of-deed.ts";

export const JOURNAL = ".release/notify/deliveries.ndjson";

export interface Journal {
  readonly read: () => Promise<Deliveries>;
  /** What was decided on the state that it was appended to; several notifiers may do so at once. */
  readonly act: (
    decide: (state: Deliveries) => readonly Deed[],
  ) => Promise<{ before: Deliveries; deeds: readonly Deed[] }>;
}

/** Many notifiers race for one head; each loser decides anew. */
const ATTEMPTS = 50;

export async function openJournal(host: Host, context: RunContext): Promise<Journal> {
  const { root } = context;
  const log = host.openLog(join(root, JOURNAL), EVENT_FORMAT);
  const ledger = { ...openLedger(host, root, []), log, path: JOURNAL };
  return {
    read: async () => (await projectLedger(ledger, NO_DELIVERIES, deliveriesFold())).state,
    act: async (decide) => {
      await host.fs.makeFolder(join(root, JOURNAL, ".."));
      let deeds: readonly Deed[] = [];
      const { before } = await decideAndAppend(ledger, {
        start: NO_DELIVERIES,
        evolve: deliveriesFold(),
        decide: (state: Deliveries) => {
          deeds = decide(state);
          return deeds.map((deed) =>
            draftOf(host, threadOfDeed(deed, deeds, state) ?? context, deed),
          );
        },
        attempts: ATTEMPTS,
      });
      return { before, deeds };
    },
  };
}
