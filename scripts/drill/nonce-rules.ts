/** Is a record the one that the ledger recorded, and shown once? Pure. */
import type { RecordedDrill } from "./ledger-view.ts";
import type { ReadRecord } from "./read-records.ts";

/** Why a record is no evidence by itself, or nothing. */
export function nonceFaults(
  read: ReadRecord,
  all: readonly ReadRecord[],
  recorded: readonly RecordedDrill[],
): string[] {
  const { nonce } = read.record;
  const twins = all.filter((one) => one !== read && one.record.nonce === nonce);
  const events = recorded.filter((one) => one.nonce === nonce);
  const [event] = events;
  return [
    ...twins.map(({ path }) => `${read.path} and ${path} show the same nonce`),
    ...(event === undefined ? [`the ledger does not know the nonce of ${read.path}`] : []),
    ...(events.length > 1 ? [`the ledger holds the nonce of ${read.path} twice`] : []),
    ...(event === undefined ? [] : differences(read, event)),
  ];
}

function differences({ path, sha256, record }: ReadRecord, event: RecordedDrill): string[] {
  const pairs = [
    ["digest", sha256, event.recordSha256],
    ["drill id", record.drill.drill_id, event.drillId],
    ["candidate", record.release_candidate_id, event.candidate],
    ["commit", record.commit, event.commit],
  ] as const;
  return pairs
    .filter(([, found, wanted]) => found !== wanted)
    .map(
      ([what, found, wanted]) => `${path} has ${what} ${found}, event ${event.seq} has ${wanted}`,
    );
}
