import { expect, test } from "vitest";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { firstDuplicate } from "../../scripts/core/policy/first-duplicate.ts";

test.each<[JsonValue[], [number, number] | undefined]>([
  [[], undefined],
  [[1], undefined],
  [[1, "1", true, null, "true", "null", [], {}], undefined],
  [
    ["a", "b", "a", "b"],
    [2, 0],
  ],
  [
    ["a", "b", "b", "a"],
    [2, 1],
  ],
  [
    [0, -0],
    [1, 0],
  ],
  [
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    [1, 0],
  ],
  [[{ a: 1 }, { a: 2 }, [1], [2]], undefined],
])("%j", (items, pair) => {
  expect(firstDuplicate(items)).toEqual(pair && { i: pair[0], j: pair[1] });
});
