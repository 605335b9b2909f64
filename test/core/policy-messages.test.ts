import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import { findingsIn } from "../../scripts/core/policy/schema-findings.ts";
import type { SchemaError } from "../../scripts/core/policy/schema-entry.ts";
import { newAjv } from "../../scripts/dev/schemas/check-file.ts";
import { withTagValues } from "../../scripts/dev/schemas/tag-values.ts";

/** What is said of `value`: `pointer[ (name)]: message[ | hint]`. */
function said(schema: JsonObject, value: JsonValue): string[] {
  const validate = newAjv().compile(withTagValues(schema));
  if (validate(value)) return ["valid"];
  const errors: SchemaError[] = JSON.parse(JSON.stringify(validate.errors));
  return findingsIn(errors).map(({ pointer, message, hint, atName }) => {
    const place = `${pointer || "/"}${atName ? " (name)" : ""}`;
    return `${place}: ${message}${hint === undefined ? "" : ` | ${hint}`}`;
  });
}

function closed(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: "object", additionalProperties: false, properties, ...more };
}

const ID = { type: "string", description: "Stable name." };

describe("members", () => {
  const schema = closed({ id: ID, timeout: { type: "string" }, title: ID }, { required: ["id"] });

  test.each<[JsonValue, string[]]>([
    [
      { id: "a", timeot: "5m" },
      ['/timeot (name): unknown member "timeot" | did you mean "timeout"?'],
    ],
    [
      { id: "a", owner: "x" },
      ['/owner (name): unknown member "owner" | known here: id, timeout, title'],
    ],
    [
      { id: "a", "a/b~": 1 },
      ['/a~1b~0 (name): unknown member "a/b~" | known here: id, timeout, title'],
    ],
    [{}, ['/: the member "id" is missing | id: Stable name.']],
    [{ ID: "a" }, ['/ID (name): unknown member "ID" | did you mean "id"?']],
  ])("%j", (value, sentences) => {
    expect(said(schema, value).toSorted()).toEqual(sentences.toSorted());
  });

  test("a member without a description is missing all the same", () => {
    const bare = closed({ a: { type: "string" } }, { required: ["a"] });
    expect(said(bare, {})).toEqual(['/: the member "a" is missing']);
  });

  test("many known names are not listed, and none leaves only one advice", () => {
    const names = Array.from({ length: 13 }, (_, index) => [`name_${index}`, ID]);
    expect(said(closed(Object.fromEntries(names)), { x: 1 })).toEqual([
      '/x (name): unknown member "x" | remove it',
    ]);
    expect(said(closed({}), { x: 1 })).toEqual(['/x (name): unknown member "x" | remove it']);
  });

  test("a member that another one needs", () => {
    const schemaWithNeed = closed({ a: ID, b: ID }, { dependentRequired: { a: ["b"] } });
    expect(said(schemaWithNeed, { a: "x" })).toEqual([
      '/: the member "b" is missing, which "a" needs',
    ]);
  });

  test("names that must keep to a rule", () => {
    const map: JsonObject = {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^[a-z]+$",
        patternErrorMessage: "lower-case letters",
      },
      additionalProperties: { type: "integer" },
    };
    expect(said(map, { Bad: 1 })).toEqual([
      '/Bad (name): the name "Bad" must be lower-case letters',
    ]);
    const short: JsonObject = { type: "object", propertyNames: { type: "string", minLength: 2 } };
    expect(said(short, { "": 1 })).toEqual(['/ (name): the name "" must not be empty']);
    expect(said(short, { a: 1 })).toEqual([
      '/a (name): the name "a" must have at least 2 characters; it has 1',
    ]);
  });

  test("how many members", () => {
    expect(said({ type: "object", minProperties: 1 }, {})).toEqual(["/: must not be empty"]);
    expect(said({ type: "object", maxProperties: 1 }, { a: 1, b: 2 })).toEqual([
      "/: must have at most 1 member; it has 2",
    ]);
  });
});

