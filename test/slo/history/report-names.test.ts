import { expect, test } from "vitest";
import { mayReach, youngestFirst } from "../../../scripts/slo/history/report-names.ts";

const NAME = "20261123T051500000Z-1.json";
const NAMED = Date.parse("2026-11-23T05:15:00Z");
const DAY = 86_400_000;

test("a report reaches at most a day beyond the time of its name", () => {
  expect(mayReach(NAME, NAMED + DAY)).toBe(true);
  expect(mayReach(NAME, NAMED + DAY + 1)).toBe(false);
  expect(mayReach("of-any-time.json", NAMED + 9999 * DAY)).toBe(true);
});

test("the youngest first, and before them what tells no time", () => {
  const names = ["20261122T051500000Z-1.json", "20261122T051500000Z-2.json", "a.json", NAME, "b.json", "c.txt"]; // prettier-ignore
  expect(youngestFirst(names)).toEqual(["a.json", "b.json", NAME, names[0], names[1]]);
});
