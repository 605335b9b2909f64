/** One pair of schemas with the verdict that is known by hand, and short ways to write it. */
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";

export interface EvolutionCase {
  readonly title: string;
  readonly writer: JsonObject | boolean;
  readonly reader: JsonObject | boolean;
  /** The reader's pointers that must be found; none where the reader accepts all. */
  readonly found: readonly string[];
}

export function can(
  title: string,
  writer: JsonObject | boolean,
  reader: JsonObject | boolean,
): EvolutionCase {
  return { title, writer, reader, found: [] };
}

export function cannot(
  title: string,
  writer: JsonObject | boolean,
  reader: JsonObject | boolean,
  ...found: string[]
): EvolutionCase {
  return { title, writer, reader, found };
}

export function closed(properties: JsonObject, ...required: string[]): JsonObject {
  return { type: "object", additionalProperties: false, properties, required };
}

export function when(...parts: readonly JsonValue[]): JsonObject {
  return Object.fromEntries(
    ["if", "then", "else"]
      .slice(0, parts.length)
      .map((keyword, index) => [keyword, parts[index] ?? true]),
  );
}

export const text = { type: "string" };
export const whole = { type: "integer" };
export const kind = (name: string, more: JsonObject = {}): JsonObject =>
  closed({ kind: { const: name }, ...more }, "kind");
export const tree = (leaf: JsonObject): JsonObject => ({
  $ref: "#/$defs/node",
  $defs: { node: closed({ leaf, next: { $ref: "#/$defs/node" } }) },
});
