/** `npm run compat` from outside: every way in which it can end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FOLDER = "test/fixtures/compat";
let reports = "";

beforeAll(() => {
  reports = mkdtempSync(join(tmpdir(), "compat-"));
});
afterAll(() => rmSync(reports, { recursive: true, force: true }));

const compat = (...argv: string[]) =>
  runEntry("release-compat-matrix", [...argv, "--out", join(reports, "report.json")]);
const matrix = (name: string) => [
  "--policy",
  `${FOLDER}/${name}.matrix.json`,
  "--release-policy",
  `${FOLDER}/release.json`,
];

describe("exit codes", () => {
  test.each<[string, string[], number]>([
    ["this repository's own matrix passes", ["--strict"], 0],
    ["a matrix that holds", [...matrix("pass"), "--strict"], 0],
    ["a missing migration", matrix("fail"), 1],
    ["a missing case is advice", matrix("uncovered"), 0],
    ["and fails under --strict", [...matrix("uncovered"), "--strict"], 1],
    ["a reader that hangs", matrix("hanging-reader"), 3],
    ["a reader that prints without end", matrix("flooding-reader"), 3],
    ["version 1, where nobody declared a reader", [...matrix("v1"), "--strict"], 3],
    ["a file that is not JSON", matrix("malformed"), 2],
    ["no such matrix", matrix("none"), 2],
    ["an unknown option", ["--polciy", "x"], 2],
    ["half a pair", ["--from", "1.0.0"], 2],
    ["not a version", ["--from", "1", "--to", "2"], 2],
    [
      "schemas that read one another",
      [
        "--old-schema",
        `${FOLDER}/state-2.0.schema.json`,
        "--new-schema",
        `${FOLDER}/state-2.0.schema.json`,
      ],
      0,
    ],
    [
      "schemas that do not",
      [
        "--old-schema",
        `${FOLDER}/state-2.0.schema.json`,
        "--new-schema",
        `${FOLDER}/state-2.1.schema.json`,
      ],
      1,
    ],
  ])("%s", async (_, argv, code) => {
    expect((await compat(...argv)).code).toBe(code);
  });
});

test("help does not run anything", async () => {
  const { code, stdout } = await compat("--help");
  expect([code, stdout.includes("--old-schema")]).toEqual([0, true]);
});

test.each(["text", "json", "github", "markdown", "junit", "sarif"])(
  "--format %s names the check",
  async (format) => {
    const { code, stdout } = await compat(...matrix("fail"), "--format", format);
    expect(code).toBe(1);
    expect(stdout).toContain("normalized_required_fields_present");
  },
);

test("explain says whether one may go and come back, and why", async () => {
  const { code, stdout } = await compat(
    "--from",
    "1.3.0",
    "--to",
    "1.4.0",
    ...matrix("pass"),
    "--format",
    "json",
  );
  const { go, back, ...rest } = JSON.parse(stdout).result.explanation;
  expect([go.answer, go.because]).toEqual(["yes", ["case up passes"]]);
  expect(back.answer).toBe("no");
  expect(code, "the answer does not change the exit code").toBe(0);
  const short = await compat("--explain", "1.3.0", "1.4.0", ...matrix("pass"), "--format", "json");
  expect(JSON.parse(short.stdout).result.explanation).toEqual({ go, back, ...rest });
  expect((await compat("--explain", "1.3.0")).code).toBe(2);
  expect((await compat("--explain", "evolution_is_compatible_", "1.4.0")).code).toBe(2);
});

test("evolution shows the document that the other side refuses", async () => {
  const { stdout } = await compat(
    "--old-schema",
    `${FOLDER}/state-2.0.schema.json`,
    "--new-schema",
    `${FOLDER}/state-2.1.schema.json`,
    "--format",
    "json",
  );
  const [comparison] = JSON.parse(stdout).result.comparisons;
  expect(comparison.incompatibilities).toContainEqual(
    expect.objectContaining({
      reader_pointer: "/required/1",
      counter_example: { schema_version: "2.0", name: expect.any(String) },
    }),
  );
});
