/** An adapter as the rest works with it: templates parsed, times given, faults found. */
import type { Scale } from "../core/gen/policy-release_traffic_adapter_contract.types.ts";
import type { ReadPattern } from "./read-back.ts";
import type { Template } from "./template.ts";

/** Text for each version or channel that is weighed; `{name}` stands for it. */
export interface ListTemplate {
  readonly name: string;
  readonly template: Template;
  readonly join: string;
  readonly omitZero: boolean;
}

export interface RunTemplate {
  readonly kind: "run";
  readonly argv: readonly Template[];
  readonly stdin: Template | undefined;
  readonly expectStdout: Template | undefined;
  readonly stdoutTo: string | undefined;
  readonly lists: readonly ListTemplate[];
  readonly timeoutMs: number;
}

export interface WriteTemplate {
  readonly kind: "write";
  readonly path: string;
  readonly content: Template;
  readonly lists: readonly ListTemplate[];
}

export type StepTemplate = RunTemplate | WriteTemplate;

export const OPERATIONS = ["set", "get", "verify", "persist", "rollback"] as const;

export type Operation = (typeof OPERATIONS)[number];

export interface Adapter {
  readonly id: string;
  readonly kind: string;
  readonly by: "version" | "channel";
  readonly scale: Scale;
  readonly steps: Readonly<Record<Operation, readonly StepTemplate[]>>;
  /** Absent: what the router does cannot be read back, and nothing is ever known for sure. */
  readonly read: ReadPattern | undefined;
  /** Names of variables. */
  readonly env: readonly string[];
  readonly settleMs: number;
  readonly holdMs: number;
}

/** What a fault of an adapter breaks; ids of checks (docs/checks.md). */
export type AdapterRule =
  | "adapter_id_present"
  | "adapter_command_template_present"
  | "adapter_command_template_valid"
  | "adapter_required_placeholders_known"
  | "adapter_required_placeholders_present"
  | "adapter_starts_no_shell"
  | "adapter_read_back_valid";

export interface Fault {
  readonly rule: AdapterRule;
  /** JSON pointer in the contract. */
  readonly pointer: string;
  readonly message: string;
  readonly hint?: string;
}
