import type { SchemaError } from "./schema-entry.ts";

/** The name of a member that the schema does not know, where that is the error. */
export function unknownMemberOf({ keyword, params }: SchemaError): string | undefined {
  if (keyword !== "additionalProperties" && keyword !== "unevaluatedProperties") return undefined;
  const name = params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof name === "string" ? name : undefined;
}
