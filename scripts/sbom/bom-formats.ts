/** What the compiled CycloneDX validators ask at run time: formats, and items that must differ. */
import { canonicalJson } from "../core/canonical-json.ts";
import type { JsonValue } from "../core/json-value.ts";

import { parseTime } from "../core/time.ts";
import { isObject, textMember } from "../lockfiles/json-members.ts";

/** RFC 3987 IRI reference, as far as a grammar of characters goes: nothing that must be escaped. */
// oxlint-disable-next-line no-control-regex -- control characters are what is refused
const NOT_IN_IRI = /[\u0000- "<>\\^`{|}\u007F-\u009F]|%(?![0-9A-Fa-f]{2})/;

export const BOM_FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  "date-time": (text) => parseTime(text) !== undefined,
  date: (text) => parseTime(`${text}T00:00:00Z`) !== undefined,
  uri: (text) => /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && !NOT_IN_IRI.test(text),
  "iri-reference": (text) => !NOT_IN_IRI.test(text),
  "idn-email": (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
};

/** `uniqueItems` by hash set. Objects that carry a reference of their own differ by it. */
export function allDistinct(items: readonly JsonValue[]): boolean {
  if (items.length < 2) return true;
  const refs = items.map(refOf);
  if (!refs.includes(undefined) && new Set(refs).size === items.length) return true;
  return new Set(items.map((item) => canonicalJson(item))).size === items.length;
}

function refOf(item: JsonValue): string | undefined {
  if (typeof item === "string") return item;
  if (!isObject(item)) return undefined;
  return textMember(item, "bom-ref") ?? textMember(item, "ref");
}
