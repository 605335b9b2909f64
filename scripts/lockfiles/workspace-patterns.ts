/** Which folders are workspaces of a package.json (npm and yarn). */
import { matchesGlob } from "node:path";
import type { JsonObject } from "../core/json-value.ts";
import { objectMember, textsIn } from "./json-members.ts";

/** `workspaces: [...]` or `workspaces: { packages: [...] }`. */
export function workspacePatterns(manifest: JsonObject): readonly string[] {
  const plain = textsIn(manifest, "workspaces");
  return plain.length > 0 ? plain : textsIn(objectMember(manifest, "workspaces"), "packages");
}

/** The last pattern that matches decides; `!` takes out. */
export function isWorkspaceFolder(folder: string, patterns: readonly string[]): boolean {
  let matched = false;
  for (const pattern of patterns) {
    const body = pattern
      .replace(/^!/, "")
      .replace(/^\.?\//, "")
      .replace(/\/+$/, "");
    if (matchesGlob(folder, body)) matched = !pattern.startsWith("!");
  }
  return matched;
}