describe("values", () => {
  test.each<[JsonObject, JsonValue, string]>([
    [{ type: "string" }, 1, "must be text; found 1"],
    [{ type: "string", description: "Why." }, 1, "must be text; found 1 | Why."],
    [{ type: "number" }, "1", 'must be a number; found "1"'],
    [{ type: "integer" }, 1.5, "must be a whole number; found 1.5"],
    [{ type: "boolean" }, "true", 'must be true or false; found "true"'],
    [{ type: "object" }, [], "must be an object; found an empty array"],
    [{ type: "array" }, { a: 1 }, "must be an array; found an object"],
    [{ type: "null" }, [1], "must be null; found an array"],
    [{ type: ["string", "null"] }, 5, "must be text or null; found 5"],
    [{ type: "string" }, null, "must be text; found null"],
    [{ type: "integer" }, "", "must be a whole number; found empty text"],
    [{ const: 1 }, 2, "must be 1; found 2"],
    [{ const: "full" }, "ful", 'must be "full"; found "ful" | did you mean "full"?'],
    [{ enum: ["quick"] }, "slow", 'must be "quick"; found "slow"'],
    [{ enum: ["quick", "full"] }, "slow", 'must be "quick" or "full"; found "slow"'],
    [
      { enum: ["quick", "full", 3] },
      "ful",
      'must be one of "quick", "full", 3; found "ful" | did you mean "full"?',
    ],
    [{ enum: ["a", "b"] }, 1, 'must be "a" or "b"; found 1'],
    [{ type: "string", enum: ["a", "b"] }, 1, 'must be "a" or "b"; found 1'],
    [{ type: "number", minimum: 0 }, -1, "must be at least 0; found -1"],
    [{ type: "number", maximum: 100 }, 101, "must be at most 100; found 101"],
    [{ type: "number", exclusiveMinimum: 0 }, 0, "must be more than 0; found 0"],
    [{ type: "number", exclusiveMaximum: 1 }, 1, "must be less than 1; found 1"],
    [{ type: "number", multipleOf: 5 }, 7, "must be a multiple of 5; found 7"],
    [{ type: "string", minLength: 1 }, "", "must not be empty"],
    [{ type: "string", minLength: 3 }, "ab", "must have at least 3 characters; it has 2"],
    [{ type: "string", maxLength: 1 }, "😀😀", "must have at most 1 character; it has 2"],
    [{ type: "array", minItems: 1 }, [], "must not be empty"],
    [{ type: "array", minItems: 2 }, [1], "must have at least 2 elements; it has 1"],
    [{ type: "array", maxItems: 1 }, [1, 2], "must have at most 1 element; it has 2"],
    [
      { type: "string", pattern: "^a$", patternErrorMessage: "the letter a" },
      "b",
      'must be the letter a; found "b"',
    ],
    [{ type: "string", pattern: "^a$" }, "b", 'must be like "^a$"; found "b"'],
    [
      { type: "string", pattern: "^a$", description: "What it is for does not help here." },
      "b",
      'must be like "^a$"; found "b"',
    ],
    [
      { type: "string", format: "date-time" },
      "2026-02-30T00:00:00Z",
      'must be a time in UTC such as 2026-11-23T05:16:31Z; found "2026-02-30T00:00:00Z"',
    ],
    [
      { type: "string", format: "semver" },
      "1.0",
      'must be a semantic version such as 1.4.2; found "1.0"',
    ],
    [
      { not: { const: 1 }, description: "Not one." },
      1,
      'does not keep to the rule "not" | Not one.',
    ],
    [{ not: { const: 1 } }, 1, 'does not keep to the rule "not" | see the schema'],
  ])("%j refuses %j", (schema, value, sentence) => {
    expect(said(schema, value)).toEqual([`/: ${sentence}`]);
  });

  test("of equal elements the second is pointed at", () => {
    const schema: JsonObject = { type: "array", uniqueItems: true };
    expect(said(schema, ["a", "b", "a"])).toEqual([
      "/2: this element is the same as the one at index 0 | remove one of them",
    ]);
  });

  test("what is found is cut and made visible", () => {
    const [sentence = ""] = said({ type: "integer" }, `\u001b[31m${"x".repeat(500)}`);
    expect(sentence).toBe(`/: must be a whole number; found "\\x1b[31m${"x".repeat(55)}…"`);
  });
});

