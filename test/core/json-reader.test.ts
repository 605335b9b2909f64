import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POLICY_LIMITS, REPORT_LIMITS } from "../../scripts/core/json/limits.ts";
import { lineStartsOf, lineText, positionAt } from "../../scripts/core/json/lines.ts";
import { parentOf, pointerOf, pointerStep, tokensOf } from "../../scripts/core/json/pointer.ts";
import { quoted } from "../../scripts/core/json/show.ts";
import { allBelow, read, refused, taken, textOf } from "./json-reading.ts";

describe("values", () => {
  test("objects have no prototype, at any depth", () => {
    const { value } = taken('{"a":[{},{"b":{}}]}');
    const objects = allBelow(value).filter(
      (found) => !Array.isArray(found.value) && typeof found.value === "object",
    );
    expect(objects.map((found) => Object.getPrototypeOf(found.value))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("members keep the order that JSON.parse gives them", () => {
    const text = '{"b":1,"a":2,"10":3,"9":4}';
    expect(Object.keys(taken(text).value ?? {})).toEqual(Object.keys(JSON.parse(text)));
  });

  test("minus zero stays what it is", () => {
    expect(taken("-0").value).toBe(-0);
    expect(taken("-0.0").value).toBe(-0);
  });
});

describe("limits", () => {
  test("size: the last byte counts", () => {
    expect(read("[1]", { maxBytes: 3, maxDepth: 1 }).ok).toBe(true);
    const { problem } = refused("[12]", { maxBytes: 3, maxDepth: 1 });
    expect(problem).toMatchObject({
      rule: "size",
      message: "the file has 4 bytes; at most 3 are read",
    });
  });

  test.each([
    ["1", 0, true],
    ["[]", 0, false],
    ["[]", 1, true],
    ["{}", 0, false],
    ['{"a":[]}', 1, false],
    ['{"a":[]}', 2, true],
    ["[[],[],[[]]]", 2, false],
  ])("depth: %s within %d: %s", (text, maxDepth, ok) => {
    expect(read(text, { maxBytes: 100, maxDepth }).ok).toBe(ok);
  });

  test("a million open brackets are refused at the limit, and overflow nothing without one", () => {
    const limits = { maxBytes: 10_000_000, maxDepth: 64 };
    expect(refused("[".repeat(1_000_000), limits).problem.column).toBe(65);
    expect(refused('{"a":'.repeat(1_000_000), limits).problem.column).toBe(321);
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(read(deep, { ...limits, maxDepth: 100_000 }).ok).toBe(true);
    expect(refused(deep.slice(0, -1), { ...limits, maxDepth: 100_000 }).problem.rule).toBe(
      "grammar",
    );
  });

  test("reports may be larger than policies, and are bounded too", () => {
    expect(POLICY_LIMITS).toEqual({ maxBytes: 1_048_576, maxDepth: 64 });
    expect(REPORT_LIMITS).toEqual({ maxBytes: 67_108_864, maxDepth: 128 });
  });
});

describe("places", () => {
  const { places } = taken('{"a":[10,{"b":null}],\n"c":""}');

  test.each([
    "/a/2",
    "/a/-",
    "/a/01",
    "/a/1/b/c",
    "/x",
    "a",
    "/a~",
    "/a/~2",
    "/c/0",
    "//a",
    "/a/99999999999",
  ])("nothing is at %s", (pointer) => {
    expect(places.locate(pointer)).toBeUndefined();
    expect(places.locateKey(pointer)).toBeUndefined();
  });

  test("elements and the document have no name", () => {
    expect(places.locateKey("")).toBeUndefined();
    expect(places.locateKey("/a/0")).toBeUndefined();
    expect(places.locateKey("/a/1/b")).toEqual({
      line: 1,
      column: 11,
      end_line: 1,
      end_column: 14,
    });
  });

  test("many values: places still hold after the table has grown", () => {
    const text = `[${"1,".repeat(5000)}"last"]`;
    const found = taken(text).places;
    expect(textOf(text, found.locate("/5000"))).toBe('"last"');
    expect(textOf(text, found.locate("/4999"))).toBe("1");
  });

  test("lines are given without their ends, and none beyond the last", () => {
    expect(places.line(1)).toBe('{"a":[10,{"b":null}],');
    expect(places.line(2)).toBe('"c":""}');
    expect(places.line(3)).toBe("");
    expect(places.line(0)).toBe("");
    expect(refused("[1,\n2").line(2)).toBe("2");
  });
});

describe("lines and columns", () => {
  test.each<[string, number, number, number]>([
    ["", 0, 1, 1],
    ["a\nb", 1, 1, 2],
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 2, 1, 3],
    ["a\r\nb", 3, 2, 1],
    ["a\rb", 2, 2, 1],
    ["\n\n\n", 3, 4, 1],
    ["\u{1f600}b", 2, 1, 3],
  ])("in %j offset %d is line %d, column %d", (text, offset, line, column) => {
    expect(positionAt(lineStartsOf(text), offset)).toEqual({ line, column });
  });

  test("the text of each line", () => {
    const text = "a\r\nb\rc\n\nd";
    const starts = lineStartsOf(text);
    const lines = starts.map((_, index) => lineText(text, starts, index + 1));
    expect(lines).toEqual(["a", "b", "c", "", "d"]);
  });
});

describe("pointers", () => {
  test("RFC 6901, section 5", () => {
    const steps = { foo: "/foo", "": "/", "a/b": "/a~1b", "m~n": "/m~0n", "~1": "/~01" };
    for (const [token, step] of Object.entries(steps)) {
      expect(pointerStep(token)).toBe(step);
      expect(tokensOf(step)).toEqual([token]);
    }
    expect(pointerOf(["a", 0, "b"])).toBe("/a/0/b");
    expect(tokensOf("")).toEqual([]);
    expect(tokensOf("a")).toBeUndefined();
    expect(tokensOf("/~")).toBeUndefined();
  });

  test("any tokens survive", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(tokensOf(pointerOf(tokens))).toEqual(tokens);
      }),
    );
  });

  test("the parent", () => {
    expect(["/a/b", "/a", "", "/"].map(parentOf)).toEqual(["/a", "", "", ""]);
  });
});

describe("hostile text in messages", () => {
  test("what cannot be seen is written out", () => {
    expect(quoted("a\u001b[31m\u202eb\n\ud800")).toBe('"a\\x1b[31m\\u202eb\\n\\ud800"');
  });

  test("long text is cut, not in the middle of a character", () => {
    expect(quoted("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(quoted("x".repeat(61))).toBe(`"${"x".repeat(60)}…"`);
    expect(quoted("ab\u{1f600}cd", 3).isWellFormed()).toBe(true);
  });
});
