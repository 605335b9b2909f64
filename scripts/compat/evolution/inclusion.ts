/**
 * Is every document of one schema valid against another? Sound in one direction: no finding means
 * yes. A finding means "not shown"; `counter-example.ts` looks for the document that proves it.
 */
import { undecidedError } from "../../core/errors.ts";
import type { JsonValue } from "../../core/json-value.ts";
import { isObject, isSchema } from "./json-shape.ts";
import { itemCount, memberCount, numberLimits, stringLength } from "./limits.ts";
import { finding, narrowing } from "./question.ts";
import type { Finding, Frame, Inquiry, Question } from "./question.ts";
import { containsFindings, itemsFindings, prefixItemsFindings } from "./rules-array.ts";
import {
  allOfFindings,
  anyOfFindings,
  conditionFindings,
  notFindings,
  oneOfFindings,
  referenceFindings,
} from "./rules-logic.ts";
import {
  additionalFindings,
  dependentFindings,
  patternPropertiesFindings,
  propertiesFindings,
  propertyNamesFindings,
  requiredFindings,
} from "./rules-object.ts";
import { SCALAR_RULES, scalarFindings } from "./rules-scalar.ts";
import { unevaluatedFindings } from "./rules-unevaluated.ts";
import { judges, within } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import { choose, schemaId, stateKey, stateOf } from "./state.ts";
import type { State } from "./state.ts";
import { isImpossible, itemStates, memberStates, viewOf } from "./view.ts";
import type { View } from "./view.ts";

const RULES: Readonly<Record<string, (q: Question) => Finding[]>> = {
  $ref: referenceFindings,
  allOf: allOfFindings,
  anyOf: anyOfFindings,
  oneOf: oneOfFindings,
  not: notFindings,
  if: conditionFindings,
  required: requiredFindings,
  properties: propertiesFindings,
  patternProperties: patternPropertiesFindings,
  additionalProperties: additionalFindings,
  propertyNames: propertyNamesFindings,
  dependentRequired: dependentFindings,
  dependentSchemas: (q) =>
    q.schema["dependentRequired"] === undefined ? dependentFindings(q) : [],
  prefixItems: prefixItemsFindings,
  items: itemsFindings,
  contains: containsFindings,
  unevaluatedProperties: unevaluatedFindings,
  unevaluatedItems: (q) =>
    q.schema["unevaluatedProperties"] === undefined ? unevaluatedFindings(q) : [],
};

const OBJECT_KEYWORDS = new Set([
  "required",
  "properties",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
]);

/** Said in the error where the question grows too large to answer. */
const MAX_WORK = 100_000;
const MAX_DEPTH = 400;

interface Progress {
  /** Schemas looked at so far. */
  work: number;
  depth: number;
  /** Pairs that are proven, or taken as such while they are being asked (instances are finite). */
  readonly proven: Set<string>;
  /** In the order of their entry, so that a trial can be undone. */
  readonly journal: string[];
}

/** The findings for a whole document. */
export function inclusionFindings(writer: Located, reader: Located): Finding[] {
  return inquiry().includes(stateOf(writer), reader, []);
}

function inquiry(): Inquiry {
  const progress: Progress = { work: 0, depth: 0, proven: new Set(), journal: [] };
  const self: Inquiry = {
    includes: (state, reader, frames) =>
      counted(progress, state, () => asked(self, progress, state, reader, frames)),
    tries: (question) => tried(progress, question),
    isEmpty: (state) => counted(progress, state, () => isEmpty(self, state)),
  };
  return self;
}

function counted<T>(progress: Progress, state: State, question: () => T): T {
  progress.work += state.conjuncts.length;
  progress.depth += 1;
  if (progress.work > MAX_WORK || progress.depth > MAX_DEPTH) {
    throw undecidedError(
      `The comparison is too large: over ${MAX_WORK} schemas looked at`,
      "Name alternatives in definitions of their own and tell them apart by a const member.",
    );
  }
  try {
    return question();
  } finally {
    progress.depth -= 1;
  }
}

/** What was taken as proven during a failed trial may rest on what failed: it is forgotten. */
function tried(progress: Progress, question: () => Finding[]): Finding[] {
  const mark = progress.journal.length;
  const found = question();
  if (found.length > 0)
    for (const key of progress.journal.splice(mark)) progress.proven.delete(key);
  return found;
}

function asked(
  inquiry_: Inquiry,
  progress: Progress,
  state: State,
  reader: Located,
  frames: readonly Frame[],
): Finding[] {
  if (reader.schema === true || state.conjuncts.some((own) => isSame(own, reader))) return [];
  const key = `${stateKey(state)}|${schemaId(reader)}`;
  if (progress.proven.has(key)) return [];
  return tried(progress, () => {
    progress.proven.add(key);
    progress.journal.push(key);
    return answered(inquiry_, state, reader, frames);
  });
}