describe("alternatives", () => {
  const textOrList: JsonObject = {
    anyOf: [
      { type: "string", minLength: 1 },
      { type: "array", items: { type: "string" } },
    ],
  };

  test.each<[JsonValue, string[]]>([
    [5, ["/: must be text or an array; found 5"]],
    ["", ["/: must not be empty"]],
    [["a", 1], ["/1: must be text; found 1"]],
  ])("one of two kinds: %j", (value, sentences) => {
    expect(said(textOrList, value)).toEqual(sentences);
  });

  test("one of several members", () => {
    const schema = closed(
      { a: ID, b: ID, c: ID },
      { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    );
    expect(said(schema, { c: "x" })).toEqual(['/: one of the members "a" or "b" is missing']);
  });

  test("fits both, where only one may fit", () => {
    const schema: JsonObject = { oneOf: [{ type: "number" }, { type: "integer" }] };
    expect(said(schema, 1)).toEqual(["/: fits more than one of the shapes that are allowed here"]);
  });

  test("one of several values", () => {
    const schema: JsonObject = { oneOf: [{ const: "quick" }, { const: "full" }] };
    expect(said(schema, "ful")).toEqual([
      '/: must be "quick" or "full"; found "ful" | did you mean "full"?',
    ]);
  });

  test("a condition is not told, what it asks for is", () => {
    const condition: JsonObject = JSON.parse(
      '{"if":{"properties":{"kind":{"const":"file"}}},"then":{"required":["path"]}}',
    );
    const schema = closed({ kind: { type: "string" }, path: { type: "string" } }, condition);
    expect(said(schema, { kind: "file" })).toEqual(['/: the member "path" is missing']);
  });

  const shapes: JsonObject = {
    type: "object",
    discriminator: { propertyName: "kind" },
    oneOf: [{ $ref: "#/$defs/report" }, { $ref: "#/$defs/junit" }],
    required: ["kind"],
    $defs: {
      report: closed({ kind: { const: "report" }, path: ID }, { required: ["kind", "path"] }),
      junit: closed({ kind: { enum: ["junit", "xunit"] } }, { required: ["kind"] }),
    },
  };

  test.each<[JsonValue, string[]]>([
    [{ kind: "report" }, ['/: the member "path" is missing | path: Stable name.']],
    [
      { kind: "repotr" },
      [
        '/: the member "kind" must be one of "report", "junit", "xunit"; found "repotr" | did you mean "report"?',
      ],
    ],
    [{}, ['/: the member "kind" must be one of "report", "junit", "xunit"; it is missing']],
    [{ kind: 1 }, ['/: the member "kind" must be one of "report", "junit", "xunit"; found 1']],
    [{ kind: "junit", path: "x" }, ['/path (name): unknown member "path" | known here: kind']],
  ])("told by a member: %j", (value, sentences) => {
    expect(said(shapes, value)).toEqual(sentences);
  });

  test("faults elsewhere are told beside those of alternatives", () => {
    const schema = closed({ a: textOrList, b: { type: "integer" } });
    expect(said(schema, { a: 1, b: "x" })).toEqual([
      "/a: must be text or an array; found 1",
      '/b: must be a whole number; found "x"',
    ]);
  });
});

test("of very many errors the first are told", () => {
  const schema: JsonObject = { type: "array", items: { type: "string" } };
  expect(
    said(
      schema,
      Array.from({ length: 5000 }, () => 1),
    ),
  ).toHaveLength(200);
});
