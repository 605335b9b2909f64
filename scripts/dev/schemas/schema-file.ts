/** Names: from `schemas/report/slo-guard.schema.json` to `report/slo-guard` and `SloGuardReport`. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";

/** All files of `schemas/`, parsed, by their path below it: `policy/release_policy.schema.json`. */
export type SchemaFiles = ReadonlyMap<string, JsonObject>;

export interface SchemaFile {
  readonly kind: "policy" | "report" | "evidence";
  readonly name: string;
  readonly path: string;
}

const PATH = /^(policy|report|evidence)\/([a-z][a-z0-9]*(?:[-_][a-z0-9]+)*)\.schema\.json$/;

/** The schemas that get a validator: all but the definitions that lie directly in `schemas/`. */
export function schemasWithValidator(files: SchemaFiles): SchemaFile[] {
  return [...files.keys()].filter((path) => path.includes("/")).map(schemaFile);
}

function schemaFile(path: string): SchemaFile {
  const match = PATH.exec(path);
  const kind = match?.[1];
  const name = match?.[2];
  if (name === undefined || (kind !== "policy" && kind !== "report" && kind !== "evidence")) {
    throw new Error(`schemas/${path}: want policy|report|evidence/NAME.schema.json`);
  }
  return { kind, name, path };
}

/** The name by which the code asks for it. */
export function schemaName({ kind, name }: SchemaFile): string {
  return `${kind}/${name}`;
}

/** Start of the names of the files made from it. */
export function generatedName({ kind, name }: SchemaFile): string {
  return `${kind}-${name}`;
}

const SUFFIX = { policy: "", report: "Report", evidence: "Evidence" } as const;

export function typeName({ kind, name }: SchemaFile): string {
  const pascal = name
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return pascal.endsWith(SUFFIX[kind]) ? pascal : pascal + SUFFIX[kind];
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectAt(object: JsonObject, member: string): JsonObject {
  const value = object[member];
  return isObject(value) ? value : {};
}
