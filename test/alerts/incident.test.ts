import { expect, test } from "vitest";
import { assert, integer, pre, property } from "fast-check";
import type { AlertEscalationGuardReport } from "../../scripts/core/gen/report-alert-escalation-guard.types.ts";
import type { LedgerEvent } from "../../scripts/ledger/events/event.ts";
import { isPartOf, makeIncident } from "../../scripts/alerts/incident/make-incident.ts";
import { incidentMarkdown } from "../../scripts/alerts/incident/markdown.ts";
import { rollbackIn } from "../../scripts/alerts/incident/rollback.ts";
import { isDuty } from "../../scripts/alerts/roster/duty-time.ts";
import { callingOrder, onDuty } from "../../scripts/alerts/roster/roster.ts";
import { escalationReport } from "./escalation-report.ts";

const at = (text: string) => new Date(text);

test.each([
  ["the first hour", { start: 8, end: 18 }, undefined, "2026-11-23T08:00:00Z", true],
  ["before it", { start: 8, end: 18 }, undefined, "2026-11-23T07:59:59Z", false],
  ["the end is without", { start: 8, end: 18 }, undefined, "2026-11-23T18:00:00Z", false],
  ["before midnight", { start: 22, end: 6 }, [0], "2026-11-23T23:00:00Z", true],
  [
    "behind midnight it is still Monday's",
    { start: 22, end: 6 },
    [0],
    "2026-11-24T05:59:00Z",
    true,
  ],
  ["Monday morning is Sunday's", { start: 22, end: 6 }, [0], "2026-11-23T05:00:00Z", false],
  ["and Sunday is 6", { start: 22, end: 6 }, [6], "2026-11-23T05:00:00Z", true],
  ["equal is all day", { start: 5, end: 5 }, [0], "2026-11-23T00:00:00Z", true],
  ["another day", undefined, [1, 2], "2026-11-23T12:00:00Z", false],
  ["no bound", undefined, undefined, "2026-11-23T12:00:00Z", true],
])("%s", (_, hours, days, time, wanted) => {
  const duty = {
    ...(hours === undefined ? {} : { hours_utc: hours }),
    ...(days === undefined ? {} : { days_of_week: days }),
  };
  expect(isDuty(duty, at(time))).toBe(wanted);
});

test("of hours and the hours turned round exactly one holds at any time", () => {
  const hour = integer({ min: 0, max: 23 });
  const time = integer({ min: 0, max: 7 * 86_400 }).map(
    (s) => new Date(1_795_392_000_000 + s * 1000),
  );
  assert(
    property(hour, hour, time, (start, end, now) => {
      pre(start !== end);
      const day = isDuty({ hours_utc: { start, end } }, now);
      expect(isDuty({ hours_utc: { start: end, end: start } }, now)).toBe(!day);
    }),
  );
});

const roster = {
  primary: { id: "p" },
  rotations: [
    { id: "late", until: "2026-11-23T00:00:00Z" },
    { id: "soon", from: "2026-11-24T00:00:00Z" },
    { id: "now", days_of_week: [0] },
    { id: "always" },
  ],
};

test("who is on duty, and who comes next", () => {
  expect(onDuty(roster, at("2026-11-23T12:00:00Z")).id).toBe("now");
  expect(onDuty(roster, at("2026-11-22T23:59:59Z")).id).toBe("late");
  expect(onDuty(roster, at("2026-11-24T00:00:00Z")).id).toBe("soon");
  expect(onDuty({ primary: { id: "p" } }, at("2026-11-23T12:00:00Z")).id).toBe("p");
  const order = (escalate?: string[]) =>
    callingOrder({ ...roster, ...(escalate && { escalate_to: escalate }) }, "now").map(
      ({ id }) => id,
    );
  expect(order()).toEqual(["now", "p", "late", "soon", "always"]);
  expect(order(["always", "now", "nobody"])).toEqual(["now", "always"]);
});

