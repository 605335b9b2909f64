import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { endLine } from "../../scripts/preflight/end-line.ts";
import { clip, erase, liveLines } from "../../scripts/preflight/live-lines.ts";
import type { LiveState } from "../../scripts/preflight/live-lines.ts";
import { printable } from "../../scripts/preflight/printable.ts";

const state: LiveState = {
  running: [
    { id: "types", startedAt: 1000, attempt: 1, lastLine: "", expectedMs: 1800 },
    {
      id: "unit_tests",
      startedAt: 2500,
      attempt: 2,
      lastLine: "\u001B[32m ✓ core\u001B[39m",
      expectedMs: undefined,
    },
  ],
  done: 3,
  bad: 1,
  total: 9,
  startedAt: 0,
};

describe("live lines", () => {
  test("one for each running gate, and one for the whole", () => {
    expect(liveLines(state, 3140, 100, 24)).toEqual([
      "… types       2.1 s of ~1.8 s",
      "… unit_tests  600 ms attempt 2  ✓ core",
      "3/9 done, 1 not passed, 2 running, 4 waiting, 3.1 s",
    ]);
  });

  test.each([10, 20, 40, 79])("at %d columns no line reaches the last cell", (width) => {
    for (const line of liveLines(state, 3140, width, 24))
      expect(stringWidth(line)).toBeLessThan(width);
  });

  test("a low window shows fewer gates and says so", () => {
    const lines = liveLines(state, 3140, 100, 3);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("2 running (1 not shown)");
  });

  test("drawing again takes back exactly what was drawn", () => {
    expect(erase([], 80)).toBe("");
    expect(erase(["a", "b"], 80)).toBe("\r\u001B[1A\u001B[1A\u001B[0J");
  });
});

test.each([
  [["x".repeat(79), "", "y".repeat(40)], 80, 3],
  [["x".repeat(79), "", "y".repeat(40)], 40, 4],
  [["x".repeat(79)], 20, 4],
  [["漢".repeat(20)], 20, 2],
])("a window that is narrower by now: %j at %d columns fills %d rows", (drawn, width, rows) => {
  expect(erase(drawn, width)).toBe(`\r${"\u001B[1A".repeat(rows)}\u001B[0J`);
});

describe("clip", () => {
  test.each([
    ["short", 10, "short"],
    ["exactly9!", 10, "exactly9!"],
    ["exactly10!", 10, "exactly1…"],
    ["漢字漢字漢字", 8, "漢字漢…"],
    ["", 10, ""],
  ])("%s to %d cells", (text, width, kept) => {
    expect(clip(text, width)).toBe(kept);
  });
});

test.each([
  ["\u001B[2J\u001B[1;1Hgone", "gone"],
  ["\u001B]0;title\u0007text", "text"],
  ["a\rb\u0000c", "a b c"],
  ["left\u202Eright", "left right"],
])("%j cannot move the cursor, clear the screen or turn the text", (text, safe) => {
  expect(printable(text)).toBe(safe);
});

test.each([
  ["pass", "pass     a       14 ms  exit 0"],
  ["fail", "FAIL     a       14 ms  exit 0"],
  ["no_data", "NO DATA  a       14 ms  exit 0"],
] as const)("the line that ends a gate: %s", (outcome, line) => {
  expect(endLine({ id: "a", outcome, duration_ms: 14, message: "exit 0" }, 4)).toBe(line);
});
