/** Documented commands that are run with --help, and what they must answer. */
import { nearest } from "../../core/suggest.ts";
import type { Check } from "../../core/check.ts";
import { answer } from "../answer.ts";
import type { Reference } from "./references.ts";
import { commandsIn } from "./references.ts";
import type { World } from "./world.ts";

/** One call with --help, and all documented commands that it answers for. */
export interface HelpRun {
  /** As it is written: `npm run keys -- rotate`. */
  readonly command: string;
  readonly argv: readonly [string, ...string[]];
  readonly uses: readonly Reference[];
}

export interface HelpAnswer {
  /** `undefined` where it did not end by itself. */
  readonly code: number | undefined;
  readonly text: string;
}

/** `allowed`: beginnings of commands that the policy says are safe to run. */
export function helpRuns(
  references: readonly Reference[],
  allowed: readonly string[],
  world: World,
): HelpRun[] {
  const runs = new Map<string, HelpRun>();
  for (const reference of references) {
    const call = callOf(reference, allowed, world);
    if (call === undefined) continue;
    const known = runs.get(call.command);
    runs.set(call.command, { ...call, uses: [...(known?.uses ?? []), reference] });
  }
  return [...runs.values()];
}

function callOf(
  { words = [] }: Reference,
  allowed: readonly string[],
  world: World,
): Omit<HelpRun, "uses"> | undefined {
  const line = words.join(" ");
  const begin = allowed.find((one) => line === one || line.startsWith(`${one} `));
  if (begin === undefined) return undefined;
  const size = begin.split(" ").length;
  const rest = words.slice(size).filter((word) => word !== "--");
  const verb = /^[a-z][a-z-]*$/.test(rest[0] ?? "") ? rest.slice(0, 1) : [];
  const argv = argvOf(words.slice(0, size), world);
  if (argv === undefined) return undefined;
  const command = [begin, ...verb].join(" ");
  return { command, argv: [argv[0], ...argv.slice(1), ...verb, "--help"] };
}

/** Of `npm run x` the command line behind it, so that no shell and no npm stands between. */
function argvOf(
  words: readonly string[],
  { npmScripts }: World,
): readonly [string, ...string[]] | undefined {
  const isScript = words[0] === "npm" && words[1] === "run";
  const parsed = isScript ? commandsIn(npmScripts.get(words[2] ?? "") ?? "") : [words];
  const [only = [], ...more] = parsed;
  const [program, ...rest] = only;
  return program === undefined || more.length > 0 ? undefined : [program, ...rest];
}

/** Beginnings that no page uses, or that stand for more than one plain command. */
export function unusedHelp(runs: readonly HelpRun[], allowed: readonly string[]): string[] {
  return allowed.filter(
    (begin) => !runs.some(({ command }) => command === begin || command.startsWith(`${begin} `)),
  );
}

export function helpChecks(run: HelpRun, given: HelpAnswer): Check[] {
  const { command, uses } = run;
  const [first] = uses;
  if (given.code !== 0 || given.text.trim() === "") {
    const how = given.code === undefined ? "it did not end" : `exit code ${given.code}`;
    return [
      answer("command_answers_help", "fail", {
        about: command,
        message: `${command} --help does not answer: ${given.code === 0 ? "it prints nothing" : how}`,
        at: first === undefined ? [] : [{ file: first.page, line: first.line }],
        fix: "Mend the command or the page; take it out of documents.help where it has no --help.",
      }),
    ];
  }
  const known = optionsIn(given.text);
  const unknown = uses.flatMap((use) => unknownOptions(use, known));
  if (unknown.length > 0) return unknown.map((one) => unknownCheck(command, one, known));
  return [
    answer("command_answers_help", "pass", {
      about: command,
      message: `${command} --help knows every option that ${uses.length} places name`,
    }),
  ];
}

interface UnknownOption {
  readonly use: Reference;
  readonly option: string;
}

function unknownOptions(use: Reference, known: readonly string[]): UnknownOption[] {
  return (use.words ?? [])
    .filter((word) => /^--[a-z]/.test(word))
    .map((word) => word.split("=", 1)[0] ?? word)
    .filter((option) => !known.includes(option))
    .map((option) => ({ use, option }));
}

function unknownCheck(
  command: string,
  { use, option }: UnknownOption,
  known: readonly string[],
): Check {
  const meant = nearest(option, known);
  return answer("command_answers_help", "fail", {
    about: command,
    message: `${use.page}: ${command} has no option ${option}${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    at: [{ file: use.page, line: use.line }],
    fix: "Correct the page.",
  });
}

function optionsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])(--[a-z][\w-]*)/g)].map(([, option = ""]) => option);
}
