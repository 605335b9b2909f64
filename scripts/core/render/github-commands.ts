/** Workflow commands: how ours are written, and how text that is not ours is kept from being one. */
import { undecidedError } from "../errors.ts";

export type Level = "error" | "warning" | "notice";

/** `::error file=F,line=L,title=T::message`; properties that are undefined are left out. */
export function command(
  name: Level | "group",
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const pairs = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
  return withoutOldCommands(`::${name}${pairs && ` ${pairs}`}::${escapeData(message)}`);
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The runner obeys `::name::` at the start of a line, also of an indented one. */
export function withoutCommands(text: string): string {
  return withoutOldCommands(text.replaceAll(/^(\s*):(?=:)/gm, String.raw`$1\x3a`));
}

/** And, since its first version, `##[name]` anywhere in a line. */
function withoutOldCommands(text: string): string {
  return text.replaceAll("##[", String.raw`#\x23[`);
}

/**
 * Output that is not ours, such as a gate's: between the tokens the runner obeys nothing.
 * The token has to be random; text that contains it is refused.
 */
export function fenced(text: string, token: string): string {
  requireRandom(token, "the token of a fence");
  if (text.includes(token)) throw undecidedError("output contains the token that should fence it");
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  return `::stop-commands::${token}\n${text}${end}::${token}::\n`;
}

/** A job may hand on 1 MB, which GitHub counts in UTF-16. */
const MOST_OUTPUT_UNITS = 500_000;

/**
 * Lines for the file GITHUB_OUTPUT (or GITHUB_ENV). `delimiter` has to be random; a value that
 * contains it is refused, since it could set outputs of its own.
 */
export function githubOutputs(values: Readonly<Record<string, string>>, delimiter: string): string {
  requireRandom(delimiter, "the delimiter of outputs");
  const lines = Object.entries(values).map(([name, value]) => outputOf(name, value, delimiter));
  const text = lines.join("");
  if (text.length > MOST_OUTPUT_UNITS) throw undecidedError("outputs above the 1 MB of GitHub");
  return text;
}

function outputOf(name: string, value: string, delimiter: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(name)) {
    throw undecidedError(`${JSON.stringify(name)} is no name of an output`);
  }
  if (value.includes(delimiter)) throw undecidedError(`output ${name} contains its own delimiter`);
  return `${name}<<${delimiter}\n${value.toWellFormed()}\n${delimiter}\n`;
}

function requireRandom(word: string, what: string): void {
  if (!/^[\w-]{16,}$/.test(word)) throw undecidedError(`${what} can be guessed`);
}
