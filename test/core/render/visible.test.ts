import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortened, visible, visibleLines } from "../../../scripts/core/render/visible.ts";
import { text } from "./arbitrary-report.ts";

describe("visible", () => {
  test.each([
    ["\u0000", String.raw`\x00`],
    ["\u001B[31m", String.raw`\x1b[31m`],
    ["a\nb\r\tc", String.raw`a\nb\r\tc`],
    ["\u007F", String.raw`\x7f`],
    ["\u0085\u009B", String.raw`\x85\x9b`],
    ["\u00AD", String.raw`\xad`],
    ["\u202Eabc\u2066", String.raw`\u202eabc\u2066`],
    ["\u200B\u200D\u2060\uFEFF", String.raw`\u200b\u200d\u2060\ufeff`],
    ["\u2028\u2029", String.raw`\u2028\u2029`],
    ["\u{E0041}", String.raw`\u{e0041}`],
    ["\u3164", String.raw`\u3164`],
    ["\uD83D", String.raw`\ud83d`],
    ["#\uFE0F", String.raw`#\ufe0f`],
  ])("%j is shown as %s", (hidden, shown) => {
    expect(visible(hidden)).toBe(shown);
  });

  test.each(["", "a b", "é è ü ß", "日本語", "🧪", "⚠\uFE0F", "e\u0301", "\\x1b", "→ … ✓"])(
    "%s is left alone",
    (harmless) => {
      expect(visible(harmless)).toBe(harmless);
    },
  );

  test("leaves nothing that hides, and changes nothing twice", () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const shown = visible(hostile);
        expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\p{Cf}]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

test("any end of a line ends a line; blank ends are dropped", () => {
  expect(visibleLines("a \r\nb\rc\n\n d\u001B\n\n")).toEqual(["a", "b", "c", "", " d\\x1b"]);
  expect(visibleLines("")).toEqual([""]);
});

describe("shortened", () => {
  test("says how much is left out", () => {
    expect(shortened("abcdef", 6)).toBe("abcdef");
    expect(shortened("abcdefg", 6)).toBe("abcdef… (1 more characters)");
  });

  test("never cuts a character in half", () => {
    expect(shortened("ab🧪🧪", 3)).toBe("ab… (4 more characters)");
    expect(shortened("ab🧪🧪", 4)).toBe("ab🧪… (2 more characters)");
  });
});