const event = (seq: number, type: string, data: LedgerEvent["data"]): LedgerEvent => ({
  seq,
  time: `2026-11-23T05:1${seq}:00.000Z`,
  type,
  actor: "oncall",
  reason: "INC-731",
  data,
  prev_hash: "",
  hash: "",
});
const started = (action: string) =>
  event(1, "channel.move_started", {
    action,
    channel: "stable",
    changes: [{ channel: "stable", before: { version: "1.5.0" }, after: { version: "1.4.2" } }],
  });

test("a rollback, its cause and its end", () => {
  expect(rollbackIn([])).toBeNull();
  expect(rollbackIn([started("promote")])).toBeNull();
  expect(rollbackIn([started("rollback")])).toMatchObject({ outcome: "open", ended_at: null });
  const other = event(2, "channel.moved", { move: 0 });
  const moved = event(3, "channel.moved", { move: 1 });
  expect(rollbackIn([started("rollback"), other, moved])).toEqual({
    cause: "INC-731",
    actor: "oncall",
    channel: "stable",
    from_version: "1.5.0",
    to_version: "1.4.2",
    started_at: "2026-11-23T05:11:00.000Z",
    ended_at: "2026-11-23T05:13:00.000Z",
    outcome: "moved",
  });
  const reverted = event(3, "channel.move_reverted", { move: 1 });
  expect(rollbackIn([started("rollback"), reverted])).toMatchObject({ outcome: "reverted" });
});

const facts = (escalation: AlertEscalationGuardReport, events: LedgerEvent[] = []) => ({
  escalation,
  events,
  owner: { id: "release_oncall" },
  evidence: [{ path: "a.json", sha256: "0".repeat(64), role: "report" }],
});

test("only p1 and p2 are incidents; the same escalation is the same incident", () => {
  expect(makeIncident(facts(escalationReport("none")))).toBeUndefined();
  expect(makeIncident(facts(escalationReport("unknown")))).toBeUndefined();
  const one = makeIncident(facts(escalationReport("p1")));
  expect(one).toMatchObject({ severity: "p1", title: "p1 of checkout", rollback: null });
  expect(makeIncident(facts(escalationReport("p2")))?.severity).toBe("p2");
  expect(makeIncident(facts(escalationReport("p1")))?.incident_id).toBe(one?.incident_id);
  const other = { ...escalationReport("p1"), id: "another" };
  expect(makeIncident(facts(other))?.incident_id).not.toBe(one?.incident_id);
});

test("the timeline is in order, and what to do follows from the rollback", () => {
  const incident = makeIncident(facts(escalationReport("p1"), [started("rollback")]));
  const times = incident?.timeline.map(({ time }) => time) ?? [];
  expect(times).toHaveLength(4);
  expect(times).toEqual(times.toSorted());
  expect(incident?.timeline.map(({ source }) => source)).toEqual([
    "alert",
    "ledger",
    "slo",
    "escalation",
  ]);
  expect(incident?.actions).toEqual([
    "freeze_release",
    "Finish the open rollback: npm run rollback again",
  ]);
});

test("hostile text stays text in the Markdown", () => {
  const incident = makeIncident(facts(escalationReport("p1")));
  const text = incident === undefined ? "" : incidentMarkdown(incident);
  expect(text).toContain("# Incident inc-");
  expect(text).not.toContain("<script>");
  expect(text).not.toContain("@all");
  expect(text).not.toContain("\u001B");
});

test("events of another candidate, and old ones, are no part of it", () => {
  const escalation = escalationReport("p1");
  const one = event(1, "channel.frozen", {});
  expect(isPartOf(one, escalation)).toBe(true);
  expect(isPartOf({ ...one, release_candidate_id: "rc-7" }, escalation)).toBe(true);
  expect(isPartOf({ ...one, release_candidate_id: "rc-6" }, escalation)).toBe(false);
  const thread = { correlation_id: "11111111-1111-4111-8111-111111111111" };
  expect(isPartOf({ ...one, ...thread, release_candidate_id: "rc-6" }, escalation)).toBe(true);
  expect(isPartOf({ ...one, time: "2026-11-22T05:00:00.000Z" }, escalation)).toBe(true);
  expect(isPartOf({ ...one, time: "2026-11-22T04:59:59.999Z" }, escalation)).toBe(false);
});
