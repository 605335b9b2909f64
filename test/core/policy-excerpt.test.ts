import { describe, expect, test } from "vitest";
import { cellsOf, excerptOf } from "../../scripts/core/policy/excerpt.ts";
import type { SchemaError } from "../../scripts/core/policy/schema-entry.ts";
import { tellApart } from "../../scripts/core/policy/tell-apart.ts";

/** The excerpt of one line with the columns `from` up to, not including, `to` marked. */
function excerpt(line: string, from: number, to: number, columns: number): string[] {
  const span = { line: 7, column: from, end_line: 7, end_column: to };
  return excerptOf(span, line, columns).split("\n");
}

describe("an excerpt", () => {
  test("of a line that just fits is whole", () => {
    expect(excerpt("abcdef", 3, 5, 10)).toEqual(["7 | abcdef", "  |   ^^"]);
  });

  test("of a line that does not is cut behind the mark", () => {
    expect(excerpt("abcdefg", 3, 5, 10)).toEqual(["7 | abcde…", "  |   ^^"]);
    expect(excerpt("abcdefghi", 4, 6, 10)).toEqual(["7 | abcde…", "  |    ^^"]);
  });

  test("is cut before the mark where the mark would not fit", () => {
    expect(excerpt("abcdefghijklmnopqrst", 15, 17, 13)).toEqual(["7 | …lmnopqr…", "  |     ^^"]);
    expect(excerpt("abcdefghijklmnopqrst", 9, 11, 13)).toEqual(["7 | …fghijkl…", "  |     ^^"]);
    expect(excerpt("abcdefghijklmnopqrst", 19, 21, 13)).toEqual(["7 | …mnopqrst", "  |        ^^"]);
  });

  test("of a long mark shows its beginning", () => {
    const [line = "", mark = ""] = excerpt(`"${"x".repeat(100)}"`, 1, 103, 20);
    expect(line).toBe(`7 | "${"x".repeat(14)}…`);
    expect(mark).toBe(`  | ${"^".repeat(16)}`);
  });

  test("marks one character of an object or array that holds something, both of an empty one", () => {
    expect(excerpt('{"a":1}', 1, 8, 40)).toEqual(['7 | {"a":1}', "  | ^"]);
    expect(excerpt("[1]", 1, 4, 40)).toEqual(["7 | [1]", "  | ^"]);
    expect(excerpt("{}", 1, 3, 40)).toEqual(["7 | {}", "  | ^^"]);
    expect(excerpt("[]", 1, 3, 40)).toEqual(["7 | []", "  | ^^"]);
  });

  test("marks the place after the last character where the file ends", () => {
    expect(excerpt("[1", 3, 3, 40)).toEqual(["7 | [1", "  |   ^"]);
    expect(excerpt("", 1, 1, 40)).toEqual(["7 |", "  | ^"]);
  });

  test("keeps a cell for a mark behind the last character", () => {
    expect(excerpt("abcdefghi", 10, 10, 13)).toEqual(["7 | …cdefghi", "  |         ^"]);
    expect(excerpt("abcdefgh", 9, 9, 13)).toEqual(["7 | abcdefgh", "  |         ^"]);
  });

  test("puts the mark under wide, combined and escaped characters", () => {
    expect(excerpt("状態 x", 4, 5, 40)).toEqual(["7 | 状態 x", "  |      ^"]);
    expect(excerpt("e\u0301 x", 4, 5, 40)).toEqual(["7 | e\u0301 x", "  |   ^"]);
    expect(excerpt("\u0007x", 2, 3, 40)).toEqual(["7 | \\x07x", "  |     ^"]);
    expect(excerpt("\tx", 2, 3, 40)).toEqual(["7 |  x", "  |  ^"]);
    expect(excerpt("😀x", 1, 3, 40)).toEqual(["7 | 😀x", "  | ^^"]);
  });

  test("of a mebibyte is made from what is near the mark", () => {
    const [line = "", mark = ""] = excerpt("x".repeat(1_000_000), 500_000, 500_001, 76);
    expect([line.length, mark.length]).toEqual([76, 30]);
  });
});

test.each<[string, number]>([
  ["", 0],
  ["abc", 3],
  ["é", 1],
  ["e\u0301", 1],
  ["漢字", 4],
  ["ｱ", 1],
  ["Ａ", 2],
  ["한", 2],
  ["😀", 2],
])("%j takes %d cells", (text, cells) => {
  expect(cellsOf(text)).toBe(cells);
});

function error(keyword: string, instancePath: string, params = {}): SchemaError {
  return { keyword, instancePath, params, parentSchema: {}, data: undefined };
}

function told(...errors: SchemaError[]): string[][] {
  return tellApart(errors).map((each) =>
    each.map(({ keyword, instancePath }) => keyword + instancePath),
  );
}

describe("what is told of alternatives", () => {
  test("a frame, once, where nothing else is told", () => {
    expect(told(error("oneOf", "/a"), error("if", "/a"))).toEqual([["oneOf/a"]]);
    expect(told(error("if", ""), error("type", "/a"))).toEqual([["type/a"]]);
  });

  test("a frame that fits twice is told beside all else", () => {
    expect(told(error("oneOf", "", { passingSchemas: [0, 1] }), error("type", "/a"))).toEqual([
      ["oneOf"],
      ["type/a"],
    ]);
  });

  test("misfits together, and none of them where something fits better", () => {
    const misfits = [error("type", "/a"), error("type", "/a"), error("anyOf", "/a")] as const;
    expect(told(...misfits)).toEqual([["type/a", "type/a"]]);
    expect(told(...misfits, error("pattern", "/a"))).toEqual([["pattern/a"]]);
    expect(told(...misfits, error("pattern", "/a/0"))).toEqual([["pattern/a/0"]]);
    expect(told(...misfits, error("pattern", "/ab"))).toEqual([
      ["type/a", "type/a"],
      ["pattern/ab"],
    ]);
  });

  test("different faults one by one", () => {
    expect(told(error("required", ""), error("const", ""), error("anyOf", ""))).toEqual([
      ["required"],
      ["const"],
    ]);
  });
});
