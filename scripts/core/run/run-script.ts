/** One run from argument vector to exit code, without ending the process. */
import type { Args, Script, Verb } from "../command.ts";
import { usageError } from "../errors.ts";
import { EXIT } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Host } from "../host.ts";
import {
  asksFor,
  didYouMean,
  firstWord,
  firstWordAt,
  readArguments,
  wordAfter,
} from "../cli/arguments.ts";
import { nearest } from "../suggest.ts";
import { explain } from "./explain.ts";
import type { Outputs } from "./outputs.ts";

/**
 * `--help` and `--version` win over everything else and never run the command. What only a run needs
 * is loaded for a run.
 */
export async function runScript(
  script: Script,
  argv: readonly string[],
  host: Host,
  version: string,
): Promise<ExitCode> {
  const state: { outputs: Outputs | undefined } = { outputs: undefined };
  try {
    if (asksFor(argv, "--version")) return say(host, `${version}\n`);
    if (asksFor(argv, "--help", "-h")) return await showHelp(script, argv, host);
    const asked = wordAfter(argv, "--explain");
    if (asked !== undefined && !isVerbs(script, asked)) {
      return say(host, explain(script.checks, asked));
    }
    const { verb, name, rest } = chooseVerb(script, argv);
    const args = readArguments(rest, verb.options);
    refuseWords(args, wordsOf(verb, args));
    const { outputsOf, runVerb } = await import("./run-verb.ts");
    state.outputs = outputsOf(args, host);
    return await runVerb({ script, verb, name, args, host, version, outputs: state.outputs });
  } catch (error) {
    const { fail } = await import("./run-verb.ts");
    return fail(error, script, host, version, state.outputs);
  }
}

function say(host: Host, text: string): ExitCode {
  host.stdout.write(text);
  return EXIT.pass;
}

async function showHelp(script: Script, argv: readonly string[], host: Host): Promise<ExitCode> {
  const { helpOf } = await import("../cli/help.ts");
  const name = "" in script.verbs ? "" : firstWord(argv, unionOf(script));
  const known = name !== undefined && Object.hasOwn(script.verbs, name);
  return say(host, await helpOf(script, known ? name : "", host.stdout.columns()));
}

function chooseVerb(script: Script, argv: readonly string[]) {
  const single = script.verbs[""];
  if (single !== undefined) return { verb: single, name: "", rest: argv };
  const at = firstWordAt(argv, unionOf(script));
  const name = argv[at];
  const verbs = Object.keys(script.verbs);
  if (name === undefined) {
    throw usageError(`which command? one of ${verbs.join(", ")}`, "--help says what each does");
  }
  const verb = Object.hasOwn(script.verbs, name) ? script.verbs[name] : undefined;
  if (verb === undefined) {
    const guess = didYouMean(nearest(name, verbs));
    throw usageError(`unknown command "${name}"`, guess ?? `the commands are ${verbs.join(", ")}`);
  }
  return { verb, name, rest: argv.toSpliced(at, 1) };
}

/** Options of all verbs, so that `--actor me promote` finds the verb after an option's value. */
function unionOf(script: Script) {
  return Object.assign({}, ...Object.values(script.verbs).map(({ options }) => options));
}

/** Not the name of a check, and the script has its own answer to `--explain`. */
function isVerbs({ checks, verbs }: Script, asked: string): boolean {
  return verbs[""]?.explains !== undefined && !Object.hasOwn(checks, asked);
}

function wordsOf({ words = [], explains }: Verb, args: Args): readonly string[] {
  const isAsked = explains !== undefined && args.text("explain") !== undefined;
  return isAsked ? explains.slice(1) : words;
}

function refuseWords(args: Args, words: readonly string[]): void {
  const extra = args.words[words.length];
  if (extra !== undefined) {
    throw usageError(`unexpected word "${extra}"`, "quote a value that holds spaces");
  }
  const missing = words[args.words.length];
  if (missing !== undefined) throw usageError(`missing ${missing}`, "--help shows the order");
}
