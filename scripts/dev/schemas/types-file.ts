/** Makes the TypeScript types of a bundled schema. */
import { compile } from "json-schema-to-typescript";
import type { JSONSchema } from "json-schema-to-typescript";
import { format } from "prettier";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { readonlyTypes } from "./readonly-types.ts";
import { isObject, typeName } from "./schema-file.ts";
import type { SchemaFile } from "./schema-file.ts";

const BANNER = (path: string) =>
  `// Made by \`npm run generate\` from schemas/${path}. Do not edit.`;

/** Keywords that narrow values in ways that types cannot say, beside `properties`. */
const BEYOND_TYPES = new Set([
  "if",
  "then",
  "else",
  "not",
  "dependentRequired",
  "anyOf",
  "oneOf",
  "allOf",
]);
/** Members whose own members are names of the user's, not keywords. */
const NAMED = new Set(["properties", "$defs", "patternProperties"]);

export async function typesFile(file: SchemaFile, bundle: JsonObject): Promise<string> {
  const name = typeName(file);
  const { $id: _, $schema: __, ...schema } = bundle;
  const text = await compile(compilable(forTypes(schema)), name, {
    additionalProperties: true,
    bannerComment: "",
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
  });
  const types = await readonlyTypes(text);
  const needed = ["JsonObject", "JsonValue"].filter((json) => types.includes(json));
  const imports = `import type { ${needed.join(", ")} } from "../json-value.ts";\n\n`;
  const whole = `${BANNER(file.path)}\n${needed.length === 0 ? "" : imports}${types}`;
  return format(whole, { parser: "typescript", printWidth: 100 });
}

function compilable(schema: JsonValue): JSONSchema {
  if (!isObject(schema)) throw new Error("a schema must be an object");
  const mutable: JSONSchema = JSON.parse(JSON.stringify(schema));
  return mutable;
}

/** The schema without titles, which would name types, and in words that the generator takes right. */
function forTypes(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(forTypes);
  if (!isObject(schema)) return schema;
  if (schema["prefixItems"] !== undefined) throw new Error("prefixItems: use an object instead");
  const entries = Object.entries(schema)
    .filter(([keyword]) => keyword !== "title" && keyword !== "default")
    .filter(([keyword]) => schema["properties"] === undefined || !BEYOND_TYPES.has(keyword))
    .map(([keyword, value]) => [keyword, NAMED.has(keyword) ? eachOf(value) : forTypes(value)]);
  return withNamedReference(withJsonType(Object.fromEntries(entries)));
}

function eachOf(schemas: JsonValue): JsonValue {
  if (!isObject(schemas)) return schemas;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, forTypes(schema)]),
  );
}

/** A described reference would be copied into a second type; within allOf it keeps its name. */
function withNamedReference(schema: JsonObject): JsonObject {
  if (schema["$ref"] === undefined || schema["description"] === undefined) return schema;
  const { $ref, ...rest } = schema;
  return { ...rest, allOf: [{ $ref }] };
}

const SHAPED = ["$ref", "type", "const", "enum", "allOf", "anyOf", "oneOf", "tsType"];

/** Any value, and any object, are JSON and not `unknown`. */
function withJsonType(schema: JsonObject): JsonObject {
  if (!SHAPED.some((keyword) => schema[keyword] !== undefined)) {
    return { ...schema, tsType: "JsonValue" };
  }
  // A discriminator wants `type: object` beside it; the alternatives alone make the better type.
  if (schema["discriminator"] !== undefined) {
    const { type: _, discriminator: __, ...alternatives } = schema;
    return alternatives;
  }
  const isOpen = schema["type"] === "object" && schema["properties"] === undefined;
  const isMap = isObject(schema["additionalProperties"]) || isObject(schema["patternProperties"]);
  return isOpen && !isMap ? { ...schema, tsType: "JsonObject" } : schema;
}
