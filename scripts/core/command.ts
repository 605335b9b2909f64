/**
 * What a script is: one command, or several verbs, each a table of options and a function from
 * arguments and a host to a result. `core/run` does all the rest, the same for every script.
 */
import type { Check, CheckCatalogue } from "./check.ts";
import type { Host } from "./host.ts";
import type { InputRecord, Subject } from "./report.ts";
import type { JsonObject } from "./json-value.ts";

interface OptionBase {
  readonly describe: string;
  readonly required?: boolean;
}

export interface FlagOption extends OptionBase {
  readonly kind: "flag";
}

export interface TextOption extends OptionBase {
  readonly kind: "text";
  /** Shown in help: `--actor NAME`. */
  readonly placeholder?: string;
  readonly default?: string;
}

export interface NumberOption extends OptionBase {
  readonly kind: "number";
  readonly placeholder?: string;
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

export interface ChoiceOption extends OptionBase {
  readonly kind: "choice";
  readonly choices: readonly string[];
  readonly default?: string;
}

/** May be given several times; values are never split. */
export interface ListOption extends OptionBase {
  readonly kind: "list";
  readonly placeholder?: string;
}

export type Option = FlagOption | TextOption | NumberOption | ChoiceOption | ListOption;

export type OptionTable = Readonly<Record<string, Option>>;

/** Read access to parsed arguments; each name is checked against the table at compile time. */
export interface Args<Name extends string = string> {
  flag(name: Name | CommonOptionName): boolean;
  text(name: Name | CommonOptionName): string | undefined;
  /** The value of an option that the table marks `required`, or that has a default. */
  need(name: Name | CommonOptionName): string;
  number(name: Name | CommonOptionName): number | undefined;
  list(name: Name | CommonOptionName): readonly string[];
  /** Words that are not options, in order. */
  readonly words: readonly string[];
}

export type CommonOptionName =
  | "strict"
  | "format"
  | "out"
  | "policy"
  | "root"
  | "correlation-id"
  | "release-candidate-id"
  | "now"
  | "explain";

/** A titled part of the text and Markdown views: a table, lines, or both. */
export interface Section {
  readonly title: string;
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  readonly lines?: readonly string[];
}

/** What a person sees besides the checks. */
export interface View {
  /** Stands after `PASS  preflight: ` and does not repeat it: `11 gates, 14.2 s`. */
  readonly headline: string;
  readonly sections?: readonly Section[];
}

export interface CommandResult {
  readonly checks: readonly Check[];
  /** The script's own part of the report, valid against its report schema. */
  readonly result: JsonObject;
  readonly view: View;
  readonly inputs?: readonly InputRecord[];
  /** What the run is about, where the command knows better than the command line. */
  readonly subject?: Partial<Subject>;
  /** Set where there is nothing to report, such as a scaffolder: only the view is printed. */
  readonly unreported?: boolean;
  /** Raises the code by the rule "the worst counts" (2, 3, 1, 0); it can never lower it. */
  readonly atLeast?: 1 | 2 | 3;
}

export interface Verb<Name extends string = string> {
  readonly summary: string;
  readonly options: OptionTable;
  /** Names of words that are not options, for help: `["FROM", "TO"]`. */
  readonly words?: readonly string[];
  /** Names of what `--explain` takes besides the name of a check: `["FROM", "TO"]`. */
  readonly explains?: readonly string[];
  /** Changes the state of a release, or measures it: `--now` only with `--dry-run`. */
  readonly mutating?: boolean;
  readonly examples?: readonly Example[];
  run(args: Args<Name>, host: Host, context: RunContext): Promise<CommandResult>;
}

export interface Example {
  readonly command: string;
  readonly says: string;
}

/** What `core/run` already knows when a command starts. */
export interface RunContext {
  /** Id that the report of this run will have; a UUID. */
  readonly reportId: string;
  /** Absolute path of the repository that is looked at. */
  readonly root: string;
  readonly strict: boolean;
  readonly startedAt: Date;
  readonly tool: { readonly name: string; readonly version: string };
  readonly correlationId: string | undefined;
  readonly releaseCandidateId: string | undefined;
}

export interface Script {
  /** Name of the entry file without extension, and of the report. */
  readonly name: string;
  /** How a user starts it: `preflight` for `npm run preflight`. */
  readonly npmScript: string;
  readonly summary: string;
  /** One unnamed verb under `""`, or several named ones. */
  readonly verbs: Readonly<Record<string, Verb>>;
  readonly checks: CheckCatalogue;
}

/** Ties the option names of a verb to what its `run` may ask for. */
export function verb<const Table extends OptionTable>(
  definition: Omit<Verb<Extract<keyof Table, string>>, "options"> & { readonly options: Table },
): Verb<Extract<keyof Table, string>> {
  return definition;
}
