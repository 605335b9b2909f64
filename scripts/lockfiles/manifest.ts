/** Manifests as JSON, whatever they are written in. */
import type { JsonObject } from "../core/json-value.ts";
import { isObject } from "./json-members.ts";
import { lockError } from "./lock-error.ts";
import { parseJson } from "./npm/parse.ts";
import { parseToml } from "./toml.ts";

/** `path` is for messages; go.mod becomes `{ text }`. */
export function parseManifest(path: string, text: string): JsonObject {
  if (path.endsWith("go.mod")) return { text };
  if (path.endsWith(".toml")) return parseToml(text, path);
  const value = parseJson(text, path);
  if (!isObject(value)) throw lockError(path, "the manifest is not a JSON object");
  return value;
}
