import { describe, expect, test } from "vitest";
import { countOf, piecesOfLine } from "../../scripts/preflight/evidence/closing-line.ts";

describe("a closing line", () => {
  test.each<[string, string, number | undefined]>([
    ["{count} passed", "Tests  1202 passed (1204)\n", 1202],
    ["Tests {any}{count} passed", "Tests 2 failed | 1202 passed\n", 1202],
    ["Checked {count} files in {any}", "Checked 31 files in 4ms. No fixes applied.", 31],
    ["Checked {count} files", "Checked 1,204 files", 1204],
    ["Files: {count}", "Files:              412\nLines: 9", 412],
    ["{count} passed", "3 passed\nrerun\n0 passed\n", 0],
    ["{count} passed", "\u001B[32m7\u001B[39m passed", 7],
    ["{count} (ok)", "9 (ok)", 9],
    ["{count} passed", "12passed", undefined],
    ["{count} passed", "1.5 passed", undefined],
    ["{count} passed", "nothing", undefined],
    ["a{any}{count} b", "b 3 a", undefined],
    ["{count}.", "17x", undefined],
  ])("%s in %j: %s", (line, output, count) => {
    const pieces = piecesOfLine(line);
    expect(pieces).toBeDefined();
    expect(countOf(output, pieces ?? [])).toBe(count);
  });

  test.each(["{count}", "passed", "{count} of {count}", "{any}", "{any}{count}"])(
    "%s is refused: it would fit too much, or count nothing",
    (line) => {
      expect(piecesOfLine(line)).toBeUndefined();
    },
  );

  test("a hostile line is answered in time linear to its length", () => {
    const pieces = piecesOfLine("{any}a{any}a{any}a{any}{count} b") ?? [];
    expect(countOf("a".repeat(200_000), pieces)).toBeUndefined();
    expect(countOf("1".repeat(200_000), pieces)).toBeUndefined();
  });
});
