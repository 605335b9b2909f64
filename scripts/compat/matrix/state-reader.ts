/** What a version's JSON Schema says of a document, apart by what is missing and what is wrong. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonValue } from "../../core/json-value.ts";
import type { Schema } from "../evolution/json-shape.ts";
import { unusableSchema } from "../evolution/unusable-schema.ts";

export interface SchemaFaults {
  /** Pointers of required members that are not there. */
  readonly missing: readonly string[];
  /** `pointer: what is wrong`, for everything else. */
  readonly wrong: readonly string[];
}

export type StateReader = (document: JsonValue) => SchemaFaults;

const MAX_FAULTS = 10;

/** Undecided where the schema cannot be used. Documents must have ordinary prototypes. */
export function stateReader(
  name: string,
  schema: Schema,
  others: readonly Schema[] = [],
): StateReader {
  const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true });
  addFormats.default(ajv);
  const validate = compile(name, () => {
    for (const other of others) if (typeof other !== "boolean") ajv.addSchema({ ...other });
    return ajv.compile(typeof schema === "boolean" ? schema : { ...schema });
  });
  return (document) => {
    if (validate(document)) return { missing: [], wrong: [] };
    const errors = validate.errors ?? [];
    const missing = errors.filter(({ keyword }) => keyword === "required");
    const wrong = errors.filter(({ keyword }) => keyword !== "required");
    return {
      missing: missing
        .slice(0, MAX_FAULTS)
        .map(({ instancePath, params }) => `${instancePath}/${String(params["missingProperty"])}`),
      wrong: wrong
        .slice(0, MAX_FAULTS)
        .map(
          ({ instancePath, message, params }) =>
            `${instancePath || "/"}: ${message ?? "is not valid"}${named(params)}`,
        ),
    };
  };
}

function named(params: Readonly<Record<string, unknown>>): string {
  const name = params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof name === "string" ? ` (${name})` : "";
}

function compile<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw unusableSchema(name, cause);
  }
}
