/** The limits that conjoined schemas set together: the strictest of each. */
import { isObject, stringsOf } from "./json-shape.ts";
import type { Located } from "./schema-root.ts";
import type { View } from "./view.ts";
import {
  declaredNames,
  declaredPatterns,
  isNever,
  itemStates,
  memberStates,
  prefixLength,
  unnamedStates,
} from "./view.ts";

export interface NumberLimits {
  /** Least value, and whether it is itself excluded. */
  readonly least: number;
  readonly leastExcluded: boolean;
  readonly most: number;
  readonly mostExcluded: boolean;
  readonly multiples: readonly number[];
}

export function numberLimits(view: View): NumberLimits {
  const least = Math.max(...numbers(view.flat, "minimum"), -Infinity);
  const above = Math.max(...numbers(view.flat, "exclusiveMinimum"), -Infinity);
  const most = Math.min(...numbers(view.flat, "maximum"), Infinity);
  const below = Math.min(...numbers(view.flat, "exclusiveMaximum"), Infinity);
  const wide: NumberLimits = {
    least: Math.max(least, above),
    leastExcluded: above >= least && above !== -Infinity,
    most: Math.min(most, below),
    mostExcluded: below <= most && below !== Infinity,
    multiples: numbers(view.flat, "multipleOf"),
  };
  return view.kinds.has("fraction") ? wide : wholeLimits(wide);
}

/** Among integers, "above 3" is "at least 4". */
function wholeLimits(limits: NumberLimits): NumberLimits {
  const { least, leastExcluded, most, mostExcluded } = limits;
  return {
    ...limits,
    least: leastExcluded ? Math.floor(least) + 1 : Math.ceil(least),
    leastExcluded: false,
    most: mostExcluded ? Math.ceil(most) - 1 : Math.floor(most),
    mostExcluded: false,
  };
}

export interface SizeLimits {
  readonly least: number;
  readonly most: number;
}

export function stringLength(view: View): SizeLimits {
  return sizes(view.flat, "minLength", "maxLength");
}

/** Items beyond the prefix count only where an item is possible there. */
export function itemCount(view: View): SizeLimits {
  const { least, most } = sizes(view.flat, "minItems", "maxItems");
  const contains = view.flat.some((at) => isObject(at.schema) && needsOneItem(at.schema));
  const prefix = prefixLength(view.flat);
  const closed = isNever(itemStates(view.flat, prefix)) ? prefix : Infinity;
  return { least: Math.max(least, contains ? 1 : 0), most: Math.min(most, closed) };
}

function needsOneItem(schema: { readonly [member: string]: unknown }): boolean {
  return schema["contains"] !== undefined && schema["minContains"] !== 0;
}

export function memberCount(view: View): SizeLimits {
  const { least, most } = sizes(view.flat, "minProperties", "maxProperties");
  return { least: Math.max(least, view.required.size), most: Math.min(most, countableNames(view)) };
}

/** How many members there can be, where none is possible but the declared ones. */
function countableNames({ flat }: View): number {
  const open = declaredPatterns(flat).length > 0 || !isNever(unnamedStates(flat, undefined));
  if (open) return Infinity;
  return declaredNames(flat).filter((name) => !isNever(memberStates(flat, name))).length;
}

export function textsOf(flat: readonly Located[], keyword: string): string[] {
  return flat.flatMap(({ schema }) => {
    const value = isObject(schema) ? schema[keyword] : undefined;
    return typeof value === "string" ? [value] : stringsOf(value);
  });
}

function sizes(flat: readonly Located[], least: string, most: string): SizeLimits {
  return {
    least: Math.max(0, ...numbers(flat, least)),
    most: Math.min(Infinity, ...numbers(flat, most)),
  };
}

function numbers(flat: readonly Located[], keyword: string): number[] {
  return flat.flatMap(({ schema }) => {
    const value = isObject(schema) ? schema[keyword] : undefined;
    return typeof value === "number" ? [value] : [];
  });
}
