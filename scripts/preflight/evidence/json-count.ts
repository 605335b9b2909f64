/** Evidence of kind `json`: any JSON in which a pointer leads to how much was looked at. */
import type { JsonValue } from "../../core/json-value.ts";
import { atPointer, isObject } from "./json-members.ts";
import { unusable } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** The pointer leads to a whole number, or to a list or object whose members are counted. */
export function readJsonCount(value: JsonValue, pointer: string, max = Infinity): Reading {
  const found = atPointer(value, pointer);
  const count = countOf(found);
  if (count === undefined) {
    return unusable(
      "evidence_invalid",
      `${pointer} is ${nameOf(found)}, not a count, list or object`,
    );
  }
  const findings =
    count > max
      ? [{ id: pointer, message: `${pointer} is ${count}, at most ${max} is allowed` }]
      : [];
  return { usable: true, says: count > max ? "fail" : "pass", count, counted: pointer, findings };
}

function countOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === "number")
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : undefined;
}

function nameOf(value: JsonValue | undefined): string {
  if (value === undefined) return "not there";
  return value === null ? "null" : `a ${typeof value}`;
}
