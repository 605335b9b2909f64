/** Keywords whose implication is read off the writer's limits (JSON Schema validation, section 6). */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { isObject, stringsOf } from "./json-shape.ts";
import { itemCount, memberCount, numberLimits, stringLength, textsOf } from "./limits.ts";
import { finding, narrowing } from "./question.ts";
import type { Finding, Question } from "./question.ts";
import { patternIncludes } from "./regular-language.ts";
import type { StringRules } from "./regular-language.ts";
import { KINDS, kindsOfType } from "./view.ts";
import type { Kind, View } from "./view.ts";

interface ScalarRule {
  readonly kinds: readonly Kind[];
  /** The writer's view makes the keyword true for every value of these kinds. */
  readonly implied: (view: View, value: JsonValue) => boolean;
  /** Schemas that together describe values which break the keyword. */
  readonly broken: (value: JsonValue) => readonly JsonObject[];
}

const NUMBERS = ["integer", "fraction"] as const;

export const SCALAR_RULES: Readonly<Record<string, ScalarRule>> = {
  type: {
    kinds: KINDS,
    implied: (view, value) => [...view.kinds].every((kind) => kindsOfType(value).has(kind)),
    broken: brokenType,
  },
  enum: { kinds: KINDS, implied: () => false, broken: (value) => [{ not: { enum: value } }] },
  const: { kinds: KINDS, implied: () => false, broken: (value) => [{ not: { const: value } }] },
  minimum: {
    kinds: NUMBERS,
    implied: (view, value) => numberLimits(view).least >= asNumber(value),
    broken: (value) => [{ type: "number", exclusiveMaximum: value }],
  },
  maximum: {
    kinds: NUMBERS,
    implied: (view, value) => numberLimits(view).most <= asNumber(value),
    broken: (value) => [{ type: "number", exclusiveMinimum: value }],
  },
  exclusiveMinimum: {
    kinds: NUMBERS,
    implied: (view, value) =>
      isAbove(numberLimits(view).least, numberLimits(view).leastExcluded, asNumber(value)),
    broken: (value) => [{ type: "number", maximum: value }],
  },
  exclusiveMaximum: {
    kinds: NUMBERS,
    implied: (view, value) =>
      isAbove(-numberLimits(view).most, numberLimits(view).mostExcluded, -asNumber(value)),
    broken: (value) => [{ type: "number", minimum: value }],
  },
  multipleOf: {
    kinds: NUMBERS,
    implied: impliesMultiple,
    broken: (value) => [{ type: "number", not: { multipleOf: value } }],
  },
  minLength: {
    kinds: ["string"],
    implied: (view, value) =>
      stringLength(view).least >= asNumber(value) ||
      impliesPattern(view, `^[^]{${asNumber(value)},}$`),
    broken: (value) => [{ type: "string", maxLength: asNumber(value) - 1 }],
  },
  maxLength: {
    kinds: ["string"],
    implied: (view, value) =>
      stringLength(view).most <= asNumber(value) ||
      impliesPattern(view, `^[^]{0,${asNumber(value)}}$`),
    broken: (value) => [{ type: "string", minLength: asNumber(value) + 1 }],
  },
  pattern: {
    kinds: ["string"],
    implied: impliesPattern,
    broken: (value) => [{ type: "string", not: { pattern: value } }],
  },
  format: {
    kinds: ["string"],
    implied: (view, value) => textsOf(view.flat, "format").some((format) => format === value),
    broken: (value) => [{ type: "string", not: { format: value } }],
  },
  minItems: {
    kinds: ["array"],
    implied: (view, value) => itemCount(view).least >= asNumber(value),
    broken: (value) => [{ type: "array", maxItems: asNumber(value) - 1 }],
  },
  maxItems: {
    kinds: ["array"],
    implied: (view, value) => itemCount(view).most <= asNumber(value),
    broken: (value) => [{ type: "array", minItems: asNumber(value) + 1 }],
  },
  uniqueItems: {
    kinds: ["array"],
    implied: (view, value) =>
      value !== true ||
      itemCount(view).most <= 1 ||
      view.flat.some(({ schema }) => isObject(schema) && schema["uniqueItems"] === true),
    broken: () => [{ type: "array", minItems: 2, not: { uniqueItems: true } }],
  },
  minProperties: {
    kinds: ["object"],
    implied: (view, value) => memberCount(view).least >= asNumber(value),
    broken: (value) => [{ type: "object", maxProperties: asNumber(value) - 1 }],
  },
  maxProperties: {
    kinds: ["object"],
    implied: (view, value) => memberCount(view).most <= asNumber(value),
    broken: (value) => [{ type: "object", minProperties: asNumber(value) + 1 }],
  },
};

/** One keyword of the table: no finding where it is implied, or is not about any kind of the writer. */
export function scalarFindings(q: Question, keyword: string, value: JsonValue): Finding[] {
  const rule = SCALAR_RULES[keyword];
  if (rule === undefined || !rule.kinds.some((kind) => q.view.kinds.has(kind))) return [];
  if (rule.implied(q.view, value)) return [];
  return [finding(q, keyword, ...rule.broken(value).map((schema) => [narrowing(schema)]))];
}

/** The writer's rules for strings; `not: {pattern}` is what our own narrowings use. */
export function stringRules(view: View): StringRules {
  const { least, most } = stringLength(view);
  const refused = view.flat.flatMap(({ schema }) => {
    const not = isObject(schema) ? schema["not"] : undefined;
    const alone = isObject(not) && Object.keys(not).length === 1 ? not["pattern"] : undefined;
    return typeof alone === "string" ? [alone] : [];
  });
  return {
    patterns: textsOf(view.flat, "pattern"),
    notPatterns: refused,
    minLength: least,
    maxLength: most,
  };
}

function impliesPattern(view: View, value: JsonValue): boolean {
  if (typeof value !== "string") return false;
  const rules = stringRules(view);
  return rules.patterns.includes(value) || patternIncludes(rules, value) === true;
}

/** Only what is exact in binary floating point: the same divisor, or whole ones. */
function impliesMultiple(view: View, value: JsonValue): boolean {
  const wanted = asNumber(value);
  if (!view.kinds.has("fraction") && wanted === 1) return true;
  return numberLimits(view).multiples.some(
    (own) =>
      own === wanted || (Number.isInteger(own) && Number.isInteger(wanted) && own % wanted === 0),
  );
}

/** `type: number` minus `integer` has no name of its own in JSON Schema. */
function brokenType(value: JsonValue): JsonObject[] {
  const missing = KINDS.filter((kind) => !kindsOfType(value).has(kind));
  const names = typeof value === "string" ? [value] : stringsOf(value);
  return missing.map((kind) =>
    kind === "fraction" ? { type: "number", not: { type: names } } : { type: kind },
  );
}

function isAbove(least: number, excluded: boolean, wanted: number): boolean {
  return least > wanted || (least === wanted && excluded);
}

function asNumber(value: JsonValue): number {
  return typeof value === "number" ? value : Number.NaN;
}
