/** Manifests as JSON, whatever they are written in. */
import type { JsonObject } from "../core/json-value.ts";
import { isObject } from "./json-members.ts";
import { lockError } from "./lock-error.ts";
import { parseJson } from "./npm/parse.ts";

/** `path` is for messages; go.mod becomes `{ text }`. */
export async function parseManifest(path: string, text: string): Promise<JsonObject> {
  if (path.endsWith("go.mod")) return { text };
  if (path.endsWith(".toml")) {
    const { parseToml } = await import("./toml.ts");
    return parseToml(text, path);
  }
  const value = parseJson(text, path);
  if (!isObject(value)) throw lockError(path, "the manifest is not a JSON object");
  return value;
}
