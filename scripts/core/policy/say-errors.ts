/** Sentences for the keywords of JSON Schema that our schemas use. */
import { FORMATS } from "../formats.ts";
import { quoted } from "../json/show.ts";
import { nearest } from "../suggest.ts";
import type { SchemaError } from "./schema-entry.ts";
import { listed, sayType, sayValue } from "./say-value.ts";
import type { Told } from "./tell-apart.ts";

export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** The errors are of one keyword, at one place. */
export function sayErrors(told: Told): Sentence {
  const [error] = told;
  const say = SAY[error.keyword] ?? sayOther;
  const sentence = say(error, told);
  if (sentence.hint !== undefined) return sentence;
  const purpose = error.parentSchema["description"];
  return typeof purpose === "string" && EXPLAINED.has(error.keyword)
    ? { ...sentence, hint: purpose }
    : sentence;
}

/** Where the sentence says what is wrong with a value, its description says what it is for. */
const EXPLAINED = new Set(["type", "enum", "const", "minimum", "maximum", "minItems", "minLength"]);

type Say = (error: SchemaError, told: Told) => Sentence;

const SAY: Readonly<Record<string, Say>> = {
  additionalProperties: (error) => sayUnknown(error, error.params["additionalProperty"]),
  unevaluatedProperties: (error) => sayUnknown(error, error.params["unevaluatedProperty"]),
  required: (_, told) => sayMissing(told),
  dependentRequired: ({ params }) => {
    const { missingProperty, property } = params;
    return {
      message: `the member ${sayValue(missingProperty)} is missing, which ${sayValue(property)} needs`,
    };
  },
  type: (error, told) => sayWanted(error, listed(told.flatMap(wantedTypes), "or")),
  enum: (error) => sayChoice(error, error.params["allowedValues"]),
  const: (error, told) =>
    sayChoice(
      error,
      told.map(({ params }) => params["allowedValue"]),
    ),
  discriminator: sayTag,
  format: sayFormat,
  pattern: sayPattern,
  minimum: (error) => sayWanted(error, `at least ${sayValue(error.params["limit"])}`),
  maximum: (error) => sayWanted(error, `at most ${sayValue(error.params["limit"])}`),
  exclusiveMinimum: (error) => sayWanted(error, `more than ${sayValue(error.params["limit"])}`),
  exclusiveMaximum: (error) => sayWanted(error, `less than ${sayValue(error.params["limit"])}`),
  multipleOf: (error) => sayWanted(error, `a multiple of ${sayValue(error.params["multipleOf"])}`),
  minLength: (error) => sayCount(error, "character", "at least"),
  maxLength: (error) => sayCount(error, "character", "at most"),
  minItems: (error) => sayCount(error, "element", "at least"),
  maxItems: (error) => sayCount(error, "element", "at most"),
  minProperties: (error) => sayCount(error, "member", "at least"),
  maxProperties: (error) => sayCount(error, "member", "at most"),
  uniqueItems: ({ params }) => ({
    message: `this element is the same as the one at index ${sayValue(params["j"])}`,
    hint: "remove one of them",
  }),
  oneOf: ({ params }) => ({
    message: Array.isArray(params["passingSchemas"])
      ? "fits more than one of the shapes that are allowed here"
      : "fits none of the shapes that are allowed here",
  }),
};

/** For a name that breaks a rule the sentence is about the name. */
function sayWanted({ data, propertyName }: SchemaError, wanted: string): Sentence {
  if (propertyName !== undefined) {
    return { message: `the name ${quoted(propertyName)} must be ${wanted}` };
  }
  return { message: `must be ${wanted}; found ${sayValue(data)}` };
}

function sayOther(error: SchemaError): Sentence {
  const description = error.parentSchema["description"];
  const wanted = typeof description === "string" ? description : "see the schema";
  return { message: `does not keep to the rule ${quoted(error.keyword)}`, hint: wanted };
}

const MOST_NAMES = 12;

/** The member that was meant by a name that the schema does not know. */
export function meantMember(name: string, error: SchemaError): string | undefined {
  return nearest(name, knownMembers(error));
}

