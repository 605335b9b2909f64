/** One step of an adapter: from the policy to parsed templates, with all that is wrong with it. */
import { basename } from "node:path/posix";
import type { Each, Step } from "../core/gen/policy-release_traffic_adapter_contract.types.ts";
import type { Fault, ListTemplate, StepTemplate } from "./adapter.ts";
import { namesOfEach, namesOfMove } from "./placeholders.ts";
import type { Names } from "./placeholders.ts";
import { namesIn, parseTemplate, unknownNames } from "./template.ts";
import type { Template } from "./template.ts";

export interface Scope {
  readonly channels: readonly string[];
  /** `placeholders.allowed` of the contract; all known names where it lists none. */
  readonly allowed: readonly string[] | undefined;
  readonly timeoutMs: number;
}

export interface CompiledStep {
  readonly step: StepTemplate | undefined;
  readonly faults: readonly Fault[];
}

export function compileStep(step: Step, pointer: string, scope: Scope): CompiledStep {
  if ((step.argv === undefined) === (step.write === undefined)) {
    const message = "a step has either argv or write";
    return { step: undefined, faults: [invalid(pointer, message)] };
  }
  const faults = [
    ...shapeFaults(step, pointer),
    ...shellFaults(step.argv ?? [], `${pointer}/argv`),
    ...nameFaults(step, pointer, scope),
  ];
  return { step: stepOf(step, scope.timeoutMs), faults };
}

function stepOf(step: Step, timeoutMs: number): StepTemplate {
  const lists = listsOf(step.each ?? {});
  if (step.write !== undefined) {
    return { kind: "write", path: step.write, content: parseTemplate(step.content ?? ""), lists };
  }
  return {
    kind: "run",
    argv: (step.argv ?? []).map(parseTemplate),
    stdin: parsed(step.stdin),
    expectStdout: parsed(step.expect_stdout),
    stdoutTo: step.stdout_to,
    lists,
    timeoutMs: step.timeout_ms ?? timeoutMs,
  };
}

function listsOf(each: Each): ListTemplate[] {
  return Object.entries(each).map(([name, { template, join, omit_zero: omitZero }]) => ({
    name,
    template: parseTemplate(template),
    join: join ?? "",
    omitZero: omitZero ?? false,
  }));
}

function parsed(text: string | undefined): Template | undefined {
  return text === undefined ? undefined : parseTemplate(text);
}

const FOR_WRITE = ["content"] as const;
const FOR_ARGV = ["stdin", "expect_stdout", "stdout_to", "timeout_ms"] as const;

function shapeFaults(step: Step, pointer: string): Fault[] {
  const wrong = step.write === undefined ? FOR_WRITE : FOR_ARGV;
  const faults = wrong
    .filter((name) => step[name] !== undefined)
    .map((name) => invalid(`${pointer}/${name}`, `${name} means nothing beside this`));
  if (step.write !== undefined && step.content === undefined) {
    faults.push(invalid(pointer, "a step that writes has content"));
  }
  const [program = ""] = step.argv ?? [""];
  if (step.argv !== undefined && (program === "" || namesIn(parseTemplate(program)).length > 0)) {
    faults.push(invalid(`${pointer}/argv/0`, "the program is a fixed name or path"));
  }
  const nul = (step.argv ?? []).findIndex((word) => word.includes("\0"));
  if (nul >= 0) faults.push(invalid(`${pointer}/argv/${nul}`, "an argument cannot hold a NUL"));
  return faults;
}

const SHELLS = new Set(["sh", "bash", "dash", "zsh", "ksh", "mksh", "ash", "fish", "csh", "tcsh"]);
const OPERATORS = new Set(["|", "||", "&", "&&", ";", ">", ">>", "<", "<<", "2>", "2>&1", "&>"]);

/** A shell would read values again; operators would be plain arguments. */
export function shellFaults(argv: readonly string[], pointer: string): Fault[] {
  return argv.flatMap((word, index): Fault[] => {
    const at = `${pointer}/${index}`;
    if (OPERATORS.has(word))
      return [shell(at, `${word} would be a plain argument: no shell reads it`)];
    const isShell = SHELLS.has(basename(word)) && (index === 0 || isLauncher(argv[0] ?? ""));
    return isShell ? [shell(at, `${word} is a shell, which would read the values again`)] : [];
  });
}

const LAUNCHERS = new Set([
  "env",
  "sudo",
  "doas",
  "nice",
  "timeout",
  "setsid",
  "nohup",
  "busybox",
  "xargs",
]);

const isLauncher = (program: string): boolean => LAUNCHERS.has(basename(program));

function shell(pointer: string, message: string): Fault {
  const hint = "Start the program itself, one step for each command.";
  return { rule: "adapter_starts_no_shell", pointer, message, hint };
}

/** Texts of a step that are templates, with their places. */
export function textsOf(step: Step, pointer: string): [text: string, pointer: string][] {
  const words = (step.argv ?? []).map((word, i) => [word, `${pointer}/argv/${i}`] as const);
  const named = (["stdin", "expect_stdout", "content"] as const).flatMap((name) => {
    const text = step[name];
    return text === undefined ? [] : [[text, `${pointer}/${name}`] as const];
  });
  return [...words, ...named].map(([text, at]) => [text, at]);
}

function nameFaults(step: Step, pointer: string, { channels, allowed }: Scope): Fault[] {
  const base = namesOfMove(channels);
  const texts = textsOf(step, pointer);
  const lists = Object.entries(step.each ?? {});
  const own = lists.map(([name]) => [name, "token"] as const);
  const held = new Set(texts.flatMap(([text]) => namesIn(parseTemplate(text))));
  const permitted =
    allowed === undefined ? undefined : [...allowed, ...OF_LISTS, ...own.map(([n]) => n)];
  return [
    ...texts.flatMap(([text, at]) =>
      templateFaults(text, at, new Map([...base, ...own]), permitted),
    ),
    ...lists.flatMap(([name, { template }]) => {
      const at = `${pointer}/each/${name}`;
      return [
        ...(base.has(name) ? [invalid(at, `{${name}} has a meaning of its own`)] : []),
        ...(held.has(name) ? [] : [invalid(at, `nothing in this step holds {${name}}`)]),
        ...templateFaults(template, `${at}/template`, namesOfEach(channels), permitted),
      ];
    }),
  ];
}

/** What a list knows of its own is always allowed. */
const OF_LISTS = ["version", "channel", "weight", "percent"];

export function templateFaults(
  text: string,
  pointer: string,
  names: Names,
  allowed: readonly string[] | undefined,
): Fault[] {
  const template = parseTemplate(text);
  const unknown = unknownNames(template, names).map((message) => invalid(pointer, message));
  const forbidden = namesIn(template)
    .filter((name) => names.has(name) && allowed?.includes(name) === false)
    .map((name) => invalid(pointer, `{${name}} is not among placeholders.allowed`));
  return [...unknown, ...forbidden];
}

export function invalid(pointer: string, message: string): Fault {
  return { rule: "adapter_command_template_valid", pointer, message };
}
