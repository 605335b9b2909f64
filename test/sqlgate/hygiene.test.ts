import { describe, expect, test } from "vitest";
import { sourceText } from "../../scripts/sqlgate/hygiene.ts";

function told(text: string | Uint8Array): string[] {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return sourceText(bytes).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe("what is not SQL is refused with its place", () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ["plain SQL", "SELECT 1;", []],
    [
      "a NUL byte, after which the parser sees nothing",
      "SELECT 1;\0\nDROP TABLE t;",
      ["nul-byte 1:10"],
    ],
    ["a NUL byte at the very beginning", "\0SELECT 1;", ["nul-byte 1:1"]],
    ["a byte order mark", "\u{feff}SELECT 1;", ["byte-order-mark 1:1"]],
    ["not UTF-8", new Uint8Array([0x2d, 0x2d, 0xff, 0x0a, 0x31]), ["not-utf8 1:3"]],
    ["nothing", " \n", ["empty-migration 1:1"]],
    ["a command of psql", "SELECT 1;\n\\! rm -rf /\n", ["psql-command 2:1"]],
    ["a command of psql in the line", "SELECT 1 \\gexec", ["psql-command 1:10"]],
    ["COPY data", "COPY t (a) FROM stdin;\n1\n\\.\n", ["copy-data 1:1", "psql-command 3:1"]],
    ["a backslash in a text", "SELECT 'a\\b', E'\\n\\'x', \"c\\d\";", []],
    ["a backslash in a comment", "-- \\d\n/* \\d */ SELECT 1;", []],
    ["a backslash in a body", "DO $x$ \\d $y$ $x$;", []],
    ["COPY from a file", "COPY t FROM '/tmp/x';", []],
    ["a column that is called copy", "SELECT copy FROM stdin_log;", []],
  ])("%s", (_, text, problems) => {
    expect(told(text)).toEqual(problems);
  });
});
