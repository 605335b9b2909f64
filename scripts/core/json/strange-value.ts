/** Finds out what was meant where a value should begin and does not. */
import { nearest } from "../suggest.ts";
import type { Fault } from "./scan.ts";
import { quoted, showUnit } from "./show.ts";

const WORD = /[\p{L}\p{N}_$]+/uy;

/** What other languages write, and what JSON has for it. */
const FOREIGN: Readonly<Record<string, string>> = {
  NaN: "JSON has no NaN: use null, or leave the member out",
  Infinity: "JSON has no Infinity: use null, or leave the member out",
  undefined: "JSON has no undefined: use null, or leave the member out",
  None: "write null",
  nil: "write null",
  True: "write true",
  False: "write false",
  yes: "write true",
  no: "write false",
};

/** What should stand where something else does. */
export type Wanted = "value" | "name" | "comma or ]" | "comma or }";

export function strangeText(text: string, start: number, wanted: Wanted): Fault {
  const missing = `${wanted === "name" ? "a member name in quotes" : `a ${wanted}`} is missing`;
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  if (word !== undefined) {
    const message = `${quoted(word)} cannot stand here without quotes; ${missing}`;
    return { start, end: start + word.length, message, hint: hintForWord(word, wanted) };
  }
  const found = text.codePointAt(start) ?? 0;
  const end = start + String.fromCodePoint(found).length;
  const message = `${showUnit(found)} cannot stand here; ${missing}`;
  const hint = hintFor(text, start);
  return hint === undefined ? { start, end, message } : { start, end, message, hint };
}

function hintForWord(word: string, wanted: Wanted): string {
  if (wanted === "name") return "put the name in double quotes";
  if (Object.hasOwn(FOREIGN, word)) return FOREIGN[word] ?? "";
  const close = nearest(word, ["true", "false", "null"]);
  return close === undefined ? "put text in double quotes" : `did you mean ${close}?`;
}

/** By the first characters; the first that fits counts. */
const HINTS: readonly (readonly [start: RegExp, hint: string])[] = [
  [/['‘’`]/y, 'quote text with ", not with another sign'],
  [/[“”„«»]/y, 'quote text with a straight "'],
  [/\/[/*]|#/y, "JSON has no comments: remove it"],
  [/,/y, "remove the comma"],
  [/\+/y, "write a number without the plus sign"],
  [/\.\d/y, "write 0 before the point"],
  [/\p{Cf}/uy, "remove it: it cannot be seen"],
  [/[^\S \t\r\n]/y, "remove it, or replace it by an ordinary space"],
];

/** Advice on what begins at `start`, where there is any. */
export function hintFor(text: string, start: number): string | undefined {
  return HINTS.find(([pattern]) => {
    pattern.lastIndex = start;
    return pattern.test(text);
  })?.[1];
}
