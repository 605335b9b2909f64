/** Compiles a bundled schema to a validator that needs no ajv when it runs. */
import { _, Ajv2020, standaloneCode } from "./ajv.ts";
import type { CodeKeywordDefinition } from "./ajv.ts";
import { FORMATS } from "../../core/formats.ts";
import { firstDuplicate } from "../../core/policy/first-duplicate.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { compactCode } from "./compact-code.ts";
import { generatedName, typeName } from "./schema-file.ts";
import type { SchemaFile } from "./schema-file.ts";
import { withTagValues } from "./tag-values.ts";

/** What ajv's code asks of ajv at run time, and the imports that stand for it. */
const RUNTIME: readonly (readonly [needle: string, name: string, source: string])[] = [
  [
    'require("ajv/dist/runtime/ucs2length").default',
    "ucs2length",
    "ajv/dist/runtime/ucs2length.js",
  ],
  ['require("ajv/dist/runtime/equal").default', "equal", "ajv/dist/runtime/equal.js"],
];

/** Stands for ajv's own, which is quadratic. */
const UNIQUE_ITEMS: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: { message: "", params: ({ params }) => _`${params["duplicate"]}` },
  code(context) {
    if (context.schema !== true) return;
    const find = context.gen.scopeValue("func", { ref: firstDuplicate, code: _`firstDuplicate` });
    const duplicate = context.gen.const("duplicate", _`${find}(${context.data})`);
    context.setParams({ duplicate });
    context.fail(_`${duplicate} !== undefined`);
  },
};

/**
 * Strict: a misspelt keyword or an unknown format stops the generator. Verbose: an error carries
 * the part of the schema that was broken, from which the messages are made.
 */
export function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    // Conditions and alternatives name members that stand outside them; `schemaFaults` finds typos.
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    messages: false,
    discriminator: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`FORMATS` },
  });
  ajv.addVocabulary(["patternErrorMessage", "enumDescriptions", "tagValues"]);
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(UNIQUE_ITEMS);
  for (const [name, { holds }] of Object.entries(FORMATS)) ajv.addFormat(name, { validate: holds });
  return ajv;
}

export function checkFile(file: SchemaFile, bundle: JsonObject): string {
  const ajv = newAjv();
  const code = standaloneCode(ajv, ajv.compile(withTagValues(bundle)));
  const type = typeName(file);
  const { body, imports } = withImports(withoutExports(compactCode(code)));
  return `// @ts-nocheck
// Made by \`npm run generate\` from schemas/${file.path}. Do not edit.
${imports.join("\n")}
import type { Validator } from "../policy/schema-entry.ts";
import type { ${type} } from "./${generatedName(file)}.types.ts";

export const validate: Validator<${type}> = ${validatorName(code)};
${body}`;
}

/** The name of the function that ajv exports. */
function validatorName(code: string): string {
  const name = /export const validate = (\w+);/.exec(code)?.[1];
  if (name === undefined) throw new Error("ajv's code has another form: no validator is exported");
  return name;
}

function withoutExports(code: string): string {
  return code
    .replace('"use strict";', "")
    .replaceAll(/export (?:const|default)[^;]*;/g, "")
    .trim();
}

function withImports(code: string): { body: string; imports: string[] } {
  const imports: string[] = [];
  let body = code;
  for (const [needle, name, source] of RUNTIME) {
    if (!body.includes(needle)) continue;
    imports.push(`import ${name}Module from "${source}";`);
    body = body.replaceAll(needle, `${name}Module.default`);
  }
  if (body.includes("FORMATS")) {
    imports.push('import { FORMATS } from "../formats.ts";');
    body = body.replaceAll(/(formats\d+)\.validate\(/g, "$1.holds(");
  }
  if (body.includes("firstDuplicate")) {
    imports.push('import { firstDuplicate } from "../policy/first-duplicate.ts";');
  }
  if (body.includes("require("))
    throw new Error("ajv's code needs a module that is not known here");
  return { body, imports };
}
