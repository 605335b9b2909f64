/** From the files of `schemas/` to those of `scripts/core/gen/`, in memory. */
import type { JsonObject } from "../../core/json-value.ts";
import { bundleSchema } from "./bundle-schema.ts";
import { checkFile } from "./check-file.ts";
import { indexFile } from "./index-file.ts";
import { generatedName, schemasWithValidator } from "./schema-file.ts";
import type { SchemaFile, SchemaFiles } from "./schema-file.ts";
import { typesFile } from "./types-file.ts";

/** Text of every generated file by its name in `scripts/core/gen/`. */
export async function generate(files: SchemaFiles): Promise<Map<string, string>> {
  const listed = schemasWithValidator(files).map((file) => ({
    file,
    bundle: bundleSchema(file.path, files),
  }));
  const made = new Map<string, string>();
  for (const { file, bundle } of listed) {
    for (const [ending, text] of await filesOf(file, bundle)) {
      made.set(`${generatedName(file)}.${ending}`, text);
    }
  }
  return made.set("index.ts", await indexFile(listed));
}

async function filesOf(file: SchemaFile, bundle: JsonObject): Promise<[string, string][]> {
  try {
    return [
      ["types.ts", await typesFile(file, bundle)],
      ["check.ts", checkFile(file, bundle)],
    ];
  } catch (cause) {
    throw new Error(`schemas/${file.path}: ${String(cause)}`, { cause });
  }
}
