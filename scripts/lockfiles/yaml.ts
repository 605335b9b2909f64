/** YAML as plain JSON, without tags that make anything but data. */
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import { isObject } from "./json-members.ts";
import { lockError } from "./lock-error.ts";

export function parseYaml(text: string, file: string): JsonObject {
  const value = loadYaml(text, file);
  if (!isObject(value)) throw lockError(file, "the file is not a YAML mapping");
  return value;
}

function loadYaml(text: string, file: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(
      JSON.stringify(load(text, { schema: CORE_SCHEMA }) ?? null),
    );
    return value;
  } catch (error) {
    const line = error instanceof YAMLException ? error.mark.line + 1 : undefined;
    throw lockError(file, "the file is not valid YAML, or is cut off", undefined, line);
  }
}
