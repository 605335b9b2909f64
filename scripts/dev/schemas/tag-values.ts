/**
 * Beside each `discriminator` the values that its member may have, for the message when it has
 * another: ajv's error does not tell them.
 */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { isObject, objectAt } from "./schema-file.ts";

export function withTagValues(bundle: JsonObject): JsonObject {
  const value = annotated(bundle, objectAt(bundle, "$defs"));
  return isObject(value) ? value : bundle;
}

function annotated(value: JsonValue, defs: JsonObject): JsonValue {
  if (Array.isArray(value)) return value.map((item) => annotated(item, defs));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, annotated(part, defs)]);
  const copy: JsonObject = Object.fromEntries(entries);
  const tag = objectAt(value, "discriminator")["propertyName"];
  const branches = value["oneOf"];
  if (typeof tag !== "string" || !Array.isArray(branches)) return copy;
  return { ...copy, tagValues: branches.flatMap((branch) => tagsOf(branch, tag, defs)) };
}

function tagsOf(branch: JsonValue, tag: string, defs: JsonObject): JsonValue[] {
  if (!isObject(branch)) return [];
  const reference = branch["$ref"];
  if (typeof reference === "string") {
    return tagsOf(objectAt(defs, reference.replace("#/$defs/", "")), tag, defs);
  }
  const member = objectAt(objectAt(branch, "properties"), tag);
  if (member["const"] !== undefined) return [member["const"]];
  return Array.isArray(member["enum"]) ? [...member["enum"]] : [];
}
