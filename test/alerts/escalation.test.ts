import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { AlertEscalationPolicy } from "../../scripts/core/gen/policy-alert_escalation_policy.types.ts";
import { parseEvents } from "../../scripts/alerts/events/parse-events.ts";
import { actsEvolved, deedsOf, NO_ACTS } from "../../scripts/alerts/escalation/act.ts";
import { judgeGroup, worstLevel } from "../../scripts/alerts/escalation/judge-group.ts";
import { groupsOf } from "../../scripts/alerts/escalation/policy-rules.ts";
import type { LedgerEvent } from "../../scripts/ledger/events/event.ts";

const FIXTURES = new URL("../fixtures/alerts/", import.meta.url).pathname;
const NOW = new Date("2026-11-23T05:15:00Z");
const policy: AlertEscalationPolicy = JSON.parse(readFileSync(`${FIXTURES}policy.json`, "utf8"));
const read = (name: string) => parseEvents(readFileSync(FIXTURES + name), name);

function judged(name: string, slo: "pass" | "fail" | "undecided" | undefined = "pass") {
  const { events, faults } = read(name);
  const groups = groupsOf(policy);
  const ids = groups.map(([id]) => id);
  const seen = { events: faults.length > 0 ? undefined : events, partial: events, slo };
  return groups.map(([id, group]) => judgeGroup(id, group, ids, seen, NOW));
}
const told = (name: string, slo?: "pass" | "fail" | "undecided") =>
  judged(name, slo).map(({ level, signals }) => [level, ...signals.map(({ id }) => id)].join(" "));

test.each([
  ["quiet.ndjson", ["none", "none"]],
  ["critical.ndjson", ["p1 critical_events", "none"]],
  ["warnings.ndjson", ["p2 warn_events", "none"]],
  ["old.ndjson", ["none", "none"]],
  ["repeated.ndjson", ["p2 repeat_events", "none"]],
  ["suppressed.ndjson", ["p2 suppressed_events", "none"]],
  ["undelivered.ndjson", ["p2 webhook_failures", "none"]],
  ["other-service.ndjson", ["none", "none"]],
  ["nobody.ndjson", ["p1 critical_events", "none"]],
  ["hostile.ndjson", ["p1 critical_events", "none"]],
  ["audit-v1.ndjson", ["p1 critical_events", "none"]],
  ["list.json", ["p1 critical_events", "none"]],
  ["updated.json", ["none", "none"]],
  ["truncated.ndjson", ["unknown", "unknown"]],
  ["empty.ndjson", ["unknown", "unknown"]],
  ["unknown-severity.ndjson", ["unknown", "unknown"]],
  ["proto-member.ndjson", ["unknown", "unknown"]],
  ["not-a-list.json", ["unknown", "unknown"]],
])("%s", (name, wanted) => {
  expect(told(name)).toEqual(wanted);
});

test("the verdict on the objectives", () => {
  expect(told("quiet.ndjson", "fail")).toEqual(["p1 slo_guard", "p2 slo_guard"]);
  expect(told("quiet.ndjson", "undecided")).toEqual(["unknown", "unknown"]);
  expect(judged("quiet.ndjson").map(({ level }) => level)).toEqual(["none", "none"]);
  const [id, group] = groupsOf(policy)[0] ?? ["", { lookback_minutes: 1 }];
  const seen = { events: [], partial: [], slo: undefined };
  expect(judgeGroup(id, group, [id], seen, NOW).level).toBe("unknown");
  const free = { ...group, slo_guard: { require_report: false } };
  expect(judgeGroup(id, free, [id], seen, NOW).level).toBe("none");
});

test("the edges of the window, and of a threshold", () => {
  const group = { lookback_minutes: 15, thresholds: { critical_events_min: 2 } };
  const level = (time: string, count = 2) => {
    const one = asEvent({ time: new Date(time), severity: "critical" });
    const seen = { events: Array.from({ length: count }, () => one), partial: [], slo: undefined };
    const free = { ...group, slo_guard: { require_report: false } };
    return judgeGroup("a", free, ["a"], seen, NOW).level;
  };
  expect(level("2026-11-23T05:00:00Z")).toBe("p1");
  expect(level("2026-11-23T05:00:00Z", 1)).toBe("none");
  expect(level("2026-11-23T04:59:59.999Z")).toBe("none");
  expect(level("2026-11-23T05:16:00Z")).toBe("p1");
  expect(level("2026-11-23T05:16:00.001Z")).toBe("none");
});

type Event = ReturnType<typeof parseEvents>["events"][number];
const asEvent = (one: Partial<Event>): Event => ({
  time: NOW,
  id: undefined,
  severity: "info",
  service: "",
  name: "",
  message: "",
  fingerprint: "",
  suppressed: false,
  deliveryFailed: false,
  ...one,
});

test("a threshold of 0 counts as 1: no alert is no trouble", () => {
  const group = { lookback_minutes: 15, thresholds: { critical_events_min: 0 } };
  const seen = { events: [], partial: [], slo: "pass" } as const;
  expect(judgeGroup("a", group, ["a"], seen, NOW).level).toBe("none");
  const one = [asEvent({ severity: "critical" })];
  expect(judgeGroup("a", group, ["a"], { ...seen, events: one }, NOW).level).toBe("p1");
});

