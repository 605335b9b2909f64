/** What poetry.lock and uv.lock have in common: packages by name, requirements of a manifest. */
import type { JsonObject } from "../../core/json-value.ts";
import { memberOf, objectMember, textMember, textsIn } from "../json-members.ts";
import type { EdgeKind, Integrity } from "../model.ts";
import { readHexDigests } from "../integrity.ts";
import { pypiName } from "../purl.ts";

export interface PythonRequest {
  readonly name: string;
  readonly spec: string;
  readonly kind: EdgeKind;
}

/** Digests of the files of one release: a source archive and wheels, each with its own. */
export function fileHashes(files: readonly JsonObject[]): readonly Integrity[] {
  return readHexDigests(files.flatMap((file) => textMember(file, "hash") ?? [])).hashes;
}

/** PEP 508: the name before extras, versions and markers. */
export function requirementName(text: string): string {
  return pypiName(/^\s*([A-Za-z0-9._-]+)/.exec(text)?.[1] ?? "");
}

/** What pyproject.toml asks for: PEP 621, PEP 735 groups, and poetry's own tables. */
export function manifestRequests(manifest: JsonObject): PythonRequest[] {
  const project = objectMember(manifest, "project");
  const poetry = objectMember(objectMember(manifest, "tool"), "poetry");
  return [
    ...listed(textsIn(project, "dependencies"), "prod"),
    ...groups(objectMember(project, "optional-dependencies"), "optional"),
    ...groups(objectMember(manifest, "dependency-groups"), "dev"),
    ...table(objectMember(poetry, "dependencies"), "prod"),
    ...table(objectMember(poetry, "dev-dependencies"), "dev"),
    ...Object.keys(objectMember(poetry, "group")).flatMap((name) =>
      table(
        objectMember(objectMember(objectMember(poetry, "group"), name), "dependencies"),
        groupKind(name),
      ),
    ),
  ];
}

const groupKind = (name: string): EdgeKind => (name === "main" ? "prod" : "dev");

const listed = (texts: readonly string[], kind: EdgeKind): PythonRequest[] =>
  texts.map((spec) => ({ name: requirementName(spec), spec, kind }));

const groups = (object: JsonObject, kind: EdgeKind): PythonRequest[] =>
  Object.keys(object).flatMap((name) => listed(textsIn(object, name), kind));

/** poetry: `name = "^1.0"` or `name = { version = "…", optional = true }`. */
function table(object: JsonObject, kind: EdgeKind): PythonRequest[] {
  return Object.keys(object)
    .filter((name) => pypiName(name) !== "python")
    .map((name) => {
      const inner = objectMember(object, name);
      const spec = textMember(object, name) ?? textMember(inner, "version") ?? "";
      const optional = kind === "prod" && memberOf(inner, "optional") === true;
      return { name: pypiName(name), spec, kind: optional ? "optional" : kind };
    });
}
