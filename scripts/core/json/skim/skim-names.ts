/**
 * Member names, none twice in an object. Objects in a row mostly have the same names in the same
 * order: a name that stands where it stood in the object before is known to differ from the others.
 */
import { quoted } from "../show.ts";
import { refuse } from "./skim-state.ts";
import type { Names, Skim } from "./skim-state.ts";

/** Names that are held at once, in all objects that are open: no report has as many. */
const MOST_NAMES = 100_000;

/** The name between `from` and `to`, without its quotes; false where it is refused. */
export function takeName(skim: Skim, names: Names, from: number, to: number): boolean {
  const before = names.raw[names.count];
  if (names.seen === undefined && before !== undefined && stands(skim.bytes, from, to, before)) {
    names.count += 1;
    return true;
  }
  const seen = (names.seen ??= namesSoFar(skim, names));
  const name = decodedName(skim.bytes.subarray(from, to));
  if (name === "__proto__") {
    refuse(skim, "the member name __proto__ is refused: programs take it for something else");
    return false;
  }
  if (seen.has(name)) {
    refuse(skim, `the member ${quoted(name)} is there twice`);
    return false;
  }
  seen.add(name);
  names.raw.push(Uint8Array.from(skim.bytes.subarray(from, to)));
  names.count += 1;
  skim.nameCount += 1;
  if (skim.nameCount <= MOST_NAMES) return true;
  refuse(skim, `more than ${MOST_NAMES} member names`);
  return false;
}

function stands(bytes: Uint8Array, from: number, to: number, name: Uint8Array): boolean {
  if (to - from !== name.length) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[from + index] !== name[index]) return false;
  }
  return true;
}

/** What the object before had beyond these is forgotten. */
function namesSoFar(skim: Skim, names: Names): Set<string> {
  skim.nameCount -= names.raw.length - names.count;
  names.raw.length = names.count;
  return new Set(names.raw.map(decodedName));
}

/** The bytes are those of a valid string: escapes stand for what they stand for. */
export function decodedName(raw: Uint8Array): string {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString("utf8");
  const name: unknown = text.includes("\\") ? JSON.parse(`"${text}"`) : text;
  return String(name);
}
