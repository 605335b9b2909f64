/** What is asked of the command that a run will really use. */
import type { Check } from "../core/check.ts";
import { compileWords } from "../traffic/compile-adapter.ts";
import { namesIn, parseTemplate } from "../traffic/template.ts";
import { answers, notAsked } from "./answer.ts";
import type { Contract } from "./contract-rules.ts";

export interface RuntimeCommand {
  /** `--command-template`. */
  readonly template: string | undefined;
  /** `--require-runtime-command`. */
  readonly required: boolean;
}

export function runtimeChecks(contract: Contract, runtime: RuntimeCommand): Check[] {
  const { template } = runtime;
  const given = template !== undefined && template.trim() !== "";
  const present = presentCheck(contract, runtime, given);
  if (!given) {
    const passes = "no --command-template was given";
    return [
      ...present,
      notAsked("runtime_command_template_valid", { passes }),
      notAsked("runtime_command_contains_required_placeholders", { passes }),
      notAsked("runtime_command_contains_recommended_placeholders", { passes }),
    ];
  }
  return [...present, ...validCheck(contract, template), ...namesChecks(contract, template)];
}

function presentCheck({ policy }: Contract, { required }: RuntimeCommand, given: boolean): Check[] {
  const isThere = given || policy.use !== undefined;
  if (!required && !isThere) {
    const passes = "no runtime command, and none is required";
    return [notAsked("runtime_command_present_when_required", { passes })];
  }
  const passes = given
    ? "it is given by --command-template"
    : `it is the adapter ${policy.use ?? ""}`;
  const none = { message: "neither --command-template nor `use` names a command" };
  return answers("runtime_command_present_when_required", { passes }, isThere ? [] : [none]);
}

function validCheck({ policy, channels }: Contract, template: string): Check[] {
  const scope = { channels, allowed: policy.placeholders?.allowed, timeoutMs: 5_000 };
  const { faults } = compileWords(template, "", scope);
  const passes = "the runtime command is a sound template";
  return answers(
    "runtime_command_template_valid",
    { passes },
    faults.map(({ message }) => ({ message })),
  );
}

function namesChecks({ policy }: Contract, template: string): Check[] {
  const held = new Set(namesIn(parseTemplate(template)));
  const missing = (list: "required" | "recommended") =>
    (policy.placeholders?.[list] ?? [])
      .filter((name) => !held.has(name))
      .map((name) => ({ message: `the runtime command does not hold {${name}}` }));
  return [
    ...answers(
      "runtime_command_contains_required_placeholders",
      { passes: "it holds all that is required" },
      missing("required"),
    ),
    ...answers(
      "runtime_command_contains_recommended_placeholders",
      { passes: "it holds all that is recommended", enforced: false },
      missing("recommended"),
    ),
  ];
}
