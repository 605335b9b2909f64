/**
 * From an argument vector to checked arguments. yargs reads the words; what it lets through
 * (unknown and repeated options, a missing value, `--strict=yes` read as false) is refused here.
 */
import parseWords from "yargs-parser";
import { usageError } from "../errors.ts";
import type { GovernanceError } from "../errors.ts";
import { nearest } from "../suggest.ts";
import type { Args, Option, OptionTable } from "../command.ts";
import { COMMON_OPTIONS } from "./common-options.ts";

/** What yargs leaves: words under `_`, words after `--` under `--`, options by name. */
type RawArguments = Readonly<Record<string, unknown>>;

/** @throws GovernanceError of kind usage for the first thing that is wrong. */
export function readArguments(argv: readonly string[], own: OptionTable): Args {
  refuseShadows(own);
  const table: OptionTable = { ...COMMON_OPTIONS, ...own };
  refuseFlagTraps(argv, table);
  const raw = parse(argv, table);
  const values = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(raw)) {
    if (name === "_" || name === "--" || name === "help" || name === "version") continue;
    values.set(name, valuesOf(name, value, table));
  }
  refuseMissing(values, table);
  return argumentsOver(values, table, [...words(raw["_"]), ...words(raw["--"])]);
}

/** `set --version 1.4.2` would print our own version and exit with 0, having set nothing. */
function refuseShadows(own: OptionTable): void {
  const taken = new Set([...Object.keys(COMMON_OPTIONS), "help", "version"]);
  const shadow = Object.keys(own).find((name) => taken.has(name));
  if (shadow !== undefined) throw new Error(`--${shadow} is an option of every script`);
}

/** The first word that is not an option or an option's value: the verb of a script that has verbs. */
export function firstWord(argv: readonly string[], table: OptionTable): string | undefined {
  return argv[firstWordAt(argv, table)];
}

/** Where it stands, or -1. It may also be the value of an option: its place tells them apart. */
export function firstWordAt(argv: readonly string[], table: OptionTable): number {
  const all = { ...COMMON_OPTIONS, ...table };
  return argv.findIndex((_, at) => words(parse(argv.slice(0, at + 1), all)["_"]).length > 0);
}

/** True where the flag stands before any `--`. */
export function asksFor(argv: readonly string[], ...spellings: readonly string[]): boolean {
  return beforeTerminator(argv).some((word) => spellings.includes(word));
}

/** What follows an option, as `--name value` or `--name=value`; no verb need be known for it. */
export function wordAfter(argv: readonly string[], name: string): string | undefined {
  const given = beforeTerminator(argv);
  const joined = given.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const at = given.indexOf(name);
  const next = at < 0 ? undefined : given[at + 1];
  return joined ?? (next?.startsWith("--") === true ? undefined : next);
}

function parse(argv: readonly string[], table: OptionTable): RawArguments {
  const names = Object.keys(table);
  const flags = names.filter((name) => table[name]?.kind === "flag");
  const valued = names.filter((name) => table[name]?.kind !== "flag");
  const parsed: RawArguments = parseWords(withDashValues(argv, valued), {
    boolean: [...flags, "help", "version"],
    string: valued,
    alias: { help: ["h"] },
    configuration: {
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "duplicate-arguments-array": true,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "populate--": true,
      "short-option-groups": false,
      "strip-aliased": true,
    },
  });
  return parsed;
}

/** `--key -` means standard input; yargs would take the dash for a word of its own. */
function withDashValues(argv: readonly string[], valued: readonly string[]): string[] {
  const joined = [...argv];
  for (let at = joined.length - 1; at > 0; at -= 1) {
    const name = joined[at - 1] ?? "";
    if (joined[at] !== "-" || !valued.includes(name.replace(/^--/, "")) || !name.startsWith("--"))
      continue;
    joined.splice(at - 1, 2, `${name}=-`);
  }
  return joined;
}

function beforeTerminator(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  return end < 0 ? argv : argv.slice(0, end);
}

/** yargs reads `--strict=yes` as false, and drops a repeated flag. */
function refuseFlagTraps(argv: readonly string[], table: OptionTable): void {
  const seen = new Set<string>();
  for (const word of beforeTerminator(argv)) {
    const [name = "", ...value] = word.replace(/^--/, "").split("=");
    if (!word.startsWith("--") || table[name]?.kind !== "flag") continue;
    if (value.length > 0)
      throw usageError(`--${name} is a flag and takes no value`, `write --${name}`);
    if (seen.has(name)) throw repeated(name);
    seen.add(name);
  }
}

function valuesOf(name: string, value: unknown, table: OptionTable): readonly string[] {
  const option = Object.hasOwn(table, name) ? table[name] : undefined;
  if (option === undefined) throw unknownOption(name, table);
  const list = (Array.isArray(value) ? value : [value]).map(String);
  if (option.kind !== "list" && list.length > 1) throw repeated(name);
  for (const one of list) refuseValue(name, one, option);
  return list;
}

function refuseValue(name: string, value: string, option: Option): void {
  if (value === "") {
    throw usageError(
      `--${name} needs a value`,
      `a value that begins with "-" is written --${name}=VALUE`,
    );
  }
  if (option.kind === "choice" && !option.choices.includes(value)) {
    throw usageError(
      `--${name}: "${value}" is not one of ${option.choices.join(", ")}`,
      didYouMean(nearest(value, option.choices)),
    );
  }
  if (option.kind === "number") refuseNumber(name, value, option.min, option.max);
}

function refuseNumber(name: string, text: string, min = -Infinity, max = Infinity): void {
  const value = /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw usageError(`--${name}: "${text}" is not a number`);
  if (value < min || value > max) {
    throw usageError(`--${name}: ${text} is out of range, wanted ${min} to ${max}`);
  }
}

function refuseMissing(values: ReadonlyMap<string, unknown>, table: OptionTable): void {
  const missing = Object.keys(table).filter((name) => table[name]?.required && !values.has(name));
  if (missing.length === 0) return;
  const names = missing.map((name) => `--${name}`).join(", ");
  throw usageError(`missing ${names}`, "--help shows what each option is for");
}

function argumentsOver(
  values: ReadonlyMap<string, readonly string[]>,
  table: OptionTable,
  rest: readonly string[],
): Args {
  const text = (name: string) => values.get(name)?.[0] ?? defaultOf(table[name]);
  return {
    words: rest,
    flag: (name) => values.get(name)?.[0] === "true",
    text,
    need: (name) => text(name) ?? refuseAbsent(name),
    number: (name) => {
      const found = text(name);
      return found === undefined ? undefined : Number(found);
    },
    list: (name) => values.get(name) ?? [],
  };
}

function defaultOf(option: Option | undefined): string | undefined {
  if (option === undefined || option.kind === "flag" || option.kind === "list") return undefined;
  return option.default === undefined ? undefined : String(option.default);
}

function refuseAbsent(name: string): never {
  throw usageError(`missing --${name}`, "--help shows what each option is for");
}

function unknownOption(name: string, table: OptionTable): GovernanceError {
  const known = [...Object.keys(table), "help", "version"];
  const dashes = name.length === 1 ? "-" : "--";
  const guess = nearest(name, known);
  return usageError(
    `unknown option ${dashes}${name}`,
    guess === undefined ? "--help lists the options" : `did you mean --${guess}?`,
  );
}

export function didYouMean(guess: string | undefined): string | undefined {
  return guess === undefined ? undefined : `did you mean "${guess}"?`;
}

function repeated(name: string): GovernanceError {
  return usageError(`--${name} is given more than once`, "keep one of them");
}

function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
