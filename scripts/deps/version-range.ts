/** Ranges of versions that a policy writes: `>=1.2.0 <2.0.0 || =3.1.0`, by each ecosystem's order. */
import type { Ecosystem } from "../lockfiles/model.ts";
import { compareVersions } from "./sources/osv-match.ts";

/** A caret, a tilde or a dash would be read as part of a version, and the range would hold nothing. */
const COMPARATOR = /^(>=|<=|>|<|=)?([\w*][^\s<>=|^~,]*)$/;

export const isRange = (range: string): boolean =>
  range.split("||").every((part) => comparators(part).every((text) => COMPARATOR.test(text)));

const comparators = (part: string): string[] =>
  part
    .replaceAll(/(>=|<=|>|<|=)\s+/g, "$1")
    .split(/\s+/)
    .filter((text) => text !== "");

/** An empty range or `*` holds every version; a version that cannot be ordered is in no other. */
export function inVersionRange(ecosystem: Ecosystem, version: string, range: string): boolean {
  return range
    .split("||")
    .some((part) =>
      comparators(part).every((text) => text === "*" || holds(ecosystem, version, text)),
    );
}

function holds(ecosystem: Ecosystem, version: string, comparator: string): boolean {
  const [, operator = "=", wanted = ""] = COMPARATOR.exec(comparator) ?? [];
  const order = compareVersions(ecosystem, version, wanted);
  if (order === undefined) return operator === "=" && version === wanted;
  if (operator === ">=") return order >= 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">") return order > 0;
  return operator === "<" ? order < 0 : order === 0;
}
