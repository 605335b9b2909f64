/** What `core/gen/index.ts` holds for each schema: everything loaded only when it is wanted. */
import type { JsonObject } from "../json-value.ts";

/** One broken rule, as ajv (verbose, without messages) tells it. */
export interface SchemaError {
  /** JSON pointer (RFC 6901) of the value that breaks the rule. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the broken keyword. */
  readonly parentSchema: JsonObject;
  /** The value that breaks the rule. */
  readonly data: unknown;
  /** Set where it is the name of a member, not its value, that breaks the rule. */
  readonly propertyName?: string;
}

/** Compiled ahead by ajv; `errors` is that of the last call, all of them, `null` if it was valid. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  errors?: readonly SchemaError[] | null;
}

export interface SchemaEntry<Value> {
  readonly title: string;
  /** Path of the page that explains the file. */
  readonly docs: string;
  /** The validator alone: a few milliseconds, no ajv. */
  load(): Promise<Validator<Value>>;
}
