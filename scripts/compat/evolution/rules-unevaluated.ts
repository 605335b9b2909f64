/**
 * `unevaluatedProperties` and `unevaluatedItems` (JSON Schema core, section 11) depend on which
 * branches hold. Only what is sure is taken as evaluated by the reader, and all that may be is
 * taken as possible for the writer; what lies between stays undecided unless a document shows it.
 */
import { isObject, isSchema, schemaEntries, schemaList } from "./json-shape.ts";
import { finding, narrowing } from "./question.ts";
import type { Finding, Question } from "./question.ts";
import { resolveReference, within } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import { itemCount } from "./limits.ts";
import { flatten, stateOf } from "./state.ts";
import { declaredNames, declaredPatterns, isNever, prefixLength, unnamedStates } from "./view.ts";

export function unevaluatedFindings(q: Question): Finding[] {
  return [...unevaluatedMembers(q), ...unevaluatedItems(q)];
}

function unevaluatedMembers(q: Question): Finding[] {
  const rule = q.schema["unevaluatedProperties"];
  if (rule === undefined || rule === true || !q.view.kinds.has("object")) return [];
  const sure = flatten(stateOf(q.reader));
  if (sure.some(({ schema }) => isObject(schema) && schema["additionalProperties"] !== undefined))
    return [];
  const known = new Set(declaredNames(sure));
  const possible = possibleNames(q.view.flat);
  if (possible?.every((name) => known.has(name)) === true) return [];
  const strangers = (possible ?? ["unknown_member"]).filter((name) => !known.has(name));
  const attempts = strangers
    .slice(0, 20)
    .map((name) => [narrowing({ type: "object", required: [name] })]);
  return [finding(q, "unevaluatedProperties", ...attempts)];
}

/** `undefined` where any name is possible. */
function possibleNames(flat: readonly Located[]): string[] | undefined {
  if (declaredPatterns(flat).length === 0 && isNever(unnamedStates(flat, undefined)))
    return declaredNames(flat);
  const closed = flat.find(
    ({ schema }) => isObject(schema) && schema["unevaluatedProperties"] === false,
  );
  return closed === undefined ? undefined : mentionedNames(closed, new Set());
}

/** Names declared anywhere in place, in any branch. */
function mentionedNames(at: Located, seen: Set<unknown>): string[] | undefined {
  if (!isObject(at.schema) || seen.has(at.schema)) return [];
  seen.add(at.schema);
  if (
    at.schema["additionalProperties"] !== undefined ||
    at.schema["patternProperties"] !== undefined
  )
    return undefined;
  const names = schemaEntries(at.schema["properties"]).map(([name]) => name);
  for (const part of inPlace(at)) {
    const more = mentionedNames(part, seen);
    if (more === undefined) return undefined;
    names.push(...more);
  }
  return names;
}

function inPlace(at: Located): Located[] {
  const schema = isObject(at.schema) ? at.schema : {};
  const listed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    schemaList(schema[keyword]).map((part, index) => within(at, part, keyword, String(index))),
  );
  const single = ["if", "then", "else"].flatMap((keyword) => {
    const part = schema[keyword];
    return isSchema(part) ? [within(at, part, keyword)] : [];
  });
  const dependent = schemaEntries(schema["dependentSchemas"]).map(([name, part]) =>
    within(at, part, "dependentSchemas", name),
  );
  const reference = schema["$ref"];
  const referred = typeof reference === "string" ? [resolveReference(at, reference)] : [];
  return [...listed, ...single, ...dependent, ...referred];
}

function unevaluatedItems(q: Question): Finding[] {
  const rule = q.schema["unevaluatedItems"];
  if (rule === undefined || rule === true || !q.view.kinds.has("array")) return [];
  const sure = flatten(stateOf(q.reader));
  if (sure.some(({ schema }) => isObject(schema) && schema["items"] !== undefined)) return [];
  if (itemCount(q.view).most <= prefixLength(sure)) return [];
  return [
    finding(q, "unevaluatedItems", [
      narrowing({ type: "array", minItems: prefixLength(sure) + 1 }),
    ]),
  ];
}
