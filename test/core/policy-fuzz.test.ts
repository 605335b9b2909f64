/** Whatever a policy file holds, the loader gives a value or says what is wrong; it never breaks. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { GovernanceError } from "../../scripts/core/errors.ts";
import type { SchemaName } from "../../scripts/core/gen/index.ts";
import { isSchemaName, schemas } from "../../scripts/core/gen/index.ts";
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import { POLICY_LIMITS } from "../../scripts/core/json/limits.ts";
import { formatProblem } from "../../scripts/core/policy/format-problem.ts";
import { loadDocument } from "../../scripts/core/policy/load-document.ts";
import { anyCharacter } from "./json-reading.ts";

const NAMES = Object.keys(schemas).filter(isSchemaName);

const POLICY: JsonObject = {
  $schema: "../schemas/policy/release_policy.schema.json",
  version: 1,
  app_version: "1.4.2",
  state_schema: { current: "2.1", backward_read_compatible: ["2.0", "1.9"] },
  runtime_data: { files: [{ path: "data/state.json", kind: "json_object", required: true }] },
};

/** `loaded`, or the problems as they are printed. Anything else that is thrown fails the test. */
async function outcomeOf(bytes: Uint8Array, name: SchemaName): Promise<string> {
  const request = {
    bytes,
    file: "p.json",
    name,
    limits: POLICY_LIMITS,
    rules: [],
    kind: "policy" as const,
  };
  const error: unknown = await loadDocument(request).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return "loaded";
  if (!(error instanceof GovernanceError)) throw error;
  expect(error.kind).toBe("policy");
  expect(error.problems.length).toBeGreaterThan(0);
  return error.problems
    .map((problem) => formatProblem(problem, { columns: 80, colour: false }))
    .join("\n");
}

function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text.replaceAll("\n", ""));
}

test("bytes changed at random", async () => {
  const start = Buffer.from(JSON.stringify(POLICY, undefined, 2));
  const change = fc.tuple(fc.nat(), fc.nat({ max: 9 }), fc.uint8Array({ maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let bytes = start;
      for (const [place, removed, added] of changes) {
        const at = place % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
      }
      expect(isPrintable(await outcomeOf(bytes, "policy/release_policy"))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** One value somewhere in the document replaced, or a member given another name. */
function mutated(
  value: JsonValue,
  path: readonly number[],
  by: JsonValue,
  name: string,
): JsonValue {
  const [step = 0, ...rest] = path;
  if (path.length === 0 || typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  const entries = Object.entries(value).map(([key, child], index): [string, JsonValue] =>
    index === step % keys.length
      ? [rest.length === 0 ? name || key : key, mutated(child, rest, by, name)]
      : [key, child],
  );
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

test("values and names replaced at random", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 9 }), { maxLength: 5 }),
      fc.json({ stringUnit: anyCharacter }),
      fc.oneof(fc.constant(""), fc.string(), fc.constantFrom("constructor", "toString", "versoin")),
      async (path, by, name) => {
        const value = mutated(POLICY, path, JSON.parse(by), name);
        const outcome = await outcomeOf(
          Buffer.from(JSON.stringify(value)),
          "policy/release_policy",
        );
        expect(isPrintable(outcome)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("any document, held against any schema", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 4 }), fc.constantFrom(...NAMES), async (text, name) => {
      expect(isPrintable(await outcomeOf(Buffer.from(text), name))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

const MANY = 150_000;

test.each([
  [
    "unknown members",
    `{"version":1,"$schema":"x",${Array.from({ length: 60_000 }, (_, index) => `"m${index}":0`).join()}}`,
  ],
  [
    "faulty elements",
    `{"version":1,"app_version":"1.0.0","runtime_data":{"files":[${"0,".repeat(MANY)}0]}}`,
  ],
  [
    "equal elements",
    `{"version":1,"app_version":"1.0.0","state_schema":{"current":"1","backward_read_compatible":[${'"1",'.repeat(MANY)}"1"]}}`,
  ],
  [
    "empty objects",
    `{"version":1,"app_version":"1.0.0","runtime_data":{"files":[${"{},".repeat(MANY)}{}]}}`,
  ],
  ["one long name", `{"${"x".repeat(1_000_000)}":1}`],
  ["one long text", `{"version":1,"app_version":"${"1".repeat(1_000_000)}"}`],
  ["one long number", `{"version":${"1".repeat(1_000_000)}}`],
  ["one long word", `{"version":${"w".repeat(1_000_000)}}`],
  ["open brackets", "[".repeat(1_000_000)],
  ["white space", " ".repeat(1_000_000)],
  ["line ends", "\r\n".repeat(500_000)],
  ["quotes", '"'.repeat(1_000_000)],
  ["backslashes", `"${"\\".repeat(1_000_000)}`],
])("a mebibyte of %s is refused in passing", async (_, text) => {
  const outcome = await outcomeOf(Buffer.from(text), "policy/release_policy");
  expect(outcome).not.toBe("loaded");
  expect(outcome.length).toBeLessThan(20_000);
});
