/** An adapter of the contract as the rest works with it, and all that is wrong with it. */
import type {
  Adapter as Wanted,
  Step,
} from "../core/gen/policy-release_traffic_adapter_contract.types.ts";
import { OPERATIONS } from "./adapter.ts";
import type { Adapter, Fault, Operation, StepTemplate } from "./adapter.ts";
import { compileStep, invalid, textsOf } from "./compile-step.ts";
import type { Scope } from "./compile-step.ts";
import { namesOfMove } from "./placeholders.ts";
import { parsePattern } from "./read-back.ts";
import type { ReadPattern } from "./read-back.ts";
import { splitWords } from "./split-words.ts";
import { namesIn, parseTemplate } from "./template.ts";

export interface Compiled {
  readonly id: string;
  /** Absent where a fault leaves nothing to work with. */
  readonly adapter: Adapter | undefined;
  readonly faults: readonly Fault[];
}

const TIMEOUT_MS = 5_000;

export function compileAdapter(
  wanted: Wanted,
  pointer: string,
  scope: Pick<Scope, "channels" | "allowed">,
): Compiled {
  const full = { ...scope, timeoutMs: wanted.timeout_ms ?? TIMEOUT_MS };
  const steps = stepsOf(wanted, pointer, full);
  const read = readOf(wanted, pointer);
  const faults = [
    ...idFaults(wanted, pointer),
    ...presentFaults(wanted, pointer),
    ...steps.faults,
    ...read.faults,
    ...requiredFaults(wanted, pointer, scope.channels),
  ];
  const adapter = {
    id: wanted.id ?? "",
    kind: wanted.kind ?? "",
    by: wanted.weights?.by ?? ("channel" as const),
    scale: wanted.weights?.scale ?? ({ kind: "percent", decimals: 4 } as const),
    steps: steps.operations,
    read: read.pattern,
    env: wanted.env ?? [],
    settleMs: wanted.settle_ms ?? 0,
    holdMs: wanted.hold_ms ?? 0,
  };
  return { id: adapter.id, adapter: faults.length === 0 ? adapter : undefined, faults };
}

function stepsOf(wanted: Wanted, pointer: string, scope: Scope) {
  const faults: Fault[] = [];
  const compiled = (operation: Operation): StepTemplate[] =>
    placedSteps(wanted, pointer, operation).flatMap(([step, at]) => {
      const one = compileStep(step, at, scope);
      faults.push(...one.faults);
      return one.step === undefined ? [] : [one.step];
    });
  const operations = {
    set: compiled("set"),
    get: compiled("get"),
    verify: compiled("verify"),
    persist: compiled("persist"),
    rollback: compiled("rollback"),
  };
  if (wanted.command_template === undefined) return { operations, faults };
  const single = compileWords(wanted.command_template, `${pointer}/command_template`, scope);
  faults.push(...single.faults);
  const set = operations.set.length === 0 ? single.steps : operations.set;
  return { operations: { ...operations, set }, faults };
}

function placedSteps(
  wanted: Wanted,
  pointer: string,
  operation: Operation,
): [step: Step, pointer: string][] {
  return (wanted[operation] ?? []).map((step, i) => [step, `${pointer}/${operation}/${i}`]);
}

/** A template of version 1: one command in one string. */
export function compileWords(
  template: string,
  pointer: string,
  scope: Scope,
): { steps: StepTemplate[]; faults: Fault[] } {
  const split = splitWords(template);
  if (!split.ok) return { steps: [], faults: [invalid(pointer, split.why)] };
  if (split.words.length === 0) return { steps: [], faults: [] };
  const { step, faults } = compileStep({ argv: split.words }, pointer, scope);
  const here = faults.map((fault) => ({ ...fault, pointer }));
  return { steps: step === undefined ? [] : [step], faults: here };
}

function idFaults({ id }: Wanted, pointer: string): Fault[] {
  if (id !== undefined && id.trim() !== "") return [];
  return [{ rule: "adapter_id_present", pointer: `${pointer}/id`, message: "it has no id" }];
}

function presentFaults({ command_template: template, set }: Wanted, pointer: string): Fault[] {
  if (set !== undefined || (template ?? "").trim() !== "") return [];
  const message = "it has neither set nor command_template";
  return [{ rule: "adapter_command_template_present", pointer, message }];
}

function requiredFaults(wanted: Wanted, pointer: string, channels: readonly string[]): Fault[] {
  const known = namesOfMove(channels);
  const used = new Set(allNames(wanted));
  return (wanted.required_placeholders ?? []).flatMap((name, i): Fault[] => {
    const at = `${pointer}/required_placeholders/${i}`;
    if (!known.has(name)) {
      const message = `{${name}} is no known placeholder`;
      return [{ rule: "adapter_required_placeholders_known", pointer: at, message }];
    }
    if (used.has(name)) return [];
    const message = `no template of ${wanted.id ?? "the adapter"} holds {${name}}`;
    return [{ rule: "adapter_required_placeholders_present", pointer: at, message }];
  });
}

function allNames(wanted: Wanted): string[] {
  const steps = OPERATIONS.flatMap((operation) => wanted[operation] ?? []);
  const texts = steps.flatMap((step) => [
    ...textsOf(step, "").map(([text]) => text),
    ...Object.values(step.each ?? {}).map(({ template }) => template),
  ]);
  return [...texts, wanted.command_template ?? ""].flatMap((text) => namesIn(parseTemplate(text)));
}

interface Read {
  readonly pattern: ReadPattern | undefined;
  readonly faults: readonly Fault[];
}

function readOf({ weights, read, get }: Wanted, pointer: string): Read {
  if (get === undefined && read === undefined) return { pattern: undefined, faults: [] };
  if (get === undefined) return unread(`${pointer}/read`, "there is no get that read could read");
  if (read === undefined) return unread(`${pointer}/get`, "without read its output says nothing");
  if (weights === undefined) return unread(`${pointer}/read`, "weights must say what is weighed");
  const { scope = "line", last_takes_rest: rest = false } = read;
  if (rest && (weights.by === "version" || weights.scale.kind === "ratio")) {
    return unread(
      `${pointer}/read/last_takes_rest`,
      "only channels with a fixed total have a rest",
    );
  }
  const pattern = parsePattern(read.pattern, scope, weights.by);
  if ("why" in pattern) return unread(`${pointer}/read/pattern`, pattern.why);
  return { pattern: { ...pattern, rest }, faults: [] };
}

function unread(pointer: string, message: string): Read {
  return { pattern: undefined, faults: [{ rule: "adapter_read_back_valid", pointer, message }] };
}
