import { expect, test } from "vitest";
import type { Artifact } from "../../scripts/correlation/artifact.ts";
import { clockWithinBound } from "../../scripts/correlation/rules/clock.ts";
import { at, facts, made, NOW, said } from "./made.ts";

const told = (...members: Artifact[]) => said(clockWithinBound(facts(members)));
const after = (time: Date, ms: number) => new Date(time.getTime() + ms);

test("nothing is from the future, to the bound", () => {
  expect(told(made("probe", { at: after(NOW, 10_000) }))).toEqual([]);
  expect(told(made("probe", { at: after(NOW, 10_001) }))).toEqual([
    "fail: probe is from the future: 2026-11-23T06:00:10.001Z (in 10 s)",
  ]);
});

test("a run ends after it starts, to the bound", () => {
  expect(told(made("probe", { startedAt: at(10) }))).toEqual([]);
  expect(told(made("probe", { startedAt: at(11) }))).toEqual([
    "fail: probe ended 11.0 s before it started",
  ]);
});

test("without a time nothing is known", () => {
  const [finding] = told(made("probe", { at: undefined }));
  expect(finding).toBe("no_data: probe says no time that can be read");
  expect(told()).toEqual(["no_data: there is no artifact of the thread"]);
});

const cause = made("probe", { at: at(60), startedAt: at(30), keys: ["k"] });
const effect = (seconds: number, during: boolean) =>
  made("slo", { at: at(seconds), causes: [{ kind: "probe", key: "k", during }] });

test("an effect is not earlier than its cause, to the bound", () => {
  expect(told(cause, effect(50, false))).toEqual([]);
  expect(told(cause, effect(49, false))).toEqual([
    "fail: slo is 11.0 s earlier than its cause, probe",
  ]);
});

test("what happens while the cause runs is not earlier than its start", () => {
  expect(told(cause, effect(20, true))).toEqual([]);
  expect(told(cause, effect(19, true))).toHaveLength(1);
  expect(told({ ...cause, startedAt: undefined }, effect(49, true))).toHaveLength(1);
});

test("of several under one key the first counts", () => {
  const again = made("probe", { at: at(600), keys: ["k"] });
  expect(told(cause, again, effect(60, false))).toEqual([]);
  expect(told(again, cause, effect(60, false))).toEqual([]);
});

test.each(["event", "delivery"] as const)("the order of a log of each %s", (kind) => {
  const one = (seconds: number) => made(kind, { at: at(seconds) });
  expect(told(one(20), one(10), one(30))).toEqual([]);
  expect(told(one(20), one(9), one(10), one(30))).toEqual([
    `fail: ${kind} is 11.0 s earlier than an event before it`,
  ]);
  const elsewhere = made(kind, { at: at(0), location: { file: "other log" } });
  expect(told(one(20), elsewhere)).toEqual([]);
});

test("reports stand in no order", () => {
  expect(told(made("probe", { at: at(99) }), made("probe", { at: at(1) }))).toEqual([]);
});
