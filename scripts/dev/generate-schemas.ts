/** `npm run generate`: writes the types, validators and index of all schemas. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { JsonObject } from "../core/json-value.ts";
import { generate } from "./schemas/generate.ts";
import type { SchemaFiles } from "./schemas/schema-file.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");
export const SCHEMAS_FOLDER = join(REPOSITORY, "schemas");
export const GENERATED_FOLDER = join(REPOSITORY, "scripts/core/gen");

export function readSchemas(): SchemaFiles {
  const paths = readdirSync(SCHEMAS_FOLDER, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".schema.json"))
    .toSorted();
  return new Map(paths.map((path) => [path, readSchema(path)]));
}

function readSchema(path: string): JsonObject {
  const schema: JsonObject = JSON.parse(readFileSync(join(SCHEMAS_FOLDER, path), "utf8"));
  return schema;
}

async function writeAll(): Promise<void> {
  const made = await generate(readSchemas());
  mkdirSync(GENERATED_FOLDER, { recursive: true });
  for (const old of readdirSync(GENERATED_FOLDER)) {
    if (!made.has(old)) rmSync(join(GENERATED_FOLDER, old));
  }
  for (const [name, text] of made) writeFileSync(join(GENERATED_FOLDER, name), text);
  process.stdout.write(`${made.size} files in scripts/core/gen\n`);
}

if (process.argv[1] === import.meta.filename) await writeAll();
