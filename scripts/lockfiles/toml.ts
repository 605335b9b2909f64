/** TOML as plain JSON: dates become texts, numbers beyond 2^53 are refused by the parser. */
import { parse } from "smol-toml";
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import { lockError } from "./lock-error.ts";

export function parseToml(text: string, file: string): JsonObject {
  try {
    const value: JsonValue = JSON.parse(JSON.stringify(parse(text)));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value));
    }
  } catch (error) {
    const line = error instanceof Error && "line" in error ? Number(error.line) : undefined;
    throw lockError(file, "the file is not valid TOML, or is cut off", undefined, line);
  }
  throw lockError(file, "the file is not a TOML document");
}
