/** One run from argument vector to exit code, without ending the process. */
import type { Args, Script, Verb } from "../command.ts";
import { exitCodeOf, GovernanceError, usageError } from "../errors.ts";
import { EXIT } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Host } from "../host.ts";
import { asksFor, didYouMean, firstWord, readArguments } from "../cli/arguments.ts";
import { wantsColour } from "../render/colour.ts";
import { nearest } from "../suggest.ts";
import { contextOf } from "./context.ts";
import { explain } from "./explain.ts";
import { describeFailure } from "./failure.ts";
import { outputsOf } from "./outputs.ts";
import type { Outputs } from "./outputs.ts";
import { publish, publishFailure } from "./publish.ts";

/** `--help` and `--version` win over everything else and never run the command. */
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
    const { verb, name, rest } = chooseVerb(script, argv);
    const args = readArguments(rest, verb.options);
    refuseWords(args, verb);
    const wanted = args.text("explain");
    if (wanted !== undefined) return say(host, explain(script.checks, wanted));
    state.outputs = outputsOf(args, host);
    return await runVerb({ script, verb, name, args, host, version, outputs: state.outputs });
  } catch (error) {
    return fail(error, script, host, version, state.outputs);
  }
}

interface Prepared {
  readonly script: Script;
  readonly verb: Verb;
  readonly name: string;
  readonly args: Args;
  readonly host: Host;
  readonly version: string;
  readonly outputs: Outputs;
}

async function runVerb(prepared: Prepared): Promise<ExitCode> {
  const { script, verb, args, host, version, outputs } = prepared;
  const { context, host: fixedHost } = await contextOf(script, verb, args, host, version);
  const commit = host.git.head(context.root);
  const result = await verb.run(args, fixedHost, context);
  return publish({ script, result, context, host: fixedHost, outputs, commit: await commit });
}

async function fail(
  error: unknown,
  script: Script,
  host: Host,
  version: string,
  outputs: Outputs | undefined,
): Promise<ExitCode> {
  const colour = wantsColour(host.env, host.stderr.isTTY);
  host.stderr.write(describeFailure(error, host.env, { columns: host.stderr.columns(), colour }));
  if (outputs !== undefined) await publishFailure(error, script, host, version, outputs);
  return error instanceof GovernanceError ? exitCodeOf(error) : EXIT.undecided;
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
  const name = firstWord(argv, unionOf(script));
  const verbs = Object.keys(script.verbs);
  if (name === undefined) {
    throw usageError(`which command? one of ${verbs.join(", ")}`, "--help says what each does");
  }
  const verb = Object.hasOwn(script.verbs, name) ? script.verbs[name] : undefined;
  if (verb === undefined) {
    const guess = didYouMean(nearest(name, verbs));
    throw usageError(`unknown command "${name}"`, guess ?? `the commands are ${verbs.join(", ")}`);
  }
  return { verb, name, rest: withoutFirst(argv, name) };
}

/** Options of all verbs, so that `--actor me promote` finds the verb after an option's value. */
function unionOf(script: Script) {
  return Object.assign({}, ...Object.values(script.verbs).map(({ options }) => options));
}

function withoutFirst(argv: readonly string[], word: string): readonly string[] {
  const at = argv.indexOf(word);
  return [...argv.slice(0, at), ...argv.slice(at + 1)];
}

function refuseWords(args: Args, { words = [] }: Verb): void {
  const extra = args.words[words.length];
  if (extra !== undefined) {
    throw usageError(`unexpected word "${extra}"`, "quote a value that holds spaces");
  }
  const missing = words[args.words.length];
  if (missing !== undefined) throw usageError(`missing ${missing}`, "--help shows the order");
}
