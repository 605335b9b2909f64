/** Keywords about the members of objects. */
import type { JsonObject } from "../../core/json-value.ts";
import { isObject, isSchema, schemaEntries, stringsOf } from "./json-shape.ts";
import { finding, narrowing, stepInto } from "./question.ts";
import type { Finding, Question } from "./question.ts";
import { freshName, nameStates, undeclaredGroups } from "./member-names.ts";
import type { NameGroup } from "./member-names.ts";
import { patternIncludes, patternsDisjoint } from "./regular-language.ts";
import { judges, within } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import { narrowed, stateOf } from "./state.ts";
import { declaredNames, declaredPatterns, isNever, matches, memberStates } from "./view.ts";

export function requiredFindings(q: Question): Finding[] {
  return stringsOf(q.schema["required"]).flatMap((name, index) => {
    if (q.view.required.has(name)) return [];
    const without = narrowing({ type: "object", properties: { [name]: false } });
    const found = finding(q, "required", [without]);
    return [{ ...found, pointer: `${found.pointer}/${index}` }];
  });
}

export function propertiesFindings(q: Question): Finding[] {
  return schemaEntries(q.schema["properties"]).flatMap(([name, schema]) =>
    memberFindings(q, name, within(q.reader, schema, "properties", name)),
  );
}

export function patternPropertiesFindings(q: Question): Finding[] {
  return schemaEntries(q.schema["patternProperties"]).flatMap(([pattern, schema]) => {
    const part = within(q.reader, schema, "patternProperties", pattern);
    const named = declaredNames(q.view.flat).filter((name) => matches(pattern, name));
    const groups = groupsMeeting(q, pattern);
    return [
      ...named.flatMap((name) => memberFindings(q, name, part)),
      ...groups.flatMap((group) => groupFindings(q, group, part, [pattern])),
    ];
  });
}

/** The writer's groups that have names of this pattern; one is enough if it has all of them. */
function groupsMeeting(q: Question, pattern: string): NameGroup[] {
  const groups = undeclaredGroups(q.view.flat);
  const declared = declaredPatterns(q.view.flat).find((own) => isCovered(pattern, [own]));
  if (declared !== undefined) return groups.filter((group) => group.pattern === declared);
  return groups.filter((group) => mayMeet(group.pattern, pattern));
}

/** Of members that the reader neither names nor has a pattern for. */
export function additionalFindings(q: Question): Finding[] {
  const rest = q.schema["additionalProperties"];
  if (!isSchema(rest) || rest === true) return [];
  const part = within(q.reader, rest, "additionalProperties");
  const patterns = schemaEntries(q.schema["patternProperties"]).map(([pattern]) => pattern);
  const own = new Set(schemaEntries(q.schema["properties"]).map(([name]) => name));
  const named = declaredNames(q.view.flat).filter(
    (name) => !own.has(name) && !patterns.some((pattern) => matches(pattern, name)),
  );
  const groups = undeclaredGroups(q.view.flat).filter(
    (group) => !isCovered(group.pattern, patterns),
  );
  return [
    ...named.flatMap((name) => memberFindings(q, name, part)),
    ...groups.flatMap((group) => groupFindings(q, group, part, [], patterns)),
  ];
}

function isCovered(group: string | undefined, patterns: readonly string[]): boolean {
  const rules = {
    patterns: group === undefined ? [] : [group],
    notPatterns: [],
    minLength: 0,
    maxLength: Infinity,
  };
  return patterns.some((pattern) => pattern === group || patternIncludes(rules, pattern) === true);
}

function mayMeet(group: string | undefined, pattern: string): boolean {
  return group === undefined || group === pattern || patternsDisjoint(group, pattern) !== true;
}

function memberFindings(q: Question, name: string, part: Located): Finding[] {
  const states = memberStates(q.view.flat, name);
  if (isNever(states)) return [];
  return q.inquiry.includes(stateOf(...states), part, stepInto(q, { kind: "member", name }));
}

/** A group of undeclared names is asked through one name that stands for it. */
function groupFindings(
  q: Question,
  group: NameGroup,
  part: Located,
  inside: readonly string[],
  outside: readonly string[] = [],
): Finding[] {
  const own = group.pattern === undefined ? [] : [group.pattern];
  const name = freshName(q, [...own, ...inside], outside);
  return q.inquiry.includes(stateOf(...group.states), part, stepInto(q, { kind: "member", name }));
}

export function propertyNamesFindings(q: Question): Finding[] {
  const rule = q.schema["propertyNames"];
  if (!isSchema(rule)) return [];
  const part = within(q.reader, rule, "propertyNames");
  const possible = declaredNames(q.view.flat).filter(
    (name) => !isNever(memberStates(q.view.flat, name)),
  );
  const refused = possible.filter((name) => !judges(part, name));
  const named = refused.map((name) =>
    finding(q, "propertyNames", [narrowing({ type: "object", required: [name] })]),
  );
  const groups = undeclaredGroups(q.view.flat).flatMap(({ pattern }) =>
    q.inquiry.includes(nameStates(q.view.flat, pattern), part, stepInto(q, { kind: "name" })),
  );
  return [...named, ...groups];
}

/** "Where a is, b is": asked of the writer's objects that have a. */
export function dependentFindings(q: Question): Finding[] {
  const rules = q.schema["dependentRequired"];
  const needs = isObject(rules) ? Object.entries(rules) : [];
  return [
    ...needs.flatMap(([name, more]) =>
      dependent(q, name, { required: more }, ["dependentRequired", name]),
    ),
    ...schemaEntries(q.schema["dependentSchemas"]).flatMap(([name, schema]) =>
      dependent(q, name, schema, ["dependentSchemas", name]),
    ),
  ];
}

function dependent(
  q: Question,
  name: string,
  schema: JsonObject | boolean,
  tokens: readonly string[],
): Finding[] {
  if (isNever(memberStates(q.view.flat, name)) || !q.view.kinds.has("object")) return [];
  const state = narrowed(q.state, narrowing({ type: "object", required: [name] }));
  return q.inquiry.includes(state, within(q.reader, schema, ...tokens), q.frames);
}
