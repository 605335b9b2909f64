/**
 * What a value must look like before it goes into a command. Each grammar is closed: letters,
 * digits and a few signs that mean nothing to a router, a URL's path or an option parser, and
 * never a sign that an option begins with. So no value can become a second argument, an option,
 * a second statement or a second line, whatever it goes into.
 */
import { FORMATS } from "../core/formats.ts";

export type Grammar = "version" | "percent" | "weight" | "id" | "token";

/** What stands for a value that there is none of, such as the version before the first one. */
export const ABSENT = "none";

const ID = /^[A-Za-z0-9](?:[A-Za-z0-9._:-]{0,126}[A-Za-z0-9])?$/;
const TOKEN = /^[a-z][a-z0-9]{0,62}(?:_[a-z0-9]{1,63}){0,7}$/;
const NUMBER = /^(?:0|[1-9][0-9]{0,9})(?:\.[0-9]{1,4})?$/;

const HOLDS: Readonly<Record<Grammar, (text: string) => boolean>> = {
  version: (text) => text === ABSENT || isVersion(text),
  percent: (text) => NUMBER.test(text) && Number(text) <= 100,
  weight: (text) => NUMBER.test(text),
  id: (text) => ID.test(text),
  token: (text) => TOKEN.test(text),
};

export const WANTED: Readonly<Record<Grammar, string>> = {
  version: "a semantic version such as 1.4.2, of at most 128 characters",
  percent: "a number from 0 to 100 with at most four decimals",
  weight: "a number with at most four decimals",
  id: "letters, digits and . _ : - inside, of at most 128 characters",
  token: "lower-case words joined by underscores",
};

export function fits(grammar: Grammar, text: string): boolean {
  return HOLDS[grammar](text);
}

function isVersion(text: string): boolean {
  return text.length <= 128 && FORMATS.semver.holds(text);
}