function answered(
  inquiry_: Inquiry,
  state: State,
  reader: Located,
  frames: readonly Frame[],
): Finding[] {
  const view = viewOf(state);
  if (isImpossible(view)) return [];
  const q: Question = {
    state,
    view,
    reader,
    schema: isObject(reader.schema) ? reader.schema : {},
    frames,
    inquiry: inquiry_,
  };
  if (view.values !== undefined) return valueFindings(q, view.values);
  const found = inquiry_.tries(() => keywordFindings(q));
  if (found.length === 0 || inquiry_.isEmpty(state)) return [];
  const [choice] = view.choices;
  if (choice === undefined) return found;
  return choice.branches.flatMap((branch) =>
    inquiry_.includes(choose(state, choice, branch), reader, frames),
  );
}

/** Values that can be counted are simply tried. */
function valueFindings(q: Question, values: readonly JsonValue[]): Finding[] {
  const refused = values.filter((value) => !judges(q.reader, value));
  if (refused.length === 0) return [];
  const elsewhere = [...referenceFindings(q), ...allOfFindings(q)];
  if (elsewhere.length > 0) return elsewhere;
  const keyword = Object.keys(q.schema).find((name) =>
    refused.some((value) => !allows(q, name, value)),
  );
  return [finding(q, keyword ?? "", ...refused.map((value) => [narrowing({ const: value })]))];
}

/** One keyword by itself; a reference loses its base outside of its schema, so it is left out. */
function allows(q: Question, keyword: string, value: JsonValue): boolean {
  if (keyword === "$ref") return true;
  return judges({ ...q.reader, schema: { [keyword]: q.schema[keyword] ?? true } }, value);
}

function keywordFindings(q: Question): Finding[] {
  if (q.reader.schema === false) return [{ ...finding(q, "", []), pointer: q.reader.pointer }];
  return Object.entries(q.schema).flatMap(([keyword, value]) => {
    if (Object.hasOwn(SCALAR_RULES, keyword)) return scalarFindings(q, keyword, value);
    if (OBJECT_KEYWORDS.has(keyword) && !q.view.kinds.has("object")) return [];
    return Object.hasOwn(RULES, keyword) ? (RULES[keyword]?.(q) ?? []) : unknownKeyword(q, keyword);
  });
}

/** Keywords that would assert something, and that we have no rule for, are never passed over. */
function unknownKeyword(q: Question, keyword: string): Finding[] {
  const asserts = ["$dynamicRef", "$recursiveRef", "dependencies", "additionalItems"];
  return asserts.includes(keyword) ? [finding(q, keyword, [])] : [];
}

const TEXTS = new WeakMap<object, string>();

/** The same schema text means the same set, if nothing in it refers to what differs. */
function isSame(a: Located, b: Located): boolean {
  if (a.schema === b.schema) return true;
  if (typeof a.schema === "boolean" || typeof b.schema === "boolean") return false;
  const text = textOf(a.schema);
  if (text !== textOf(b.schema)) return false;
  return !text.includes('Ref":') && !text.includes('"$ref":') ? true : sameDocument(a, b);
}

function sameDocument(a: Located, b: Located): boolean {
  return (
    isObject(a.root.document) &&
    isObject(b.root.document) &&
    a.pointer === b.pointer &&
    textOf(a.root.document) === textOf(b.root.document) &&
    a.root.others.size === 0 &&
    b.root.others.size === 0
  );
}

function textOf(schema: object): string {
  const known = TEXTS.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema);
  TEXTS.set(schema, text);
  return text;
}

/** Proofs that no value exists: contradicting limits, a required member that cannot be, a `not` that holds. */
function isEmpty(inquiry_: Inquiry, state: State): boolean {
  const view = viewOf(state);
  if (isImpossible(view) || [...view.kinds].every((kind) => contradicts(inquiry_, view, kind)))
    return true;
  const refuted = view.flat.some((at) => {
    const refused = isObject(at.schema) ? at.schema["not"] : undefined;
    if (!isSchema(refused)) return false;
    const rest = { ...state, conjuncts: state.conjuncts.filter((own) => own.schema !== at.schema) };
    return (
      rest.conjuncts.length > 0 &&
      inquiry_.tries(() => inquiry_.includes(rest, within(at, refused, "not"), [])).length === 0
    );
  });
  if (refuted) return true;
  const [choice] = view.choices;
  return (
    choice !== undefined &&
    choice.branches.every((branch) => inquiry_.isEmpty(choose(state, choice, branch)))
  );
}

function contradicts(inquiry_: Inquiry, view: View, kind: string): boolean {
  if (kind === "string") return stringLength(view).least > stringLength(view).most;
  if (kind === "integer" || kind === "fraction") {
    const limits = numberLimits(view);
    return (
      limits.least > limits.most ||
      (limits.least === limits.most && (limits.leastExcluded || limits.mostExcluded))
    );
  }
  if (kind === "array")
    return itemCount(view).least > itemCount(view).most || firstItemsEmpty(inquiry_, view);
  if (kind !== "object") return false;
  const { least, most } = memberCount(view);
  return (
    least > most || [...view.required].some((name) => isFlatlyEmpty(memberStates(view.flat, name)))
  );
}

function firstItemsEmpty(_: Inquiry, view: View): boolean {
  return itemCount(view).least > 0 && isFlatlyEmpty(itemStates(view.flat, 0));
}

/** One level only: enough to tell alternatives apart by a const member. */
function isFlatlyEmpty(conjuncts: readonly Located[]): boolean {
  return isImpossible(viewOf(stateOf(...conjuncts)));
}
