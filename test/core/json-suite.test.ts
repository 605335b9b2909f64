/** JSONTestSuite: 318 texts, of which 35 are ours to decide (docs/decisions/json-reader.md). */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { POLICY_LIMITS } from "../../scripts/core/json/limits.ts";
import { readJson } from "../../scripts/core/json/read-json.ts";
import { vectorsFolder } from "../conformance-vectors.ts";

const folder = vectorsFolder("jsontestsuite");

interface Outcome {
  readonly name: string;
  /** `taken`, or the rule that refused the text. */
  readonly outcome: string;
}

/** File names hold bytes that are no text, so they stay bytes until they are shown. */
function outcomes(path: string): Outcome[] {
  return readdirSync(path, { encoding: "buffer" }).map((file) => {
    const bytes = readFileSync(Buffer.concat([Buffer.from(`${path}/`), file]));
    const read = readJson(bytes, POLICY_LIMITS);
    return { name: file.toString("latin1"), outcome: read.ok ? "taken" : read.problem.rule };
  });
}

function tally(all: readonly Outcome[], kind: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { name, outcome } of all) {
    if (name.startsWith(kind)) (found[outcome] ??= []).push(name);
  }
  return found;
}

describe.skipIf(folder === undefined)("JSONTestSuite", () => {
  const all = folder === undefined ? [] : outcomes(folder);

  test("is whole", () => {
    expect(all).toHaveLength(318);
  });

  test("95 valid texts: 93 are taken, two are refused for a name that is there twice", () => {
    const { taken, ...refused } = tally(all, "y_");
    expect(taken).toHaveLength(93);
    expect(refused).toEqual({
      duplicate_name: ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"],
    });
  });

  test("188 texts that are not JSON are refused, and for that", () => {
    const { taken = [], grammar = [], encoding = [], ...other } = tally(all, "n_");
    expect(taken).toEqual([]);
    expect(grammar.length + encoding.length + Object.values(other).flat().length).toBe(188);
    expect(other).toEqual({
      depth: ["n_structure_100000_opening_arrays.json", "n_structure_open_array_object.json"],
      lone_surrogate: [
        "n_string_1_surrogate_then_escape.json",
        "n_string_1_surrogate_then_escape_u.json",
        "n_string_1_surrogate_then_escape_u1.json",
        "n_string_1_surrogate_then_escape_u1x.json",
        "n_string_incomplete_surrogate.json",
        "n_string_incomplete_surrogate_escape_invalid.json",
      ],
    });
  });

  test("35 open texts are refused, each by the rule that the decision names", () => {
    const found = tally(all, "i_");
    const counts = Object.entries(found).map(([rule, names]) => [rule, names.length]);
    expect(Object.fromEntries(counts)).toEqual({
      number_range: 10,
      lone_surrogate: 10,
      encoding: 14,
      depth: 1,
    });
  });

  test("with a larger limit the 500 arrays within each other are taken", () => {
    const bytes = readFileSync(`${folder}/i_structure_500_nested_arrays.json`);
    expect(readJson(bytes, { ...POLICY_LIMITS, maxDepth: 500 }).ok).toBe(true);
    expect(readJson(bytes, { ...POLICY_LIMITS, maxDepth: 499 }).ok).toBe(false);
  });
});
