/**
 * Makes ajv's code shorter, and its handling of errors linear. ajv joins the errors of a referred
 * schema by `concat`, which for n faulty items copies n²/2 errors: a hostile file of 1 MiB would
 * hang whoever reads it. Each step fails loudly where ajv's code has another form.
 */
import type { JsonObject } from "../../core/json-value.ts";

export function compactCode(code: string): string {
  const short = sharedSchemas(joinInPlace(pushByFunction(code)));
  if (/vErrors\.(?:concat|push)\(/.test(short)) {
    throw new Error("ajv's code collects errors in another form");
  }
  return `${short}\n${COLLECTORS}`;
}

const PUSH =
  /const (err\d+) = ([^\n]*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;

/** Of the error only what `SchemaError` names is kept. */
function pushByFunction(code: string): string {
  return code.replaceAll(PUSH, (_, _name, error: string) => {
    const lean = error
      .replace(/schemaPath:"(?:[^"\\]|\\.)*",/, "")
      .replace(/,schema:.*?,parentSchema:/, ",parentSchema:");
    return `vErrors = put(vErrors, ${lean});\n`;
  });
}

const JOIN = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;

function joinInPlace(code: string): string {
  return code.replaceAll(JOIN, "join(vErrors, $1.errors)");
}

const NOT_RULES = new Set(["$defs", "$id", "$schema", "title"]);

/** Every definition is there on its own: the root need not hold them all a second time. */
function sharedSchemas(code: string): string {
  return code.replaceAll(/^(const schema\d+ = )(\{.*\});$/gm, (_, start: string, text: string) => {
    const schema: JsonObject = JSON.parse(text);
    const rules = Object.entries(schema).filter(([keyword]) => !NOT_RULES.has(keyword));
    return `${start}${JSON.stringify(Object.fromEntries(rules))};`;
  });
}

const COLLECTORS = `
function put(all, error) {
  if (all === null) return [error];
  all.push(error);
  return all;
}
function join(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;
