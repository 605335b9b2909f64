/** `npm run generate:bom`: compiles the official CycloneDX schemas, which would take seconds at run time. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Ajv } from "ajv";
import { _, standaloneCode } from "./schemas/ajv.ts";
import type { CodeKeywordDefinition } from "./schemas/ajv.ts";
import type { JsonObject } from "../core/json-value.ts";
import { allDistinct, BOM_FORMATS } from "../sbom/bom-formats.ts";

const library = dirname(
  createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json"),
);
const SCHEMAS = join(library, "res/schema");
const FOLDER = resolve(import.meta.dirname, "../sbom/gen");

export const BOM_VERSIONS = ["1.6", "1.7"] as const;

/** Stands for ajv's own, which compares each of 20,000 components with each other. */
const UNIQUE_ITEMS: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  code(context) {
    if (context.schema !== true) return;
    const distinct = context.gen.scopeValue("func", { ref: allDistinct, code: _`allDistinct` });
    context.fail(_`!${distinct}(${context.data})`);
  },
};

export function bomValidator(version: string): string {
  const ajv = new Ajv({
    strict: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, formats: _`BOM_FORMATS` },
  });
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(UNIQUE_ITEMS);
  for (const [name, validate] of Object.entries(BOM_FORMATS)) ajv.addFormat(name, { validate });
  const names = ["spdx", "jsf-0.82", ...(version === "1.7" ? ["cryptography-defs"] : [])];
  for (const name of names) {
    ajv.addSchema(readSchema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const code = standaloneCode(ajv, ajv.compile(readSchema(`bom-${version}`)));
  return moduleOf(code, version);
}

/** Without descriptions: the code repeats the parts of the schema that it refers to. */
function readSchema(name: string): JsonObject {
  const text = readFileSync(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), "utf8");
  const drop = new Set(["description", "meta:enum", "title", "examples", "$comment"]);
  const schema: JsonObject = JSON.parse(text, (key, value: unknown) =>
    drop.has(key) && typeof value !== "boolean" && !isSchema(value) ? undefined : value,
  );
  return schema;
}

/** `title` and `description` are also names of members of a BOM: those hold a schema. */
function isSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("type" in value || "$ref" in value);
}

function moduleOf(code: string, version: string): string {
  const runtime = [
    ['require("ajv/dist/runtime/ucs2length").default', "ucs2length.js"],
    ['require("ajv/dist/runtime/equal").default', "equal.js"],
  ] as const;
  let body = code.replace('"use strict";', "");
  const imports = ['import { allDistinct, BOM_FORMATS } from "../bom-formats.ts";'];
  for (const [index, [needle, file]] of runtime.entries()) {
    if (!body.includes(needle)) continue;
    imports.push(`import runtime${index} from "ajv/dist/runtime/${file}";`);
    body = body.replaceAll(needle, `runtime${index}.default`);
  }
  body = body.replaceAll(/(formats\d+)\.validate\(/g, "$1(");
  if (body.includes("require("))
    throw new Error("ajv's code needs a module that is not known here");
  return `// Made by \`npm run generate:bom\` from the schema of CycloneDX ${version}. Do not edit.\n${imports.join("\n")}\n${body}\n`;
}

if (process.argv[1] === import.meta.filename) {
  for (const version of BOM_VERSIONS) {
    writeFileSync(join(FOLDER, `bom-${version}.js`), bomValidator(version));
  }
}