function knownMembers({ parentSchema }: SchemaError): string[] {
  return Object.keys(parentSchema["properties"] ?? {});
}

function sayUnknown(error: SchemaError, member: unknown): Sentence {
  const name = String(member);
  const known = knownMembers(error);
  const meant = meantMember(name, error);
  const message = `unknown member ${quoted(name)}`;
  if (meant !== undefined) return { message, hint: `did you mean ${quoted(meant)}?` };
  if (known.length === 0 || known.length > MOST_NAMES) return { message, hint: "remove it" };
  return { message, hint: `known here: ${known.join(", ")}` };
}

function sayMissing(told: Told): Sentence {
  const names = told.map(({ params }) => String(params["missingProperty"]));
  const [only = "", ...others] = names;
  if (others.length > 0)
    return {
      message: `one of the members ${listed(
        names.map((name) => quoted(name)),
        "or",
      )} is missing`,
    };
  const message = `the member ${quoted(only)} is missing`;
  const description = descriptionOf(told[0].parentSchema["properties"], only);
  return description === undefined ? { message } : { message, hint: `${only}: ${description}` };
}

function descriptionOf(properties: unknown, name: string): string | undefined {
  const schema = memberOf(properties, name);
  const description = memberOf(schema, "description");
  return typeof description === "string" ? description : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function wantedTypes({ params }: SchemaError): string[] {
  return [params["type"]].flat().map((type) => sayType(String(type)));
}

function sayChoice(error: SchemaError, allowed: unknown): Sentence {
  const values = Array.isArray(allowed) ? allowed : [];
  const sentence = sayWanted(error, choice(values));
  const names = values.filter((value) => typeof value === "string");
  const meant = typeof error.data === "string" ? nearest(error.data, names) : undefined;
  return meant === undefined ? sentence : { ...sentence, hint: `did you mean ${quoted(meant)}?` };
}

function choice(values: readonly unknown[]): string {
  const said = values.map(sayValue);
  return values.length > 2 ? `one of ${said.join(", ")}` : listed(said, "or");
}

/** The member that says which of several shapes an object has. */
function sayTag(error: SchemaError): Sentence {
  const { tag, tagValue } = error.params;
  const allowed = error.parentSchema["tagValues"];
  const values = Array.isArray(allowed) ? allowed : [];
  const names = values.filter((value) => typeof value === "string");
  const meant = typeof tagValue === "string" ? nearest(tagValue, names) : undefined;
  const found = tagValue === undefined ? "it is missing" : `found ${sayValue(tagValue)}`;
  const message = `the member ${sayValue(tag)} must be ${choice(values)}; ${found}`;
  return meant === undefined ? { message } : { message, hint: `did you mean ${quoted(meant)}?` };
}

function sayFormat(error: SchemaError): Sentence {
  const name = error.params["format"];
  const format = Object.entries(FORMATS).find(([known]) => known === name)?.[1];
  return sayWanted(error, format?.wanted ?? `of the format ${sayValue(name)}`);
}

function sayPattern(error: SchemaError): Sentence {
  const wanted = error.parentSchema["patternErrorMessage"];
  return sayWanted(
    error,
    typeof wanted === "string" ? wanted : `like ${sayValue(error.params["pattern"])}`,
  );
}

/** An empty text or list is said to be empty; else how many there are and may be. */
function sayCount(error: SchemaError, unit: string, bound: string): Sentence {
  const limit = Number(error.params["limit"]);
  const count = countOf(error.propertyName ?? error.data);
  const subject = error.propertyName === undefined ? "" : `the name ${quoted(error.propertyName)} `;
  if (count === 0) return { message: `${subject}must not be empty` };
  const wanted = `${limit} ${unit}${limit === 1 ? "" : "s"}`;
  return { message: `${subject}must have ${bound} ${wanted}; it has ${count}` };
}

/** Characters are counted as JSON Schema counts them: code points. */
function countOf(value: unknown): number {
  if (typeof value === "string") return Array.from(value).length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}
