/** A document that one version writes and the other refuses, proven by validating it with both. */
import { unusableSchema } from "./unusable-schema.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonValue } from "../../core/json-value.ts";
import { isArray, isObject } from "./json-shape.ts";
import type { Schema } from "./json-shape.ts";
import { narrowing } from "./question.ts";
import type { Attempt, Finding, Frame } from "./question.ts";
import { sample, samples } from "./sample.ts";
import type { SampleCache } from "./sample.ts";
import { narrowed } from "./state.ts";
import type { State } from "./state.ts";

export interface Judges {
  /** Whether a whole document is valid, by a validator that is not ours. */
  readonly writer: (document: JsonValue) => boolean;
  readonly reader: (document: JsonValue) => boolean;
}

/**
 * Compiles a schema with ajv (2020-12, formats asserted). Undecided where it cannot be compiled.
 * `allErrors` keeps the generated code flat: nested code of 2,000 members overflows the stack.
 * Documents must have ordinary prototypes, since ajv compares objects through `valueOf`.
 */
export function compiled(
  name: string,
  schema: Schema,
  others: readonly Schema[] = [],
): (document: JsonValue) => boolean {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    allErrors: true,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  let validate: ValidateFunction;
  try {
    for (const other of others) if (isObject(other)) ajv.addSchema({ ...other });
    validate = ajv.compile(typeof schema === "boolean" ? schema : { ...schema });
  } catch (cause) {
    throw unusableSchema(name, cause);
  }
  return (document) => validate(document);
}

const LEAVES = 6;

/** The first document that the writer accepts and the reader refuses. */
export function counterExample(
  found: Finding,
  judges: Judges,
  cache: SampleCache,
): JsonValue | undefined {
  for (const attempt of found.attempts) {
    for (const document of documents(attempt, cache)) {
      if (judges.writer(document) && !judges.reader(document)) return document;
    }
  }
  return undefined;
}

function* documents(
  { state, narrowing: more, frames }: Attempt,
  cache: SampleCache,
): Generator<JsonValue> {
  const leaves = samples(narrowed(state, ...more), LEAVES, cache);
  for (const embed of [quickly, carefully]) {
    for (const leaf of leaves) {
      const document = frames.reduceRight<JsonValue | undefined>(
        (value, frame) => (value === undefined ? undefined : embed(frame, value, cache)),
        leaf,
      );
      if (document !== undefined) yield document;
    }
  }
}

/** Puts the value into the simplest document of the frame, unasked: the caller validates. */
function quickly(
  { state, step }: Frame,
  value: JsonValue,
  cache: SampleCache,
): JsonValue | undefined {
  const around = sample(narrowed(state, step.kind === "item" ? ANY_ARRAY : ANY_OBJECT), cache);
  if (step.kind === "item") {
    if (!isArray(around) || around.length < step.index) return undefined;
    return around.with === undefined || around.length === step.index
      ? [...around, value]
      : around.with(step.index, value);
  }
  if (!isObject(around)) return undefined;
  if (step.kind === "member") return { ...around, [step.name]: value };
  return typeof value === "string" ? { ...around, [value]: null } : undefined;
}

const ANY_OBJECT = narrowing({ type: "object" });
const ANY_ARRAY = narrowing({ type: "array" });

/** Looks for a document of the frame that holds the value, with all that comes with it. */
function carefully(
  { state, step }: Frame,
  value: JsonValue,
  cache: SampleCache,
): JsonValue | undefined {
  const shape = holding(step, value);
  return shape === undefined ? undefined : sample(narrowed(state, narrowing(shape)), cache);
}

function holding(
  step: Frame["step"],
  value: JsonValue,
): { readonly [member: string]: JsonValue } | undefined {
  if (step.kind === "member") {
    return { type: "object", required: [step.name], properties: { [step.name]: { const: value } } };
  }
  if (step.kind === "item") {
    const before = Array.from({ length: step.index }, () => true);
    return { type: "array", minItems: step.index + 1, prefixItems: [...before, { const: value }] };
  }
  return typeof value === "string" ? { type: "object", required: [value] } : undefined;
}

/** Documents of the whole, for findings that no attempt of theirs could prove. */
export function searched(state: State, judges: Judges, cache: SampleCache): JsonValue | undefined {
  return samples(state, 200, cache).find(
    (document) => judges.writer(document) && !judges.reader(document),
  );
}
