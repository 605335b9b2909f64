import { assert, pre, property, sample as sampleOf } from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { compareSchemas, compareVersions } from "../../scripts/compat/evolution/evolution.ts";
import { compiled } from "../../scripts/compat/evolution/counter-example.ts";
import { samples } from "../../scripts/compat/evolution/sample.ts";
import { judges, rootLocation, schemaRoot } from "../../scripts/compat/evolution/schema-root.ts";
import { stateOf } from "../../scripts/compat/evolution/state.ts";
import { MEMBER_CASES } from "./evolution-cases-members.ts";
import { VALUE_CASES } from "./evolution-cases.ts";
import { documents, schemaPairs, schemas } from "./schema-pairs.ts";

function compare(writer: JsonObject | boolean, reader: JsonObject | boolean) {
  return compareSchemas({ name: "writer", schema: writer }, { name: "reader", schema: reader });
}

const CASES = [...VALUE_CASES, ...MEMBER_CASES];

describe("pairs with a known verdict", () => {
  test.each(CASES)("$title", ({ writer, reader, found }) => {
    const comparison = compare(writer, reader);
    expect(comparison.undecided).toEqual([]);
    expect(comparison.verdict).toBe(found.length === 0 ? "compatible" : "incompatible");
    expect(comparison.incompatibilities.map((one) => one.reader_pointer).toSorted()).toEqual(
      found.toSorted(),
    );
  });

  test.each(CASES.filter(({ found }) => found.length > 0))(
    "the document shows it: $title",
    ({ writer, reader }) => {
      for (const { counter_example: document } of compare(writer, reader).incompatibilities) {
        expect(document).toBeDefined();
        expect(compiled("writer", writer)(document ?? null)).toBe(true);
        expect(compiled("reader", reader)(document ?? null)).toBe(false);
      }
    },
  );
});

describe("laws", () => {
  const tried: JsonValue[] = sampleOf(documents, { numRuns: 1_000, seed: 3 }).map((document) =>
    structuredClone(document),
  );

  test("a verdict of compatible has no counter-example among thousands of documents", () => {
    let asked = 0;
    const holds = property(schemaPairs, ([writer, reader]) => {
      if (compare(writer, reader).verdict !== "compatible") return;
      const [accepts, reads] = [compiled("writer", writer), compiled("reader", reader)];
      const own = samples(stateOf(rootLocation(schemaRoot("writer", writer))), 60, new Map());
      const written = [...own, ...tried].filter((document) => accepts(document));
      asked += written.length;
      expect(written.filter((document) => !reads(document))).toEqual([]);
    });
    assert(holds, { numRuns: 250 });
    expect(asked).toBeGreaterThan(5_000);
  });

  test("every schema reads itself, or it is not decided", () => {
    assert(
      property(schemas, (schema) => {
        expect(compare(schema, structuredClone(schema)).verdict).not.toBe("incompatible");
      }),
      { numRuns: 150 },
    );
  });

  test("the interpreter that judges parts agrees with the compiler that judges wholes", () => {
    assert(
      property(schemas, documents, (schema, document) => {
        pre(!countsNothing(schema));
        const plain: JsonValue = structuredClone(document);
        expect(judges(rootLocation(schemaRoot("s", schema)), plain)).toBe(
          compiled("s", schema)(plain),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/**
 * What `contains` matches is evaluated (2020-12 core, 10.3.1.3), also where `minContains` is 0. ajv
 * leaves such a `contains` out, and so refuses what `unevaluatedItems` should not see.
 */
function countsNothing(schema: unknown): boolean {
  const text = JSON.stringify(schema);
  return text.includes('"minContains":0') && text.includes('"unevaluatedItems"');
}

function version(name: string, ...required: string[]) {
  const properties = { a: { type: "string" }, b: { type: "string" } };
  return { name, schema: { type: "object", required, properties } };
}

describe("schemas that refer to other documents", () => {
  const base = "https://schemas.example/";
  const referring = (name: string, type: string) => ({
    name,
    schema: { properties: { a: { $ref: `${base}part.json` } }, type: "object", required: ["a"] },
    others: [{ name: "part", schema: { $id: `${base}part.json`, type } }],
  });
  test.each([
    ["integer", "number", "compatible"],
    ["number", "integer", "incompatible"],
    ["string", "string", "compatible"],
  ])("%s read by %s is %s", (writer, reader, verdict) => {
    const compared = compareSchemas(referring("writer", writer), referring("reader", reader));
    expect(compared.verdict).toBe(verdict);
    expect(compared.undecided).toEqual([]);
  });
});

describe("modes", () => {
  const versions = [version("1", "a"), version("2", "a", "b"), version("3", "a", "b")];
  const told = (mode: "backward" | "forward" | "full", transitive: boolean): string[] =>
    compareVersions(versions, mode, transitive).map(
      (one) => `${one.writer}>${one.reader} ${one.verdict}`,
    );

  test("backward asks whether the new version reads the old data", () => {
    expect(told("backward", false)).toEqual(["1>2 incompatible", "2>3 compatible"]);
  });
  test("forward asks whether the old version reads the new data", () => {
    expect(told("forward", false)).toEqual(["2>1 compatible", "3>2 compatible"]);
  });
  test("transitive asks every pair", () => {
    expect(told("backward", true)).toEqual([
      "1>2 incompatible",
      "1>3 incompatible",
      "2>3 compatible",
    ]);
    expect(told("full", true)).toHaveLength(6);
  });
});

describe("bounded", () => {
  test.each<[string, JsonObject, string]>([
    ["a reference to itself", { $ref: "#" }, "leads in a circle"],
    [
      "references in a circle",
      { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } },
      "leads in a circle",
    ],
    ["a reference to nothing", { $ref: "#/$defs/none" }, "points to nothing"],
    ["a reference to another document", { $ref: "https://example.org/none" }, "points to nothing"],
    ["not a schema", { type: "strng" }, "not a JSON Schema"],
  ])("%s is said, not decided", (_, schema, message) => {
    expect(() => compare(schema, { type: "integer" })).toThrow(GovernanceError);
    expect(() => compare(schema, { type: "integer" })).toThrow(message);
  });

  test("alternatives that multiply without end are cut off", () => {
    const choices = Array.from({ length: 40 }, (_, index) => ({
      anyOf: [{ required: [`a${index}`] }, { required: [`b${index}`] }],
    }));
    expect(() =>
      compare({ type: "object", allOf: choices }, { required: ["z"], minProperties: 50 }),
    ).toThrow("too large");
  });

  test("what is not proven is undecided, never incompatible", () => {
    const comparison = compare({ type: "string", pattern: "^(?=ab)a.$" }, { pattern: "^(?=ab)" });
    expect(comparison.verdict).toBe("undecided");
    expect(comparison.incompatibilities).toEqual([]);
  });
});
