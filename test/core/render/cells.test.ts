import * as fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { cellWidthFor, clip, padEnd, padStart, wrap } from "../../../scripts/core/render/cells.ts";
import { visible } from "../../../scripts/core/render/visible.ts";
import { text } from "./arbitrary-report.ts";

const shown = text.map(visible);
const cells = await cellWidthFor("日本語");

test("agrees with the library on every text, loaded or not", async () => {
  await fc.assert(
    fc.asyncProperty(shown, async (any) => {
      const measure = await cellWidthFor(any);
      expect(measure(any)).toBe(stringWidth(any));
    }),
  );
});

test("agrees with the library on every single character below U+3000", () => {
  for (let point = 0x20; point < 0x3000; point += 1) {
    const character = visible(String.fromCodePoint(point));
    expect([point, cells(character)]).toEqual([point, stringWidth(character)]);
  }
});

describe("clip", () => {
  test.each([
    ["abcdef", 6, "abcdef"],
    ["abcdef", 5, "abcd…"],
    ["abcdef", 1, "…"],
    ["abcdef", 0, ""],
    ["日本語", 6, "日本語"],
    ["日本語", 5, "日本…"],
    ["日本語", 4, "日…"],
    ["e\u0301e\u0301e\u0301日", 4, "e\u0301e\u0301e\u0301…"],
  ])("%s in %d cells", (long, width, clipped) => {
    expect(clip(long, width, cells)).toBe(clipped);
  });

  test("never passes the width, and keeps a beginning", () => {
    fc.assert(
      fc.property(shown, fc.integer({ min: 0, max: 40 }), (long, width) => {
        const clipped = clip(long, width, cells);
        expect(cells(clipped)).toBeLessThanOrEqual(width);
        expect(long.startsWith(clipped.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});

test("padding counts cells", () => {
  expect(padEnd("日", 4, cells)).toBe("日  ");
  expect(padStart("日", 4, cells)).toBe("  日");
  expect(padEnd("日本", 3, cells)).toBe("日本");
});

describe("wrap", () => {
  test.each([
    ["a  b", 10, ["a  b"]],
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 8, ["one two", "three"]],
    ["a-very-long/path/to/somewhere next", 10, ["a-very-long/path/to/somewhere", "next"]],
    ["日本語日本語", 6, ["日本語", "日本語"]],
    ["日本語日本語", 5, ["日本", "語日", "本語"]],
  ])("%s in %d cells", (long, width, lines) => {
    expect(wrap(long, width, cells)).toEqual(lines);
  });

  test("loses no word, and passes the width only for a word that is longer", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 1, max: 60 }), (long, width) => {
        const lines = wrap(long, width, cells);
        expect(lines.join(" ")).toBe(long);
        for (const line of lines.filter((each) => cells(each) > width)) {
          expect(line).not.toContain(" ");
        }
      }),
    );
  });

  test("ends for every text and width", () => {
    fc.assert(
      fc.property(shown, fc.integer({ min: 1, max: 9 }), (long, width) => {
        const kept = wrap(long, width, cells).join("").replaceAll(" ", "");
        expect(kept).toBe(long.replaceAll(" ", ""));
      }),
    );
  });
});
