/** Values and kinds of values in plain words. */
import { quoted } from "../json/show.ts";

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "an array",
  null: "null",
};

/** A type of JSON Schema: `text` for `string`. */
export function sayType(type: string): string {
  return TYPES[type] ?? type;
}

/** Text in quotes and cut, numbers and words as they are, of the rest only the kind. */
export function sayValue(value: unknown): string {
  if (typeof value === "string") return value === "" ? "empty text" : quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/** `a`, `a or b`, `a, b or c`; each once. */
export function listed(words: readonly string[], last: "and" | "or"): string {
  const once = [...new Set(words)];
  const end = once.at(-1) ?? "";
  return once.length < 2 ? end : `${once.slice(0, -1).join(", ")} ${last} ${end}`;
}
