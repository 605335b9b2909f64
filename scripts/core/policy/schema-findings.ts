/** From what ajv tells to what a person can act on. */
import { pointerStep } from "../json/pointer.ts";
import { meantMember, sayErrors } from "./say-errors.ts";
import type { RuleFinding } from "./rules.ts";
import type { SchemaError } from "./schema-entry.ts";
import { tellApart } from "./tell-apart.ts";
import type { Told } from "./tell-apart.ts";
import { unknownMemberOf } from "./unknown-member.ts";

export interface SchemaFinding extends RuleFinding {
  /** The place is the name of the member, not its value. */
  readonly atName: boolean;
  /** The file has a member that the schema does not know: what version 1 allows. */
  readonly unknownMember: boolean;
}

/** Only so many errors are looked at: a hostile file can have one for every byte. */
const MOST_ERRORS = 200;

export function findingsIn(errors: readonly SchemaError[]): SchemaFinding[] {
  const told = tellApart(errors.slice(0, MOST_ERRORS));
  const misspelt = new Set(told.map(([error]) => meantPointer(error)));
  return told.filter(([error]) => !misspelt.has(missingPointer(error))).map(findingOf);
}

/** Where a member would be that is there under a misspelt name. */
function meantPointer(error: SchemaError): string | undefined {
  const name = unknownMemberOf(error);
  const meant = name === undefined ? undefined : meantMember(name, error);
  return meant === undefined ? undefined : error.instancePath + pointerStep(meant);
}

/** A member that is missing is not told a second time where its misspelt name is. */
function missingPointer({ keyword, instancePath, params }: SchemaError): string {
  const name = keyword === "required" ? params["missingProperty"] : undefined;
  return typeof name === "string" ? instancePath + pointerStep(name) : "(nothing missing)";
}

/** Of members that were passed over those that are, misspelt, what `errors` says is missing. */
export function culprits(
  passedOver: readonly SchemaError[],
  errors: readonly SchemaError[],
): SchemaError[] {
  const missing = new Set(errors.slice(0, MOST_ERRORS).map(missingPointer));
  return passedOver.filter((error) => missing.has(meantPointer(error) ?? ""));
}

function findingOf(told: Told): SchemaFinding {
  const [error] = told;
  const unknown = unknownMemberOf(error);
  const named = unknown ?? error.propertyName;
  return {
    ...sayErrors(told),
    pointer: error.instancePath + stepTo(named ?? repeatedItem(error)),
    atName: named !== undefined,
    unknownMember: unknown !== undefined,
  };
}

function stepTo(child: string | number | undefined): string {
  return child === undefined ? "" : pointerStep(child);
}

/** Of two equal items the second one is the place of the fault. */
function repeatedItem({ keyword, params }: SchemaError): number | undefined {
  const item = keyword === "uniqueItems" ? params["i"] : undefined;
  return typeof item === "number" ? item : undefined;
}
