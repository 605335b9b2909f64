import { describe, expect, test } from "vitest";
import { statedIn, withStated } from "../../scripts/slo/stated.ts";
import { WELL } from "./figures.ts";

const args = (given: Readonly<Record<string, string>>) => ({
  flag: () => false,
  text: (name: string) => given[name],
  need: (name: string) => given[name] ?? "",
  number: () => undefined,
  list: () => [],
  words: [],
});

describe("what the command line says of a report", () => {
  const end = new Date("2026-11-23T05:12:00Z");

  test("is read from it", () => {
    const given = { report: "a", "report-ended-at": "2026-11-23T05:12:00Z", "report-unit": "us" };
    expect(statedIn(args(given))).toMatchObject({ endedAt: end, unit: "us", model: undefined });
  });

  test("wants a time, and a report", () => {
    const time = { report: "a", "report-ended-at": "today" };
    expect(() => statedIn(args(time))).toThrow(/RFC 3339/);
    expect(() => statedIn(args({ "report-model": "open" }))).toThrow(/--report-model/);
  });

  test("fills in what is open, and says so", () => {
    const open = { ...WELL, model: "unstated", candidate: undefined, endedAt: undefined } as const;
    const filled = withStated(open, { model: "open", candidate: "rc-7", endedAt: end });
    expect(filled).toMatchObject({ model: "open", candidate: "rc-7", endedAt: end });
    expect(filled.stated).toEqual(["ended_at", "candidate", "model"]);
  });

  test("changes nothing that the report states, and repeats it freely", () => {
    expect(withStated(WELL, { candidate: "rc-7", endedAt: WELL.endedAt, model: "open" })).toEqual(
      WELL,
    );
    expect(withStated({ ...WELL, model: "closed" }, { model: "open" }).model).toBe("closed");
    expect(withStated(WELL, { model: "closed" }).model).toBe("closed");
  });

  test.each([
    [{ candidate: "rc-8" }, "--report-candidate"],
    [{ endedAt: new Date("2026-11-23T05:14:00Z") }, "--report-ended-at"],
    [{ unit: "ms" }, "--report-unit"],
  ] as const)("a report that differs speaks about nothing: %j", (stated, why) => {
    expect(withStated(WELL, stated).invalid).toContain(why);
  });
});
