/** Which thread an event of the journal belongs to. Pure. */
import type { RunContext } from "../../core/command.ts";
import type { Deed } from "../../ledger/decide-and-append.ts";
import { NOTIFY_EVENT, noticeOf } from "./delivery-state.ts";
import type { Deliveries, Notice } from "./delivery-state.ts";

type Ids = Pick<RunContext, "correlationId" | "releaseCandidateId">;

/**
 * That of its incident: a timer delivers for many incidents, and each has a thread of its own.
 * `deeds` are appended together with it; the incident may be opened among them. `undefined` where
 * nothing is known of the incident.
 */
export function threadOfDeed(
  deed: Deed,
  deeds: readonly Deed[],
  state: Deliveries,
): Ids | undefined {
  const notice = noticeFor(deed, deeds, state);
  if (notice === undefined) return undefined;
  return {
    correlationId: notice.correlation_id,
    releaseCandidateId: notice.release_candidate_id,
  };
}

function noticeFor(deed: Deed, deeds: readonly Deed[], state: Deliveries): Notice | undefined {
  if (deed.type === NOTIFY_EVENT.opened) return noticeOf(deed.data);
  const { id, incident } = deed.data;
  const message = typeof id === "string" ? state.messages.get(id) : undefined;
  const named = typeof incident === "string" ? incident : message?.incident;
  if (named === undefined) return undefined;
  return state.incidents.get(named)?.notice ?? openedWith(named, deeds);
}

function openedWith(incident: string, deeds: readonly Deed[]): Notice | undefined {
  return deeds
    .filter(({ type }) => type === NOTIFY_EVENT.opened)
    .map(({ data }) => noticeOf(data))
    .find((notice) => notice?.incident_id === incident);
}
