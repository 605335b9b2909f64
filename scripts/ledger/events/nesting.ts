/** Bounds the depth of a value without recursion, so that what follows may recurse. */
import type { JsonValue } from "../../core/json-value.ts";

interface Visit {
  readonly value: JsonValue;
  readonly depth: number;
}

/** Is no array or object of `root` deeper than `limit`? The outermost has depth 1. */
export function nestsWithin(root: JsonValue, limit: number): boolean {
  const open: Visit[] = [{ value: root, depth: 1 }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    if (typeof visit.value !== "object" || visit.value === null) continue;
    if (visit.depth > limit) return false;
    for (const value of Object.values(visit.value)) open.push({ value, depth: visit.depth + 1 });
  }
  return true;
}
