import { describe, expect, test } from "vitest";
import { appendFault, roleJudge } from "../../scripts/ledger/roles.ts";
import type { EventAuthority } from "../../scripts/ledger/roles.ts";

const HOUR = 3_600_000;
const START = Date.parse("2026-06-01T00:00:00.000Z");

function at(hours: number, minutes = 0): Date {
  return new Date(START + hours * HOUR + minutes * 60_000);
}

/** Bob takes over from Ann at hour 10; the role of the drills begins at hour 0. */
const AUTHORITY: EventAuthority = [
  {
    since: at(0),
    roles: [
      { name: "releaser", may_append: ["channel.*"], actors: [{ name: "ann" }] },
      { name: "oncall", may_append: ["channel.rolled_back"], actors: [{ name: "bob" }] },
    ],
  },
  {
    since: at(10),
    roles: [
      { name: "releaser", may_append: ["channel.*"], actors: [{ name: "bob" }] },
      { name: "vacant", may_append: ["drill.recorded"], actors: [] },
    ],
  },
];

function event(actor: string, type: string, time: Date) {
  return { actor, type, time: time.toISOString() };
}

function may(actor: string, type: string, time = at(12)): boolean {
  return appendFault(AUTHORITY, event(actor, type, time)) === undefined;
}

function judge(...events: ReturnType<typeof event>[]): boolean[] {
  return events.map(roleJudge(AUTHORITY)).map((fault) => fault === undefined);
}

describe("on append the latest roles decide", () => {
  test("who may append what", () => {
    expect(may("bob", "channel.promoted")).toBe(true);
    expect(may("ann", "channel.promoted")).toBe(false);
    expect(may("ann", "channel")).toBe(true);
    expect(may("ann", "probe.run")).toBe(true);
    expect(may("bob", "drill.recorded")).toBe(false);
    expect(appendFault([], event("ann", "channel.promoted", at(0)))).toBeUndefined();
    const all = [{ since: at(0), roles: [{ name: "o", may_append: ["*"], actors: [] }] }];
    expect(appendFault(all, event("ann", "x", at(1)))).toContain("takes the role o");
  });

  test("an event dated before them is refused, but for what clocks may differ", () => {
    expect(may("bob", "channel.promoted", at(9, 56))).toBe(true);
    expect(may("bob", "channel.promoted", at(9, 54))).toBe(false);
    expect(may("bob", "probe.run", at(9, 54))).toBe(false);
  });

  test("an owner counts while the key does", () => {
    const ann = { name: "ann", from: at(1), to: at(2) };
    const roles = [{ name: "o", may_append: ["*"], actors: [ann] }];
    const fault = (time: Date) => appendFault([{ since: at(0), roles }], event("ann", "x", time));
    expect(fault(at(1, -6))).toContain("role o");
    expect(fault(at(1, -5))).toBeUndefined();
    expect(fault(at(2, 4))).toBeUndefined();
    expect(fault(at(2, 5))).toContain("role o");
  });
});

describe("on read each event is judged by the roles of its time", () => {
  test("before, between and after", () => {
    expect(judge(event("eve", "channel.promoted", at(-1)))).toEqual([true]);
    expect(judge(event("ann", "channel.promoted", at(1)))).toEqual([true]);
    expect(judge(event("bob", "channel.promoted", at(1)))).toEqual([false]);
    expect(judge(event("bob", "channel.rolled_back", at(1)))).toEqual([true]);
    expect(judge(event("ann", "channel.promoted", at(11)))).toEqual([false]);
    expect(roleJudge([])(event("eve", "channel.promoted", at(1)))).toBeUndefined();
  });

  test("either roles will do while clocks may differ", () => {
    for (const minutes of [-4, 4]) {
      for (const actor of ["ann", "bob"]) {
        expect(judge(event(actor, "channel.promoted", at(10, minutes)))).toEqual([true]);
      }
    }
    expect(judge(event("bob", "channel.promoted", at(9, 54)))).toEqual([false]);
    expect(judge(event("ann", "channel.promoted", at(10, 6)))).toEqual([false]);
  });

  test("an event that is dated back is judged as of what stood before it", () => {
    const later = event("bob", "channel.promoted", at(11));
    expect(judge(later, event("ann", "channel.promoted", at(1)))).toEqual([true, false]);
    expect(judge(later, event("eve", "channel.promoted", at(-1)))).toEqual([true, false]);
  });
});
