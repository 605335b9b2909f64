/** Names of members that no schema declares: by pattern, or free. */
import { isObject, isSchema } from "./json-shape.ts";
import { narrowing } from "./question.ts";
import type { Question } from "./question.ts";
import { wordsOf } from "./regular-language.ts";
import { judges, within } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import { stateOf } from "./state.ts";
import type { State } from "./state.ts";
import { declaredNames, declaredPatterns, isNever, matches, unnamedStates } from "./view.ts";

export interface NameGroup {
  /** `undefined`: any name that is not declared. */
  readonly pattern: string | undefined;
  /** What a member of such a name must be valid against. */
  readonly states: readonly Located[];
}

/** The groups in which a member is possible. */
export function undeclaredGroups(flat: readonly Located[]): NameGroup[] {
  const groups = [undefined, ...declaredPatterns(flat)].map((pattern) => ({
    pattern,
    states: unnamedStates(flat, pattern),
  }));
  return groups.filter(({ states }) => !isNever(states));
}

/** What the name itself must be valid against. */
export function nameStates(flat: readonly Located[], pattern: string | undefined): State {
  const rules = nameRules(flat);
  return stateOf(
    narrowing(pattern === undefined ? { type: "string" } : { type: "string", pattern }),
    ...rules,
  );
}

export function nameRules(flat: readonly Located[]): Located[] {
  return flat.flatMap((at) => {
    const rule = isObject(at.schema) ? at.schema["propertyNames"] : undefined;
    return isSchema(rule) ? [within(at, rule, "propertyNames")] : [];
  });
}

export const PLAIN_NAMES = [
  "unknown_member",
  "unknown-member",
  "extra",
  "Extra",
  "x",
  "zz",
  "0",
  "~/ ",
];

/**
 * A name that the reader and the writer do not declare, inside and outside of patterns. It only
 * serves to build a counter-example, so a name that fits less well costs no wrong verdict.
 */
export function freshName(
  q: Question,
  inside: readonly string[],
  outside: readonly string[],
): string {
  const declared = new Set([...declaredNames(q.view.flat), ...declaredNames([q.reader])]);
  const others = declaredPatterns(q.view.flat).filter((pattern) => !inside.includes(pattern));
  const avoid = [...outside, ...(inside.length > 0 ? [] : others)];
  const rules = nameRules(q.view.flat);
  const fits = (name: string): boolean =>
    !declared.has(name) &&
    inside.every((pattern) => matches(pattern, name)) &&
    !avoid.some((pattern) => matches(pattern, name)) &&
    rules.every((rule) => judges(rule, name));
  const language = {
    patterns: [...inside, ...rulePatterns(rules)],
    notPatterns: avoid,
    minLength: 1,
    maxLength: Infinity,
  };
  return PLAIN_NAMES.find(fits) ?? wordsOf(language, 20).find(fits) ?? "unknown_member";
}

function rulePatterns(rules: readonly Located[]): string[] {
  return rules.flatMap(({ schema }) => {
    const pattern = isObject(schema) ? schema["pattern"] : undefined;
    return typeof pattern === "string" ? [pattern] : [];
  });
}
