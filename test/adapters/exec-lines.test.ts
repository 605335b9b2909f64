import { array, assert, nat, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_LINE, makeLineSplitter } from "../../scripts/adapters/exec/lines.ts";
import { makeTail } from "../../scripts/adapters/exec/tail.ts";

function linesOf(...chunks: (string | Buffer)[]): string[] {
  const lines: string[] = [];
  const splitter = makeLineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(Buffer.from(chunk));
  splitter.end();
  return lines;
}

describe("lines", () => {
  test.each<[string[], string[]]>([
    [["a\nb\n"], ["a", "b"]],
    [["a\n\nb"], ["a", "", "b"]],
    [["a\r\nb\r\n"], ["a", "b"]],
    [
      ["a\r", "\nb"],
      ["a", "b"],
    ],
    [["1%\r2%\r3%"], ["3%"]],
    [
      ["1%\r2%\r", "\nnext"],
      ["2%", "next"],
    ],
    [["first\n\r\n"], ["first", ""]],
    [["", ""], []],
  ])("%j", (chunks, lines) => {
    expect(linesOf(...chunks)).toEqual(lines);
  });

  test("a character cut by a chunk is whole", () => {
    const bytes = Buffer.from("ö€😀");
    expect(linesOf(...Array.from(bytes, (byte) => Buffer.from([byte])))).toEqual(["ö€😀"]);
  });

  test("a line of the greatest length is whole, a longer one ends in …", () => {
    expect(linesOf("x".repeat(MAX_LINE))).toEqual(["x".repeat(MAX_LINE)]);
    expect(linesOf("x".repeat(MAX_LINE), "x", "yyy\nnext")).toEqual([
      `${"x".repeat(MAX_LINE - 1)}…`,
      "next",
    ]);
    const [cut = ""] = linesOf(`${"x".repeat(MAX_LINE - 2)}😀😀`);
    expect(cut).toBe(`${"x".repeat(MAX_LINE - 2)}…`);
  });
});

describe("the kept end", () => {
  test("begins at a character, however the stream was cut", () => {
    assert(
      property(array(string({ unit: "grapheme" })), nat(40), (chunks, keep) => {
        const tail = makeTail(keep);
        for (const chunk of chunks) tail.push(Buffer.from(chunk));
        const all = chunks.join("");
        expect(all.endsWith(tail.text())).toBe(true);
        const bytes = Buffer.byteLength(tail.text());
        expect(bytes).toBeLessThanOrEqual(keep);
        expect(bytes).toBeGreaterThanOrEqual(Math.min(keep - 3, Buffer.byteLength(all)));
        expect(tail.dropped()).toBe(Buffer.byteLength(all) - bytes);
      }),
    );
  });

  test("many small chunks", () => {
    const tail = makeTail(1000);
    for (let count = 0; count < 5000; count += 1) tail.push(Buffer.from([0x30 + (count % 10)]));
    expect(tail.text()).toBe("0123456789".repeat(100));
    expect(tail.dropped()).toBe(4000);
  });

  test("nothing is cut off where all is kept, not even bytes that continue nothing", () => {
    const tail = makeTail(10);
    tail.push(Buffer.from([0x80, 0x41]));
    expect(tail.text()).toBe("\u{fffd}A");
  });
});
