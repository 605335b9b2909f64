/**
 * `uniqueItems` in linear time: ajv compares each item with each other, which a hostile file of
 * 1 MiB turns into minutes.
 */
import { canonicalJson } from "../canonical-json.ts";
import type { JsonValue } from "../json-value.ts";

export interface Duplicate {
  /** Index of the item that repeats an earlier one. */
  readonly i: number;
  /** Index of the earlier one. */
  readonly j: number;
}

/** The first item that is equal, as JSON values are (`1.0` is `1`), to one before it. */
export function firstDuplicate(items: readonly JsonValue[]): Duplicate | undefined {
  const seen = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    const key = canonicalJson(item);
    const j = seen.get(key);
    if (j !== undefined) return { i, j };
    seen.set(key, i);
  }
  return undefined;
}
