/** A process that adds its own events to a log, losing races and trying again until all are in. */
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { isConflict } from "../../scripts/core/log-conflict.ts";
import { EVENT_FORMAT } from "../../scripts/ledger/events/event-format.ts";
import { batch } from "./log-file-events.ts";

const [path = "", actor = "", appends = "1", size = "1"] = process.argv.slice(2);
const log = openLogFile(path, EVENT_FORMAT, { patience: 60_000 });

async function addOne(): Promise<void> {
  for (;;) {
    const head = await log.head();
    try {
      await log.append(batch(head, actor, Number(size)), head);
      return;
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
}

for (let count = 0; count < Number(appends); count += 1) await addOne();
