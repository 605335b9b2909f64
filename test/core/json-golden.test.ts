/**
 * Our own set, made from the clauses of RFC 8259 that the file names begin with. Beside each file
 * of `err/` lies what we say of it, beside some of `ok/` where every value stands. After a wanted
 * change: `UPDATE_GOLDEN=1 vitest run test/core/json-golden.test.ts`, and read the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { POLICY_LIMITS } from "../../scripts/core/json/limits.ts";
import type { Places, Span } from "../../scripts/core/json/places.ts";
import { pointerStep } from "../../scripts/core/json/pointer.ts";
import { readJson } from "../../scripts/core/json/read-json.ts";
import type { SyntaxProblem } from "../../scripts/core/json/read-json.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/json");

function cases(kind: string): { name: string; bytes: Buffer }[] {
  return readdirSync(join(FIXTURES, kind))
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      name: file.replace(/\.json$/, ""),
      bytes: readFileSync(join(FIXTURES, kind, file)),
    }));
}

/** What lies beside the case, or what is to lie there. */
function golden(path: string, found: string): string {
  const file = join(FIXTURES, path);
  if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(file, found);
  return readFileSync(file, "utf8");
}

function spanText(span: Span | undefined): string {
  if (span === undefined) return "-";
  return `${span.line}:${span.column}-${span.end_line}:${span.end_column}`;
}

function told(problem: SyntaxProblem): string {
  const { also, hint } = problem;
  const lines = [
    `${spanText(problem)} byte ${problem.offset} ${problem.pointer || "(document)"} ${problem.rule}`,
    problem.message,
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ...(also === undefined ? [] : [`also: ${spanText(also)} ${also.label}`]),
  ];
  return `${lines.join("\n")}\n`;
}

describe("texts that RFC 8259 allows and we take", () => {
  test.each(cases("ok"))("$name", ({ bytes }) => {
    const read = readJson(bytes, POLICY_LIMITS);
    if (!read.ok) throw new Error(told(read.problem));
    const expected: unknown = JSON.parse(bytes.toString("utf8"));
    expect(read.value).toEqual(expected);
  });

  const located = cases("ok").filter(({ name }) => existsSync(join(FIXTURES, `ok/${name}.places`)));

  test("some are located", () => {
    expect(located.length).toBeGreaterThan(5);
  });

  test.each(located)("places in $name", ({ name, bytes }) => {
    const read = readJson(bytes, POLICY_LIMITS);
    if (!read.ok) throw new Error(told(read.problem));
    const lines = placesBelow(read.value, "", read.places);
    expect(`${lines.join("\n")}\n`).toBe(golden(`ok/${name}.places`, `${lines.join("\n")}\n`));
  });
});

function placesBelow(value: JsonValue, pointer: string, places: Places): string[] {
  const key = spanText(places.locateKey(pointer));
  const own = `${pointer || "(document)"} ${spanText(places.locate(pointer))} name ${key}`;
  const below = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [
    own,
    ...below.flatMap(([name, child]) => placesBelow(child, pointer + pointerStep(name), places)),
  ];
}

describe("texts that we refuse, and what we say", () => {
  test.each(cases("err"))("$name", ({ name, bytes }) => {
    const read = readJson(bytes, POLICY_LIMITS);
    if (read.ok) throw new Error("was taken");
    const found = told(read.problem);
    expect(found).toBe(golden(`err/${name}.txt`, found));
  });
});
