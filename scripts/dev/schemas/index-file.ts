/** Makes `core/gen/index.ts`: every schema by name, each loaded only when asked for. */
import { format } from "prettier";
import type { JsonObject } from "../../core/json-value.ts";
import { generatedName, schemaName, typeName } from "./schema-file.ts";
import type { SchemaFile } from "./schema-file.ts";

const DOCS = {
  policy: "docs/policies",
  report: "docs/scripts",
  evidence: "docs/evidence",
} as const;

interface Listed {
  readonly file: SchemaFile;
  readonly bundle: JsonObject;
}

export async function indexFile(listed: readonly Listed[]): Promise<string> {
  const text = `// Made by \`npm run generate\` from schemas/. Do not edit.
import type { SchemaEntry } from "../policy/schema-entry.ts";
${listed.map(({ file }) => typeImport(file)).join("\n")}

export interface SchemaTypes {
${listed.map(({ file }) => `readonly "${schemaName(file)}": ${typeName(file)};`).join("\n")}
}

export type SchemaName = keyof SchemaTypes;

export const schemas: { readonly [Name in SchemaName]: SchemaEntry<SchemaTypes[Name]> } = {
${listed.map(entry).join("\n")}
};

export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}
`;
  return format(text, { parser: "typescript", printWidth: 100 });
}

function typeImport(file: SchemaFile): string {
  return `import type { ${typeName(file)} } from "./${generatedName(file)}.types.ts";`;
}

function entry({ file, bundle }: Listed): string {
  const module = `./${generatedName(file)}`;
  return `"${schemaName(file)}": {
    title: ${JSON.stringify(bundle["title"])},
    docs: "${DOCS[file.kind]}/${file.name}.md",
    load: async () => (await import("${module}.check.ts")).validate,
  },`;
}
