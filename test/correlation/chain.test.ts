import { expect, test } from "vitest";
import { KEY } from "../../scripts/correlation/artifact.ts";
import type { Artifact } from "../../scripts/correlation/artifact.ts";
import { chainWhole, threadKnown } from "../../scripts/correlation/rules/chain.ts";
import { A, at, B, facts, made, said } from "./made.ts";

const event = made("event");
const gaps = (members: readonly Artifact[], more = {}) =>
  said(chainWhole(facts([event, ...members], more)));

test("a thread is known by a rollout or an event", () => {
  expect(said(threadKnown(facts([])))).toEqual([]);
  expect(said(threadKnown(facts([], { known: new Set([B]) })))).toHaveLength(1);
  const upper = { thread: { correlationId: A.toUpperCase(), candidate: undefined } };
  expect(said(threadKnown(facts([], upper)))).toEqual([]);
  const none = { thread: { correlationId: undefined, candidate: undefined } };
  expect(said(threadKnown(facts([], none)))).toEqual([
    "no_data: no thread was named, and there is no rollout",
  ]);
  const nowhere = { thread: { correlationId: undefined, candidate: "rc-7" } };
  expect(said(threadKnown(facts([], nowhere)))).toEqual([
    "no_data: no rollout and no event names rc-7",
  ]);
});

test("a ledger without an event of the thread, and a kind that was asked for", () => {
  expect(said(chainWhole(facts([])))).toEqual(["no_data: the thread lacks an event of the ledger"]);
  expect(gaps([], { expected: ["delivery", "event"] })).toEqual([
    "no_data: the thread lacks a delivery",
  ]);
});

const slo = (digest: string) =>
  made("slo", { causes: [{ kind: "probe", key: KEY.digest(digest) }] });

test("what is named as a cause must be there, at that digest", () => {
  const probe = made("probe", { keys: [KEY.digest("a")] });
  expect(gaps([probe, slo("a")])).toEqual([]);
  expect(gaps([probe, slo("b")])).toEqual([
    "no_data: slo rests on a load report that is not there",
  ]);
});

test("where none is named, any will do; a verdict rests on a measurement, not an escalation on a verdict", () => {
  expect(gaps([made("slo")])).toEqual(["no_data: slo rests on a load report, and there is none"]);
  expect(gaps([made("incident")])).toHaveLength(1);
  expect(gaps([made("incident"), made("escalation"), made("probe"), made("slo")])).toEqual([]);
});

const escalation = made("escalation", {
  at: at(10),
  keys: [KEY.digest("e")],
  demands: [{ kind: "incident", severity: "p1" }],
});
const own = { causes: [{ kind: "escalation", key: KEY.digest("e") }] } as const;
const incident = (more: Partial<Artifact>) =>
  made("incident", { opens: "p1", causes: [{ kind: "escalation", key: "other" }], ...more });
const open = (more: Partial<Artifact>) =>
  gaps([escalation, incident(more), made("escalation", { keys: ["other"] })]);
const MISSING = "no_data: escalation: there is no incident of this escalation";

test("an escalation has its incident, or a later one at least as bad", () => {
  expect(gaps([escalation])).toEqual([MISSING]);
  expect(open({ ...own, opens: "p2", at: at(0) })).toEqual([]);
  expect(open({ at: at(10) })).toEqual([]);
  expect(open({ at: at(9) })).toEqual([MISSING]);
  expect(open({ at: at(11), opens: "p2" })).toEqual([MISSING]);
  expect(open({ at: at(11), opens: undefined })).toEqual([MISSING]);
  const p2 = { ...escalation, demands: [{ kind: "incident", severity: "p2" } as const] };
  const later = incident({ at: at(11), opens: "p2" });
  expect(gaps([p2, later, made("escalation", { keys: ["other"] })])).toEqual([]);
});

const told = (id: string) => made("delivery", { keys: [KEY.notice(id)] });

test("somebody is told of this incident, not of another", () => {
  const one = made("cdevent", { demands: [{ kind: "delivery", incident: "inc-1" }] });
  expect(gaps([one, told("inc-1")])).toEqual([]);
  expect(gaps([one, told("inc-2")])).toEqual([
    "no_data: cdevent: nobody was told of this incident",
  ]);
});

const move = made("event", { name: "move", at: at(100), demands: [{ kind: "run" }] });
const during = (from: number, to: number) => ({ startedAt: at(from), at: at(to) });

test.each([
  ["while it ran", "rollout", 99, 101, true],
  ["by the channels", "channels", 99, 101, true],
  ["within the skew before", "rollout", 110, 120, true],
  ["within the skew after", "rollout", 80, 90, true],
  ["long before", "rollout", 80, 89, false],
  ["long after", "rollout", 111, 120, false],
  ["by another kind", "slo", 99, 101, false],
] as const)("a run reports on a move: %s", (_name, kind, from, to, there) => {
  const run = made(kind, during(from, to));
  const found = gaps([move, run, made("probe")]);
  expect(found).toEqual(there ? [] : ["no_data: move: no run reports on this move"]);
  const mover = made("rollout", { ...during(from, to), demands: [{ kind: "move" }] });
  const lacks = gaps([{ ...move, demands: [{ kind: "run" }] }, mover]).filter((text) =>
    text.includes("no move of this run"),
  );
  const near = from <= 110 && to >= 90;
  expect(lacks).toHaveLength(near ? 0 : 1);
});

test("a move is an event of a move", () => {
  const mover = made("rollout", { ...during(-1, 1), demands: [{ kind: "move" }] });
  expect(gaps([mover])).toEqual(["no_data: rollout: the ledger has no move of this run"]);
});

test("all events that a run appended are there", () => {
  const run = made("escalation", { keys: ["e"], demands: [{ kind: "acts", count: 2 }] });
  const act = made("event", { causes: [{ kind: "escalation", key: "e" }] });
  const lacks = "no_data: escalation: the ledger lacks events that this run appended";
  expect(gaps([run, act, act])).toEqual([]);
  expect(gaps([run, act])).toEqual([lacks]);
  const delivery = made("delivery", { causes: [{ kind: "escalation", key: "e" }] });
  expect(gaps([run, act, delivery])).toEqual([lacks]);
});

test("the ledger is as long as a run left it", () => {
  const run = made("rollout", { demands: [{ kind: "ledger", size: 9 }] });
  const shorter = "no_data: rollout: the ledger is shorter than this run left it";
  expect(gaps([run])).toEqual([]);
  expect(gaps([run], { ledgerSize: 8 })).toEqual([shorter]);
  expect(gaps([run], { ledgerSize: undefined })).toEqual([shorter]);
});
