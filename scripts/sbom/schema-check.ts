/** The official schema, compiled ahead; each version is loaded only when it is asked for. */
import type { JsonObject } from "../core/json-value.ts";
import type { BomVersion } from "./cyclonedx.ts";
import type { Fault } from "./semantics.ts";

/** Empty where the document is valid; the compiled schema stops at the first fault. */
export async function schemaFaults(document: JsonObject, version: BomVersion): Promise<Fault[]> {
  const { validate } =
    version === "1.6" ? await import("./gen/bom-1.6.js") : await import("./gen/bom-1.7.js");
  if (validate(document)) return [];
  const errors = validate.errors ?? [];
  return errors.map(({ instancePath, keyword, params }) => ({
    pointer: instancePath,
    message: `the schema of CycloneDX ${version} refuses it: ${keyword} ${JSON.stringify(params)}`,
  }));
}
