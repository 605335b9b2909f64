/** Whatever a receiver asks for, and whatever the clock does: no alert waits for longer than the policy says. */
import { expect, test } from "vitest";
import type { Deliveries } from "../../scripts/alerts/notify/delivery-state.ts";
import { deliveriesFold, NO_DELIVERIES } from "../../scripts/alerts/notify/delivery-state.ts";
import {
  callDeeds,
  dueMessages,
  escalationDeeds,
  nextWake,
  outcomeDeed,
  retryRules,
} from "../../scripts/alerts/notify/next-steps.ts";
import type { Deed } from "../../scripts/ledger/decide-and-append.ts";

const NOW = new Date("2026-11-23T05:15:00.000Z");
const DAY_MS = 86_400_000;
const routing = {
  default_channels: ["webhook" as const],
  retry: { first_wait_ms: 100, wait_ms_max: 60_000 },
};
const roster = { primary: { id: "a", webhook_url: "env:A" } };
const rules = retryRules(routing);
const notice = {
  incident_id: "inc-1",
  severity: "p1" as const,
  title: "p1 of checkout",
  owner: "a",
  opened_at: NOW.toISOString(),
  actions: [],
};
const opening = { type: "notify.opened", actor: "x", reason: "y", data: { ...notice } };
const calling = () => callDeeds({ routing, roster }, notice, 0, NOW, "opened");

const fold = (deeds: readonly Deed[], start = NO_DELIVERIES): Deliveries =>
  deeds.reduce(
    (state, deed) =>
      deliveriesFold()(state, {
        ...deed,
        seq: 0,
        time: NOW.toISOString(),
        prev_hash: "",
        hash: "",
      }),
    start,
  );
const later = (ms: number) => new Date(NOW.getTime() + ms);
const idOf = (state: Deliveries) => [...state.messages.keys()][0] ?? "";

test("a receiver that asks for a week gets the longest wait of the policy", () => {
  const opened = fold([opening, ...calling()]);
  const asked = { kind: "retry" as const, reason: "HTTP 503", afterMs: 7 * DAY_MS };
  const made = { id: idOf(opened), attempt: 1 };
  const refused = fold([outcomeDeed(made, asked, rules, NOW)], opened);
  expect(dueMessages(refused, rules, later(59_999))).toEqual([]);
  expect(dueMessages(refused, rules, later(60_000))).toHaveLength(1);
});

test("a clock that was set back by a day holds nothing up; by a second it changes nothing", () => {
  const opened = fold([opening, ...calling()]);
  const made = { id: idOf(opened), attempt: 1 };
  const refused = fold([outcomeDeed(made, { kind: "retry", reason: "reset" }, rules, NOW)], opened);
  expect(dueMessages(refused, rules, later(-1000))).toEqual([]);
  const yesterday = later(-DAY_MS);
  expect(dueMessages(refused, rules, yesterday)).toHaveLength(1);
  expect(nextWake({ routing, roster }, refused, yesterday)).toBe(yesterday.getTime());
});

test("an incident that was opened when nobody had an address is told once somebody has", () => {
  const opened = fold([opening]);
  const nobody = { routing, roster: { primary: { id: "a" } } };
  expect(escalationDeeds(nobody, opened, NOW)).toEqual([]);
  const calls = escalationDeeds({ routing, roster }, opened, NOW);
  expect(calls).toMatchObject([{ data: { person: "a", step: 0, channel: "webhook" } }]);
  expect(escalationDeeds({ routing, roster }, fold(calls, opened), NOW)).toEqual([]);
  const ack = { type: "notify.acknowledged", actor: "a", reason: "x", data: { incident: "inc-1" } };
  expect(escalationDeeds({ routing, roster }, fold([ack], opened), NOW)).toEqual([]);
});
