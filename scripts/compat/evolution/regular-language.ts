/**
 * The strings that patterns of ECMA-262 stand for, as finite automata: inclusion is decided, and
 * where it fails the shortest string of the difference is the counter-example.
 */
import { CharSet, DFA, JS, NFA, transform, Transformers, Words } from "refa";
import type { Element, NoParent, Quantifier } from "refa";

const UNICODE_MAX = 0x10_ffff;
const MAX_NODES = 20_000;
/** Length limits above this are left to the length keywords: the automaton grows with them. */
const MAX_LENGTH = 256;

export interface StringRules {
  readonly patterns: readonly string[];
  readonly notPatterns: readonly string[];
  readonly minLength: number;
  /** Infinity where there is no limit. */
  readonly maxLength: number;
}

/** `undefined` where the patterns use what automata cannot express (look-around, references). */
export function patternIncludes(rules: StringRules, reader: string): boolean | undefined {
  return decide(
    () => languageOf({ ...rules, notPatterns: [...rules.notPatterns, reader] }).isEmpty,
  );
}

/** Up to `count` short strings that satisfy the rules; empty where there are none or it cannot tell. */
export function wordsOf(rules: StringRules, count: number): string[] {
  return decide(() => firstWords(languageOf(rules), count)) ?? [];
}

/** Whether no string matches both patterns; `undefined` where it cannot be told. */
export function patternsDisjoint(a: string, b: string): boolean | undefined {
  return decide(() => NFA.fromIntersection(automaton(a), automaton(b), limited()).isEmpty);
}

const AUTOMATA = new Map<string, NFA>();

function limited(): NFA.LimitedNodeFactory {
  return new NFA.LimitedNodeFactory(MAX_NODES);
}

/** Only the limits and unsupported constructs of the automata end here, as "cannot tell". */
function decide<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}

function languageOf(rules: StringRules): NFA {
  let language = automaton(lengthPattern(rules));
  for (const pattern of rules.patterns) {
    language = NFA.fromIntersection(language, automaton(pattern), limited());
  }
  for (const pattern of rules.notPatterns) {
    const outside = DFA.fromFA(automaton(pattern), new DFA.LimitedNodeFactory(MAX_NODES));
    outside.complement();
    language = NFA.fromIntersection(language, outside, limited());
  }
  return language;
}

function lengthPattern({ minLength, maxLength }: StringRules): string {
  const least = Math.min(minLength, MAX_LENGTH);
  const most = maxLength > MAX_LENGTH ? "" : String(maxLength);
  return `^[^]{${least},${most}}$`;
}

function automaton(pattern: string): NFA {
  const known = AUTOMATA.get(pattern);
  if (known !== undefined) return known;
  const literal = JS.Parser.fromLiteral({ source: pattern, flags: "u" });
  const { expression, maxCharacter } = literal.parse({
    assertions: "parse",
    backreferences: "throw",
  });
  for (const { elements } of expression.alternatives) openEnds(elements);
  const plain = transform(Transformers.applyAssertions(), expression);
  const made = NFA.fromRegex(plain, { maxCharacter }, { assertions: "throw" }, limited());
  AUTOMATA.set(pattern, made);
  return made;
}

/** `pattern` searches (JSON Schema validation 6.3.3): an end without its anchor is open. */
function openEnds(elements: NoParent<Element>[]): void {
  if (isEdge(elements[0], "behind")) elements.shift();
  else elements.unshift(anything());
  if (isEdge(elements.at(-1), "ahead")) elements.pop();
  else elements.push(anything());
}

/** `^` and `$` parse to "no character before" and "no character after". */
function isEdge(element: NoParent<Element> | undefined, kind: "ahead" | "behind"): boolean {
  if (element?.type !== "Assertion" || !element.negate || element.kind !== kind) return false;
  const only = element.alternatives.length === 1 ? element.alternatives[0]?.elements : undefined;
  const first = only?.length === 1 ? only[0] : undefined;
  return first?.type === "CharacterClass" && first.characters.isAll;
}

function anything(): NoParent<Quantifier> {
  const every: NoParent<Element> = { type: "CharacterClass", characters: CharSet.all(UNICODE_MAX) };
  const alternatives = [{ type: "Concatenation" as const, elements: [every] }];
  return { type: "Quantifier", min: 0, max: Infinity, lazy: false, alternatives };
}

function firstWords(language: NFA, count: number): string[] {
  const words: string[] = [];
  if (language.isEmpty) return words;
  for (const set of language.wordSets()) {
    words.push(Words.fromUnicodeToString(Words.pickMostReadableWord(set) ?? []));
    if (words.length >= count) break;
  }
  return words;
}
