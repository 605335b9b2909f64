/** Takes values out of an event's data and leaves salted commitments. */
import { tokensOf } from "../../core/json/pointer.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { isObject } from "../events/parse-event.ts";
import { DIGESTS, disclosureDigest, disclosureText } from "./disclosure.ts";

export interface Concealed {
  readonly data: JsonObject;
  /** Texts of disclosures by their digests. */
  readonly disclosures: ReadonlyMap<string, string>;
}

/**
 * What stands at the pointers is taken out, if it is there; `salt` is asked once for each. Of two
 * pointers of which one leads into the other, the outer one counts.
 */
export function conceal(
  data: JsonObject,
  pointers: readonly string[],
  salt: () => string,
): Concealed {
  const disclosures = new Map<string, string>();
  const outer = pointers.filter((one) => !pointers.some((other) => one.startsWith(`${other}/`)));
  let left = data;
  for (const pointer of new Set(outer)) {
    left = without(left, tokensOf(pointer) ?? [], (name, value) => {
      const text = disclosureText({ salt: salt(), name, value });
      disclosures.set(disclosureDigest(text), text);
      return disclosureDigest(text);
    });
  }
  return { data: left, disclosures };
}

type Commit = (name: string, value: JsonValue) => string;

function without(object: JsonObject, steps: readonly string[], commit: Commit): JsonObject {
  const [name = "", ...rest] = steps;
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  if (value === undefined) return object;
  if (rest.length > 0) {
    return isObject(value) ? { ...object, [name]: without(value, rest, commit) } : object;
  }
  const { [name]: _, [DIGESTS]: before, ...others } = object;
  const digests = Array.isArray(before) ? before : [];
  /** Sorted, so that the order does not tell which is which (RFC 9901 section 4.2.4.1). */
  const all = [...digests, commit(name, value)].map(String).toSorted();
  return { ...others, [DIGESTS]: all };
}

/** A member of this name in plain data would pass for commitments. */
export function claimsDigests(data: JsonObject): boolean {
  return Object.entries(data).some(([name, value]) => name === DIGESTS || nested(value));
}

function nested(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.some(nested);
  return isObject(value) && claimsDigests(value);
}
