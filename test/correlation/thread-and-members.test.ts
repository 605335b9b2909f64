import { expect, test } from "vitest";
import type { Artifact } from "../../scripts/correlation/artifact.ts";
import { completed, threadFromReports } from "../../scripts/correlation/choose-thread.ts";
import { gatherer, membersOf } from "../../scripts/correlation/members.ts";
import { A, at, B, made, stating } from "./made.ts";

const C = "33333333-3333-4333-8333-333333333333";
const NONE = { correlationId: undefined, candidate: undefined };
const thread = { correlationId: A, candidate: "rc-7" };

test("the latest rollout decides; plans aside, and other reports, do not", () => {
  const older = made("rollout", { ...stating(B, "rc-6"), at: at(1) });
  const latest = made("rollout", { at: at(2) });
  const plan = made("rollout", { ...stating(C, "rc-8"), at: at(3), isAside: true });
  const probe = made("probe", { ...stating(C, "rc-8"), at: at(4) });
  expect(threadFromReports(NONE, [latest, older, plan, probe])).toEqual(thread);
  expect(threadFromReports(NONE, [older, latest])).toEqual(thread);
  expect(threadFromReports(NONE, [probe])).toEqual(NONE);
});

test("one id leads to the other, and what was asked for stays", () => {
  const rollout = made("rollout");
  expect(threadFromReports({ ...NONE, candidate: "rc-7" }, [rollout])).toEqual(thread);
  expect(threadFromReports({ ...NONE, correlationId: A }, [rollout])).toEqual(thread);
  expect(threadFromReports({ ...NONE, candidate: "rc-8" }, [rollout])).toEqual({
    ...NONE,
    candidate: "rc-8",
  });
  const both = { correlationId: B, candidate: "rc-7" };
  expect(threadFromReports(both, [rollout])).toBe(both);
  expect(completed(both, rollout)).toBe(both);
});

const names = (members: readonly Artifact[]) => members.map(({ name }) => name);
const linked = {
  ...stating(C, "rc-9"),
  causes: [{ kind: "escalation", key: "e" }],
} as const;

test("members state one of the ids, are linked with one that does, or were named", () => {
  const all = [
    made("escalation", { keys: ["e"], causes: [{ kind: "slo", key: "s" }] }),
    made("slo", { ...stating(C, "rc-9"), keys: ["s"], name: "its cause" }),
    made("incident", { ...linked, name: "its effect" }),
    made("probe", { ...stating(A, "rc-9"), name: "by thread" }),
    made("probe", { ...stating(C, "rc-7"), name: "by candidate" }),
    made("cdevent", { statements: [], isNamed: true, name: "named" }),
    made("probe", { ...stating(C, "rc-9"), name: "foreign" }),
    made("rollout", { isAside: true, name: "aside" }),
  ];
  expect(names(membersOf(all, thread))).toEqual([
    "escalation",
    "its cause",
    "its effect",
    "by thread",
    "by candidate",
    "named",
  ]);
});

test("nothing is equal to an id that is not known", () => {
  expect(membersOf([made("probe", stating(undefined, undefined))], NONE)).toEqual([]);
});

test("of a log too, where an event leads to those after it", () => {
  const { add, gathered } = gatherer(thread, [
    made("escalation", { keys: ["e"], causes: [] }),
    made("channels", { causes: [{ kind: "event", key: "move 7" }] }),
  ]);
  add(made("event", { ...linked, keys: ["n"], name: "by its cause" }));
  add(made("event", { ...stating(C, "rc-9"), keys: ["move 7"], name: "as a cause" }));
  const next = [{ kind: "delivery", key: "n" }] as const;
  add(made("delivery", { ...stating(C, "rc-9"), causes: next, name: "by the one before" }));
  add(made("event", { ...stating(C, "rc-9"), name: "foreign" }));
  add(made("event", { name: "by its ids" }));
  expect(names(gathered)).toEqual([
    "by its cause",
    "as a cause",
    "by the one before",
    "by its ids",
  ]);
});
