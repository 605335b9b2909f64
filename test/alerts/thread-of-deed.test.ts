import { expect, test } from "vitest";
import type { Deliveries } from "../../scripts/alerts/notify/delivery-state.ts";
import { deliveriesFold, NO_DELIVERIES } from "../../scripts/alerts/notify/delivery-state.ts";
import { threadOfDeed } from "../../scripts/alerts/notify/thread-of-deed.ts";
import type { Deed } from "../../scripts/ledger/decide-and-append.ts";
import type { JsonObject } from "../../scripts/core/json-value.ts";

const A = "11111111-1111-4111-8111-111111111111";
const deed = (type: string, data: JsonObject): Deed => ({ type, actor: "a", reason: "r", data });
const opened = (id: string, ids: JsonObject) =>
  deed("notify.opened", { incident_id: id, severity: "p1", ...ids });
const queued = (id: string, incident: string) => deed("notify.queued", { id, incident });
const evolved = (deeds: readonly Deed[]): Deliveries =>
  deeds.reduce(
    (state, one, seq) =>
      deliveriesFold()(state, {
        ...one,
        time: "2026-11-23T05:00:00.000Z",
        seq,
        prev_hash: "",
        hash: "",
      }),
    NO_DELIVERIES,
  );

const known = [
  opened("inc-1", { correlation_id: A, release_candidate_id: "rc-7" }),
  queued("m1", "inc-1"),
  opened("inc-2", {}),
  queued("m2", "inc-2"),
];
const OURS = { correlationId: A, releaseCandidateId: "rc-7" };
const NONE = { correlationId: undefined, releaseCandidateId: undefined };

test.each([
  ["an attempt", deed("notify.attempted", { id: "m1" }), OURS],
  ["an acknowledgement", deed("notify.acknowledged", { incident: "inc-1" }), OURS],
  ["the next call", queued("m3", "inc-1"), OURS],
  ["an incident without a thread", deed("notify.delivered", { id: "m2" }), NONE],
  ["a message that nobody knows", deed("notify.delivered", { id: "m9" }), undefined],
])("%s", (_name, one, wanted) => {
  expect(threadOfDeed(one, [one], evolved(known))).toEqual(wanted);
});

test("an incident that is opened in the same append", () => {
  const deeds = [opened("inc-3", { correlation_id: A }), queued("m3", "inc-3")];
  const threads = deeds.map((one) => threadOfDeed(one, deeds, NO_DELIVERIES)?.correlationId);
  expect(threads).toEqual([A, A]);
});
