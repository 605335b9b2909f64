import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criticalPath, playThrough } from "../../scripts/preflight/plan.ts";
import {
  blockedBy,
  medianOf,
  needsFirst,
  nextToStart,
  rankTasks,
} from "../../scripts/preflight/schedule.ts";
import type { Standing, Task } from "../../scripts/preflight/schedule.ts";

function task(id: string, more: Partial<Task> = {}): Task {
  return { id, needs: [], weight: 1, exclusive: [], ...more };
}

function starting(
  tasks: readonly Task[],
  standing: Readonly<Record<string, Standing>>,
  capacity = 2,
): string[] {
  const all = new Map<string, Standing>(tasks.map(({ id }) => [id, standing[id] ?? "waiting"]));
  return nextToStart({ ranked: tasks, standing: all, capacity }).map(({ id }) => id);
}

describe("what starts next", () => {
  const chain = [task("a"), task("b", { needs: ["a"] }), task("c")];

  test("no more than there are places", () => {
    expect(starting([task("a"), task("b"), task("c")], {})).toEqual(["a", "b"]);
  });

  test("a gate waits for what it needs, and starts when that passed", () => {
    expect(starting(chain, { a: "running" })).toEqual(["c"]);
    expect(starting(chain, { a: "passed" })).toEqual(["b", "c"]);
    expect(starting(chain, { a: "not_passed" })).toEqual(["c"]);
  });

  test("a need that is not among the tasks never counts as passed", () => {
    expect(starting([task("b", { needs: ["gone"] })], {})).toEqual([]);
  });

  test("a running gate keeps its places", () => {
    expect(starting([task("a", { weight: 2 }), task("b")], { a: "running" })).toEqual([]);
  });

  test("a heavy gate is not starved by light ones ranked below it", () => {
    const tasks = [task("light"), task("heavy", { weight: 2 }), task("next")];
    expect(starting(tasks, { light: "running" })).toEqual([]);
    expect(starting(tasks, { light: "passed" })).toEqual(["heavy"]);
  });

  test("a gate heavier than the machine gets all of it", () => {
    expect(starting([task("a", { weight: 9 }), task("b")], {})).toEqual(["a"]);
  });

  test("an exclusive resource has one user, and the others go on", () => {
    const tasks = [task("a", { exclusive: ["db"] }), task("b", { exclusive: ["db"] }), task("c")];
    expect(starting(tasks, {}, 3)).toEqual(["a", "c"]);
    expect(starting(tasks, { a: "running" }, 3)).toEqual(["c"]);
  });
});

describe("rank", () => {
  test("the longest remaining chain goes first", () => {
    const tasks = [task("short"), task("root"), task("leaf", { needs: ["root"] })];
    const expected = new Map([
      ["short", 300],
      ["root", 100],
      ["leaf", 900],
    ]);
    expect(rankTasks(tasks, expected).map(({ id }) => id)).toEqual(["root", "leaf", "short"]);
  });

  test("without history the policy's order stays", () => {
    const tasks = [task("x"), task("y"), task("z")];
    expect(rankTasks(tasks, new Map()).map(({ id }) => id)).toEqual(["x", "y", "z"]);
  });

  test("a gate without history counts as typical, not as nothing", () => {
    const expected = new Map([
      ["a", 10],
      ["b", 10_000],
      ["c", 10_000],
    ]);
    const ids = rankTasks([task("a"), task("new"), task("b"), task("c")], expected).map(
      ({ id }) => id,
    );
    expect(ids.indexOf("new")).toBeLessThan(ids.indexOf("a"));
  });
});

test("a gate behind a need that did not pass is told with that need", () => {
  const ranked = [task("a"), task("b", { needs: ["a"] }), task("c", { needs: ["b"] })];
  const standing = new Map<string, Standing>([
    ["a", "not_passed"],
    ["b", "waiting"],
    ["c", "waiting"],
  ]);
  expect(blockedBy({ ranked, standing, capacity: 2 })).toEqual([{ id: "b", need: "a" }]);
});

test.each<[number[], number | undefined]>([
  [[], undefined],
  [[5], 5],
  [[9, 1], 5],
  [[30, 1, 2], 2],
])("the median of %j is %s", (values, median) => {
  expect(medianOf(values)).toBe(median);
});

describe("plan", () => {
  test("two chains side by side", () => {
    const tasks = [task("a"), task("b", { needs: ["a"] }), task("c")];
    const expected = new Map([
      ["a", 100],
      ["b", 200],
      ["c", 250],
    ]);
    const plan = playThrough(tasks, expected, 2);
    expect(plan.durationMs).toBe(300);
    expect(plan.gates).toEqual([
      { id: "a", startsAt: 0, endsAt: 100 },
      { id: "c", startsAt: 0, endsAt: 250 },
      { id: "b", startsAt: 100, endsAt: 300 },
    ]);
    expect(criticalPath(plan.gates).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("the critical path also goes through waiting for a place", () => {
    const plan = playThrough([task("a"), task("b")], new Map(), 1);
    expect(criticalPath(plan.gates).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("gates that take no time at all still make a finite path", () => {
    const spans = [
      { id: "a", startsAt: 0, endsAt: 0 },
      { id: "b", startsAt: 0, endsAt: 0 },
    ];
    expect(criticalPath(spans)).toHaveLength(2);
  });

  test("every order is lawful: needs before, places kept, no one forgotten", () => {
    const graph = fc
      .array(
        fc.record({
          needs: fc.array(fc.nat(20), { maxLength: 3 }),
          weight: fc.integer({ min: 1, max: 4 }),
          time: fc.integer({ min: 1, max: 50 }),
        }),
        { minLength: 1, maxLength: 15 },
      )
      .map((rows) =>
        rows.map(({ needs, weight, time }, index) => ({
          ...task(`g${index}`, {
            weight,
            needs: [...new Set(needs.filter((need) => need < index))].map((need) => `g${need}`),
          }),
          time,
        })),
      );
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 4 }), (tasks, capacity) => {
        const expected = new Map(tasks.map(({ id, time }) => [id, time]));
        const { gates } = playThrough(tasks, expected, capacity);
        const spans = new Map(gates.map((gate) => [gate.id, gate]));
        expect(spans.size).toBe(tasks.length);
        for (const { id, needs } of tasks) {
          for (const need of needs) {
            expect(spans.get(need)?.endsAt).toBeLessThanOrEqual(spans.get(id)?.startsAt ?? -1);
          }
        }
        for (const { startsAt } of gates) {
          const running = tasks.filter(({ id }) => {
            const span = spans.get(id);
            return span !== undefined && span.startsAt <= startsAt && startsAt < span.endsAt;
          });
          const places = running.reduce(
            (total, { weight }) => total + Math.min(weight, capacity),
            0,
          );
          expect(places).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });

  test("needs come first in the order", () => {
    const tasks = [task("c", { needs: ["b"] }), task("b", { needs: ["a"] }), task("a")];
    expect(needsFirst(tasks).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});
