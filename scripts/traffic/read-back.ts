/**
 * The weights that a router says it uses, found in the output of `get` by a pattern of words, and
 * held against those wanted. No regular expression: a pattern is matched word by word, in time
 * linear in the output.
 */
import { fits } from "./grammar.ts";
import { parseTemplate } from "./template.ts";
import type { Part } from "./template.ts";
import type { Weight } from "./weights.ts";

export interface ReadPattern {
  readonly words: readonly (readonly Part[])[];
  /** More words may follow. */
  readonly open: boolean;
  readonly scope: "line" | "json";
  readonly by: "version" | "channel";
  /** The last one wanted is not named: it has what the others leave of the total. */
  readonly rest: boolean;
}

export interface Seen {
  readonly name: string;
  readonly weight: number;
}

export interface Difference {
  readonly equal: boolean;
  readonly seen: readonly Seen[];
  /** What differs, for people; empty where all is as wanted. */
  readonly says: string;
}

/** A word of a pattern is one capture at most, with literal text around it. */
export function parsePattern(
  text: string,
  scope: "line" | "json",
  by: "version" | "channel",
): ReadPattern | { readonly why: string } {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const open = words.at(-1) === "...";
  const parsed = (open ? words.slice(0, -1) : words).map(parseTemplate);
  const names = parsed.flatMap((parts) =>
    parts.flatMap((part) => (part.kind === "name" ? [part.name] : [])),
  );
  if (names.toSorted().join() !== [by, "weight"].toSorted().join()) {
    return { why: `it must hold {${by}} and {weight}, each once, and no other placeholder` };
  }
  const crowded = parsed.some((parts) => parts.filter(isName).length > 1);
  if (crowded) return { why: "{weight} and the name must stand in words of their own" };
  return { words: parsed, open, scope, by, rest: false };
}

/** What a router says, held against what is wanted: names and the ratio of their weights. */
export function compare(
  output: string,
  pattern: ReadPattern,
  wanted: readonly Weight[],
): Difference {
  const named = seenIn(output, pattern);
  const seen = pattern.rest ? withRest(named, wanted) : named;
  const says = difference(seen, wanted);
  return { equal: says === "", seen, says };
}

export function seenIn(output: string, pattern: ReadPattern): Seen[] {
  if (pattern.scope === "line") {
    return output.split("\n").flatMap((line) => matchAt(wordsOf(line), 0, pattern, true) ?? []);
  }
  // RFC 8259: names and values without what stands between them. An escape matches nothing wanted.
  const words = output.split(/[\s{}[\],:"]+/).filter((word) => word !== "");
  return words.flatMap((_, at) => matchAt(words, at, pattern, false) ?? []);
}

/** What the others leave, on the scale that the wanted weights are on. */
function withRest(named: readonly Seen[], wanted: readonly Weight[]): Seen[] {
  const last = wanted.at(-1)?.name ?? "";
  const total = wanted.reduce((sum, { weight }) => sum + Number(weight), 0);
  const left = named.reduce((rest, { weight }) => rest - weight, total);
  return named.length === 0 ? [] : [...named, { name: last, weight: left }];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function matchAt(
  words: readonly string[],
  at: number,
  { words: pattern, open, by }: ReadPattern,
  whole: boolean,
): Seen | undefined {
  const length = words.length - at;
  if (length < pattern.length || (whole && !open && length !== pattern.length)) return undefined;
  const found = new Map<string, string>();
  for (const [index, parts] of pattern.entries()) {
    if (!matchWord(parts, words[at + index] ?? "", found)) return undefined;
  }
  const [name, weight] = [found.get(by), found.get("weight")];
  if (name === undefined || weight === undefined) return undefined;
  // A name that is no version counts too: a pool that nobody manages may not get traffic unseen.
  return fits("weight", weight) ? { name, weight: Number(weight) } : undefined;
}

function matchWord(parts: readonly Part[], word: string, found: Map<string, string>): boolean {
  const at = parts.findIndex(isName);
  const name = parts[at];
  if (name?.kind !== "name") {
    const literal = textOf(parts);
    return literal === "*" || literal === word;
  }
  const [before, after] = [textOf(parts.slice(0, at)), textOf(parts.slice(at + 1))];
  if (word.length < before.length + after.length) return false;
  if (!word.startsWith(before) || !word.endsWith(after)) return false;
  found.set(name.name, word.slice(before.length, word.length - after.length));
  return true;
}

function difference(seen: readonly Seen[], wanted: readonly Weight[]): string {
  const weights = new Map<string, number>();
  for (const { name, weight } of seen) {
    if (weights.has(name)) return `the router names ${name} more than once`;
    weights.set(name, Math.round(weight * 10_000));
  }
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
  if (total === 0) return "the router names no weight above 0";
  const shares = new Map(wanted.map(({ name, millionths }) => [name, millionths]));
  const whole = [...shares.values()].reduce((sum, one) => sum + one, 0);
  const names = [...new Set([...shares.keys(), ...weights.keys()])];
  const other = names.filter(
    // Both sides stay below 2^106 only as bigint.
    (name) =>
      BigInt(weights.get(name) ?? 0) * BigInt(whole) !==
      BigInt(shares.get(name) ?? 0) * BigInt(total),
  );
  return other
    .map(
      (name) =>
        `${name}: wanted ${percent(shares.get(name), whole)}, is ${percent(weights.get(name), total)}`,
    )
    .join("; ");
}

function percent(part: number | undefined, whole: number): string {
  return `${Number((((part ?? 0) * 100) / whole).toFixed(4))} %`;
}

function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

function isName(part: Part): boolean {
  return part.kind === "name";
}
