/** Random JSON Schemas, and pairs of them that differ in one place, for the property tests. */
import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import { isArray, isObject } from "../../scripts/compat/evolution/json-shape.ts";
import type { Schema } from "../../scripts/compat/evolution/json-shape.ts";

const NAMES = ["a", "b", "kind"];
const name = fc.constantFrom(...NAMES);
const small = fc.integer({ min: 0, max: 3 });
const scalar: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(
  null,
  true,
  0,
  1,
  2.5,
  "x",
  "yy",
  "kind",
);
const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
const pattern = fc.constantFrom("^[a-z]+$", "^[a-z]", "^x", "[0-9]", "^.{2}$", "^k");

const assertions: readonly fc.Arbitrary<JsonObject>[] = [
  type.map((t) => ({ type: t })),
  fc.uniqueArray(type, { minLength: 1, maxLength: 3 }).map((t) => ({ type: t })),
  fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }).map((values) => ({ enum: values })),
  scalar.map((value) => ({ const: value })),
  small.map((n) => ({ minimum: n })),
  small.map((n) => ({ maximum: n })),
  small.map((n) => ({ exclusiveMinimum: n })),
  small.map((n) => ({ exclusiveMaximum: n })),
  fc.constantFrom(1, 2, 4, 0.5).map((n) => ({ multipleOf: n })),
  small.map((n) => ({ minLength: n })),
  small.map((n) => ({ maxLength: n })),
  pattern.map((text) => ({ pattern: text })),
  fc.constantFrom("date", "date-time", "uri").map((text) => ({ format: text })),
  small.map((n) => ({ minItems: n })),
  small.map((n) => ({ maxItems: n })),
  fc.boolean().map((b) => ({ uniqueItems: b })),
  small.map((n) => ({ minProperties: n })),
  small.map((n) => ({ maxProperties: n })),
  fc.uniqueArray(name, { maxLength: 2 }).map((names) => ({ required: names })),
  fc.tuple(name, name).map(([from, to]) => ({ dependentRequired: { [from]: [to] } })),
];

/** Written as text: a literal with a member `then` looks like a promise. */
function conditional(...parts: readonly Schema[]): JsonObject {
  return Object.fromEntries(
    ["if", "then", "else"].map((keyword, index) => [keyword, parts[index] ?? true]),
  );
}

const { schema } = fc.letrec<{ schema: Schema; part: JsonObject }>((tie) => {
  const sub = tie("schema");
  const applicators: fc.Arbitrary<JsonObject>[] = [
    fc.dictionary(name, sub, { maxKeys: 2 }).map((properties) => ({ properties })),
    fc.tuple(pattern, sub).map(([text, value]) => ({ patternProperties: { [text]: value } })),
    sub.map((value) => ({ additionalProperties: value })),
    fc.constant({ additionalProperties: false }),
    pattern.map((text) => ({ propertyNames: { pattern: text } })),
    fc.tuple(name, sub).map(([from, value]) => ({ dependentSchemas: { [from]: value } })),
    sub.map((value) => ({ items: value })),
    fc.array(sub, { minLength: 1, maxLength: 2 }).map((prefixItems) => ({ prefixItems })),
    fc.tuple(sub, small).map(([contains, n]) => ({ contains, minContains: n })),
    fc.tuple(sub, small).map(([contains, n]) => ({ contains, maxContains: n })),
    fc.array(sub, { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
    fc.array(sub, { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(sub, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    sub.map((not) => ({ not })),
    fc.tuple(sub, sub, sub).map(([when, met, unmet]) => conditional(when, met, unmet)),
    fc.constant({ unevaluatedProperties: false }),
    fc.constant({ unevaluatedItems: false }),
    fc.constant({ $ref: "#/$defs/part" }),
  ];
  return {
    part: fc.oneof({ maxDepth: 3, depthIdentifier: "s" }, ...assertions, ...applicators),
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "s" },
      { arbitrary: fc.boolean(), weight: 1 },
      {
        arbitrary: fc
          .array(tie("part"), { minLength: 1, maxLength: 4 })
          .map((parts) => Object.assign({}, ...parts)),
        weight: 8,
      },
    ),
  };
});

/** A document with a definition that its parts may refer to; the definition refers to nothing. */
export const schemas: fc.Arbitrary<JsonObject> = fc
  .tuple(schema, fc.oneof(...assertions))
  .map(([body, part]) => ({ $defs: { part }, ...(isObject(body) ? body : { allOf: [body] }) }));

/** Two documents, the second made from the first by a change, or both at random. */
export const schemaPairs: fc.Arbitrary<readonly [JsonObject, JsonObject]> = fc.oneof(
  fc.tuple(schemas, schemas),
  fc
    .tuple(schemas, schemas, fc.nat())
    .map(([one, other, seed]) => [one, mixed(one, other, seed)] as const),
  fc
    .tuple(schemas, schemas, fc.nat())
    .map(([one, other, seed]) => [mixed(one, other, seed), one] as const),
);

/** Takes over, drops or changes some keywords, at this level or in a member. */
function mixed(one: JsonObject, other: JsonObject, seed: number): JsonObject {
  const made: Record<string, JsonValue> = { ...one };
  for (const [index, [keyword, value]] of Object.entries(one).entries()) {
    const digit = Math.floor(seed / 5 ** index) % 5;
    if (keyword === "$defs") continue;
    if (digit === 0) delete made[keyword];
    else if (digit === 1) made[keyword] = other[keyword] ?? value;
    else if (digit === 2) made[keyword] = changed(value, seed);
  }
  return made;
}

function changed(value: JsonValue, seed: number): JsonValue {
  if (typeof value === "number") return value + (seed % 3) - 1 > 0 ? value + (seed % 3) - 1 : value;
  if (isArray(value))
    return value.map((item) => (isObject(item) ? mixed(item, {}, seed + 1) : item));
  return isObject(value) && !("part" in value) ? mixed(value, {}, seed + 1) : value;
}

/** Documents that use the names and values of the schemas above. */
export const documents: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: scalar, weight: 3 },
    {
      arbitrary: fc.constantFrom<JsonValue>("x1", "2020-01-01", "", 3, 4, -1, 0.5, "k"),
      weight: 2,
    },
    { arbitrary: fc.array(tie("value"), { maxLength: 4 }), weight: 2 },
    {
      arbitrary: fc.dictionary(fc.constantFrom(...NAMES, "x1", "kk"), tie("value"), { maxKeys: 4 }),
      weight: 4,
    },
  ),
})).value;
