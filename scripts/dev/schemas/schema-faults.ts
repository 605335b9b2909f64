/** What our schemas must have beyond being valid: editors show it, and typos hide without it. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { isObject, objectAt } from "./schema-file.ts";

/** Each fault as `pointer: what`; empty for a good schema. Takes a bundled schema. */
export function schemaFaults(bundle: JsonObject): string[] {
  const faults: string[] = [];
  visit(bundle, "", (schema, pointer) => {
    faults.push(...faultsOf(schema, bundle).map((fault) => `${pointer || "/"}: ${fault}`));
  });
  return faults;
}

function faultsOf(schema: JsonObject, bundle: JsonObject): string[] {
  const properties = objectAt(schema, "properties");
  const undescribed = Object.keys(properties)
    .filter((name) => !isDescribed(objectAt(properties, name), bundle))
    .map((name) => `member ${name} has no description`);
  return [...undescribed, ...openness(schema), ...strangers(schema, properties)];
}

function isDescribed(schema: JsonObject, bundle: JsonObject): boolean {
  if (typeof schema["description"] === "string") return true;
  const reference = schema["$ref"];
  if (typeof reference !== "string") return false;
  const name = reference.replace("#/$defs/", "");
  return isDescribed(objectAt(objectAt(bundle, "$defs"), name), bundle);
}

function openness(schema: JsonObject): string[] {
  const lists = schema["type"] === "object" && schema["properties"] !== undefined;
  return lists && schema["additionalProperties"] !== false ? ["is not closed"] : [];
}

/** Requiring a member that the object cannot have is a spelling mistake. */
function strangers(schema: JsonObject, properties: JsonObject): string[] {
  const required = schema["properties"] === undefined ? [] : schema["required"];
  if (!Array.isArray(required)) return [];
  return required
    .map(String)
    .filter((name) => properties[name] === undefined)
    .map((name) => `requires ${name}, which it does not have`);
}

/** Calls `see` for every subschema: what stands under `properties` and `$defs` are names. */
function visit(
  value: JsonValue | undefined,
  pointer: string,
  see: (schema: JsonObject, pointer: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`, see);
  }
  if (!isObject(value)) return;
  if (!/\/(?:properties|\$defs|patternProperties)$/.test(pointer)) see(value, pointer);
  for (const [name, member] of Object.entries(value)) {
    if (name !== "const" && name !== "enum" && name !== "default") {
      visit(member, `${pointer}/${name}`, see);
    }
  }
}
