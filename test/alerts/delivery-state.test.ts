import { expect, test } from "vitest";
import { deliveriesFold, NO_DELIVERIES } from "../../scripts/alerts/notify/delivery-state.ts";
import type { LedgerEvent } from "../../scripts/ledger/events/event.ts";

const event = (type: string, data: LedgerEvent["data"]): LedgerEvent => ({
  seq: 0,
  time: "2026-11-23T05:15:00.000Z",
  type,
  actor: "a",
  reason: "b",
  data,
  prev_hash: "",
  hash: "",
});
const queued = (id: string) => event("notify.queued", { id, incident: "inc-1", person: "a" });

test("a reading fills maps of its own: what it was handed stays as it was", () => {
  const first = deliveriesFold()(NO_DELIVERIES, queued("m-1"));
  expect([...first.messages.keys()]).toEqual(["m-1"]);
  expect(NO_DELIVERIES.messages.size).toBe(0);
  const second = deliveriesFold()(first, queued("m-2"));
  expect([...second.messages.keys()]).toEqual(["m-1", "m-2"]);
  expect([...first.messages.keys()]).toEqual(["m-1"]);
});

test("a reading that begins again, as after a lost race, begins with what it is handed", () => {
  const fold = deliveriesFold();
  const lost = [queued("m-1"), queued("m-2")].reduce(fold, NO_DELIVERIES);
  const again = [queued("m-3")].reduce(fold, NO_DELIVERIES);
  expect([...again.messages.keys()]).toEqual(["m-3"]);
  expect([...lost.messages.keys()]).toEqual(["m-1", "m-2"]);
});

test("an event of a message or an incident that nobody knows changes nothing", () => {
  const strange = [
    event("notify.delivered", { id: "m-9" }),
    event("notify.acknowledged", { incident: "inc-9" }),
    event("notify.opened", { incident_id: "" }),
    queued(""),
  ];
  const state = strange.reduce(deliveriesFold(), NO_DELIVERIES);
  expect([state.incidents.size, state.messages.size]).toEqual([0, 0]);
});