test("one kind that repeats is p1 where it is critical, and heartbeats never repeat", () => {
  const group = { lookback_minutes: 15, thresholds: { repeat_events_min: 2 } };
  const level = (events: Event[]) =>
    judgeGroup("a", group, ["a"], { events, partial: [], slo: "pass" }, NOW).level;
  const warning = asEvent({ severity: "warning" });
  expect(level([warning, warning])).toBe("p2");
  expect(level([warning, asEvent({ severity: "critical" })])).toBe("p1");
  expect(level([asEvent({}), asEvent({})])).toBe("none");
});

test("one id counts once in a window, as the worst that was said of it", () => {
  const thresholds = { critical_events_min: 1, warn_events_min: 2, suppressed_events_min: 1 };
  const group = { lookback_minutes: 15, thresholds };
  const of = (...events: Partial<Event>[]) => {
    const all = events.map((one) => asEvent({ id: "a-1", ...one }));
    const seen = { events: all, partial: [], slo: "pass" } as const;
    return judgeGroup("a", group, ["a"], seen, NOW).signals.map(({ id }) => id);
  };
  const [critical, warning] = [{ severity: "critical" }, { severity: "warning" }] as const;
  const old = new Date("2026-11-22T05:00:00Z");
  expect(of({}, critical)).toEqual(["critical_events"]);
  expect(of(critical, {})).toEqual(["critical_events"]);
  expect(of({ ...critical, time: old }, critical)).toEqual(["critical_events"]);
  expect(of(critical, { ...critical, time: old })).toEqual(["critical_events"]);
  expect(of(warning, warning)).toEqual([]);
  expect(of(warning, { ...warning, id: "a-2" })).toEqual(["warn_events"]);
  expect(of({ ...critical, suppressed: true }, critical)).toEqual(["critical_events"]);
  expect(of({}, { ...critical, suppressed: true })).toEqual(["suppressed_events"]);
});

test.each([
  ['"severity":5', "entry 0 has the severity 5, which is not known"],
  ['"severity":["critical"]', 'entry 0 has the severity ["critical"], which is not known'],
  ['"context":{"level":2}', "entry 0 has the severity 2, which is not known"],
  ['"severity":null', undefined],
  ['"severity":""', undefined],
])("%s", (member, fault) => {
  const text = `[{"time":"2026-11-23T05:14:00Z",${member}}]`;
  const { faults } = parseEvents(new TextEncoder().encode(text), "events.json");
  expect(faults.map(({ message }) => message)).toEqual(fault === undefined ? [] : [fault]);
});

test("the worst level counts, and unknown is worse than none", () => {
  expect(worstLevel(["none", "unknown"])).toBe("unknown");
  expect(worstLevel(["unknown", "p2", "none"])).toBe("p2");
  expect(worstLevel(["p2", "p1"])).toBe("p1");
  expect(worstLevel([])).toBe("unknown");
});

const event = (type: string, time: string, data: LedgerEvent["data"]): LedgerEvent => ({
  seq: 0,
  time,
  type,
  actor: "a",
  reason: "b",
  data,
  prev_hash: "",
  hash: "",
});
const escalation = () => ({
  level: "p1" as const,
  groups: judged("critical.ndjson"),
  actor: "oncall",
  candidate: "rc-7",
  reportId: "r-1",
});

test("what is to be done is done once in a window", () => {
  const deeds = deedsOf(NO_ACTS, escalation());
  expect(deeds.map(({ type, action }) => `${type} ${action}`)).toEqual([
    "alert.escalated escalate",
    "channel.frozen freeze_release",
    "alert.action_requested prepare_rollback",
  ]);
  expect(deeds[0]?.reason).toBe("p1 of checkout: 1 critical alerts, p1 from 1");
  const fold = (time: string) =>
    deeds.map(({ type, data }) => event(type, time, data)).reduce(actsEvolved, NO_ACTS);
  expect(deedsOf(fold("2026-11-23T05:14:00.000Z"), escalation())).toEqual([]);
  const earlier = deedsOf(fold("2026-11-23T04:00:00.000Z"), escalation());
  expect(earlier.map(({ action }) => action)).toEqual(["escalate", "prepare_rollback"]);
  const thawed = actsEvolved(fold("2026-11-23T05:14:00.000Z"), event("channel.unfrozen", "", {}));
  expect(deedsOf(thawed, escalation()).map(({ action }) => action)).toEqual(["freeze_release"]);
});

test.each([
  ["2026-11-23T05:15:00.000Z", true],
  ["2026-11-23T05:15:00.001Z", false],
  [undefined, false],
])("a freeze until %s: frozen anew %s", (until, again) => {
  const data = until === undefined ? {} : { until };
  const acts = actsEvolved(NO_ACTS, event("channel.frozen", "2026-11-23T01:00:00.000Z", data));
  const types = deedsOf(acts, escalation()).map(({ type }) => type);
  expect(types.includes("channel.frozen")).toBe(again);
});
