import { describe, expect, test } from "vitest";
import { printedPlaces } from "../../scripts/preflight/evidence/printed-places.ts";

describe("places that tools print", () => {
  test.each<[string, string, object]>([
    [
      "tsc",
      "src/a.ts(3,14): error TS2322: Type 'string' is not assignable.",
      {
        file: "src/a.ts",
        line: 3,
        column: 14,
        message: "error TS2322: Type 'string' is not assignable.",
      },
    ],
    [
      "line and column",
      "src/a.c:7:2: error: expected ';'",
      { file: "src/a.c", line: 7, column: 2, message: "error: expected ';'" },
    ],
    [
      "line alone",
      "docs/a.md:12: there is no b.md",
      { file: "docs/a.md", line: 12, message: "there is no b.md" },
    ],
    [
      "a drawing of the source",
      "  x eslint(no-shadow): 'a' is declared\n    ,-[src/a.ts:64:9]\n 63 | x",
      { file: "src/a.ts", line: 64, column: 9, message: "eslint(no-shadow): 'a' is declared" },
    ],
  ])("%s", (_, output, place) => {
    expect(printedPlaces(output, "gate")).toEqual([{ id: "gate", ...place }]);
  });

  test.each([
    "Finished in 10.7s on 596 files",
    "12:34:56 started",
    "see https://example.org:443/x: moved",
    "/usr/include/stdio.h:3:1: note: outside the repository",
    "../other/a.ts:1:1: outside the repository",
    "src/a.ts:x: no line",
    "src/a.ts:99999999999: no such line",
  ])("%s is none", (line) => {
    expect(printedPlaces(line, "gate")).toEqual([]);
  });
});
