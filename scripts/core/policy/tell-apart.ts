/**
 * Of alternatives (`anyOf`, `oneOf`, `if`) ajv tells the faults of each. Kept here is what helps:
 * where the value is of a kind that one alternative takes, the faults under that one; where no
 * alternative takes its kind, or each misses another member, one sentence that names them all.
 */
import { parentOf } from "../json/pointer.ts";
import type { SchemaError } from "./schema-entry.ts";

/** One or several errors of one keyword at one place, told in one sentence. */
export type Told = readonly [SchemaError, ...SchemaError[]];

/** Keywords that only say that other keywords, whose errors are there too, did not hold. */
const FRAMES = new Set(["anyOf", "oneOf", "if", "propertyNames"]);

/** Where every alternative fails by one of these, one sentence names what each asks for. */
const JOINED = ["required", "const"];

export function tellApart(errors: readonly SchemaError[]): Told[] {
  const places = Map.groupBy(errors, (error) => error.instancePath);
  const holders = new Set(errors.flatMap((error) => ancestorsOf(error.instancePath)));
  return [...places].flatMap(([place, here]) => tellPlace(here, holders.has(place)));
}

function tellPlace(here: readonly SchemaError[], hasFaultsBelow: boolean): Told[] {
  const frames = here.filter((error) => FRAMES.has(error.keyword));
  const own = here.filter((error) => !FRAMES.has(error.keyword));
  if (frames.length === 0) return withoutEcho(own).map((error) => [error]);
  const ambiguous = frames.filter((error) => Array.isArray(error.params["passingSchemas"]));
  if (ambiguous.length > 0) return [...ambiguous, ...own].map((error) => [error]);
  if (own.length === 0) return hasFaultsBelow ? [] : frames.slice(0, 1).map((error) => [error]);
  const fitting = own.filter((error) => error.keyword !== "type");
  if (fitting.length === 0) return hasFaultsBelow ? [] : together(own);
  const isOne = JOINED.some((keyword) => fitting.every((error) => error.keyword === keyword));
  return isOne ? together(fitting) : fitting.map((error) => [error]);
}

/**
 * A list of the values that are allowed also says of which type they are, and one of the values
 * that tell shapes apart that their member is needed.
 */
function withoutEcho(errors: readonly SchemaError[]): readonly SchemaError[] {
  const lists = errors.some(({ keyword }) => keyword === "enum" || keyword === "const");
  const shapes = errors.filter(({ keyword }) => keyword === "discriminator");
  const tags = new Set(shapes.map(({ params }) => params["tag"]));
  return errors.filter(
    ({ keyword, params }) =>
      !(lists && keyword === "type") &&
      !(keyword === "required" && tags.has(params["missingProperty"])),
  );
}

function together([first, ...rest]: readonly SchemaError[]): Told[] {
  return first === undefined ? [] : [[first, ...rest]];
}

function ancestorsOf(pointer: string): string[] {
  const parent = parentOf(pointer);
  return pointer === "" ? [] : [parent, ...ancestorsOf(parent)];
}
