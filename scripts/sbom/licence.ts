/**
 * Licences as SPDX writes them. What is no SPDX expression stays the name that the package gives
 * itself, and counts as unknown: nothing is guessed.
 */
import * as SPDX from "@cyclonedx/cyclonedx-library/SPDX";
import parseSpdx from "spdx-expression-parse";

export type Licence =
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "expression"; readonly expression: string }
  | { readonly kind: "name"; readonly name: string };

const known = new Map<string, Licence>();

/** `undefined` where nothing is said. Only the case of letters is put right (`mit` → `MIT`). */
export function licenceOf(text: string | undefined): Licence | undefined {
  const said = text?.trim();
  if (said === undefined || said === "") return undefined;
  const before = known.get(said);
  if (before !== undefined) return before;
  const licence = read(said);
  known.set(said, licence);
  return licence;
}

function read(text: string): Licence {
  const id = SPDX.fixupSpdxId(text);
  if (id !== undefined && !/[()\s]/.test(text)) return { kind: "id", id };
  return isExpression(text) ? { kind: "expression", expression: text } : nameOf(text);
}

/** A name may hold anything that the author of a package wrote: one line, bounded, printable. */
function nameOf(text: string): Licence {
  return {
    kind: "name",
    name: text
      .replaceAll(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, 200),
  };
}

export function isExpression(text: string): boolean {
  try {
    parseSpdx(text);
    return true;
  } catch {
    return false;
  }
}

export function isUnknown(licence: Licence | undefined): boolean {
  return licence === undefined || licence.kind === "name";
}
