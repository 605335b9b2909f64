/** What each check of the traffic adapter contract asks, why, and what to do. */
import type { CheckCatalogue } from "../core/check.ts";
import { POLICY_CHECKS } from "../core/policy/checks.ts";

const SPELLING = "Mend the name; docs/policies/release_traffic_adapter_contract.md lists all.";

export const CHECKS = {
  ...POLICY_CHECKS,
  contract_loaded: {
    title: "The contract is there and valid by its schema",
    why: "What cannot be read moves no traffic.",
    fix: "Mend the file; the message names the place.",
  },
  contract_has_examples: {
    title: "There is at least one adapter",
    why: "A contract without one shows nobody how traffic is moved.",
    fix: "Write an adapter, or set rules.require_examples to false.",
  },
  contract_allowed_placeholders_supported: {
    title: "Each allowed placeholder is one that is filled in",
    why: "A name that nobody fills in would be allowed into a command as it is written.",
    fix: SPELLING,
  },
  contract_has_all_supported_placeholders: {
    title: "Every placeholder of version 1 is allowed",
    why: "Templates written for another router would be refused here.",
    fix: "Add the names, or leave placeholders.allowed out to allow all.",
  },
  contract_required_placeholders_known: {
    title: "Each required placeholder is known and allowed",
    why: "A command could never hold it.",
    fix: SPELLING,
  },
  contract_recommended_placeholders_known: {
    title: "Each recommended placeholder is known and allowed",
    why: "A command could never hold it.",
    fix: SPELLING,
  },
  adapter_id_present: {
    title: "The adapter has an id",
    why: "`use` names an adapter by its id.",
    fix: "Give it an id.",
  },
  adapter_ids_unique: {
    title: "No two adapters have one id",
    why: "`use` would name both.",
    fix: "Give each its own.",
  },
  adapter_command_template_present: {
    title: "The adapter has set or command_template",
    why: "Without one it changes nothing.",
    fix: "Write the command.",
  },
  adapter_command_template_valid: {
    title: "Every step is a command or a file, and every placeholder in it is known and allowed",
    why: "A misspelt placeholder reaches the router as it is written.",
    fix: "Mend the place that the message names.",
  },
  adapter_required_placeholders_known: {
    title: "Each placeholder that the adapter requires is known",
    why: "Its templates could never hold it.",
    fix: SPELLING,
  },
  adapter_required_placeholders_present: {
    title: "The templates of the adapter hold each placeholder that it requires",
    why: "What is required and left out is not done.",
    fix: "Add it to a template, or do not require it.",
  },
  adapter_starts_no_shell: {
    title: "No step starts a shell or counts on one",
    why: "A shell reads values again as commands; without one, `|` and `>` are plain arguments.",
    fix: "Start the programs themselves, one step each; use stdin, stdout_to and write.",
    securitySeverity: 8.1,
  },
  adapter_read_back_valid: {
    title: "get and read fit together",
    why: "Weights that nobody can read back are believed, not known.",
    fix: "Write get, read and weights as docs/policies/release_traffic_adapter_contract.md says.",
  },
  adapter_reads_back: {
    title: "The weights that the router uses are read back",
    why: "Many a router refuses and exits with 0; a move that is not read back did perhaps not happen.",
    fix: "Write get and read.",
  },
  adapter_keeps_weights: {
    title: "The weights are kept over a reload of the router",
    why: "A reload at night would bring a bad version back.",
    fix: "Write persist, or set the weights by a file that the router reads.",
  },
  adapter_in_use_sound: {
    title: "The adapter in use is there, once, and has no fault",
    why: "A rollback would stop at it.",
    fix: "Mend the adapter, or name another one.",
  },
  all_adapter_examples_valid: {
    title: "Every adapter can be planned for a rollout and for a rollback",
    why: "An example that cannot be run misleads.",
    fix: "Mend what the message names.",
  },
  runtime_command_present_when_required: {
    title: "There is a command to move traffic with",
    why: "A rollout without one changes the registry only.",
    fix: "Give --command-template, or name an adapter in `use`.",
  },
  runtime_command_template_valid: {
    title: "The runtime command is a sound template",
    why: "It is what will be run.",
    fix: "Mend what the message names.",
  },
  runtime_command_contains_required_placeholders: {
    title: "The runtime command holds each required placeholder",
    why: "Without it the command does not know what to do.",
    fix: "Add it.",
  },
  runtime_command_contains_recommended_placeholders: {
    title: "The runtime command holds each recommended placeholder",
    why: "Without it the command cannot be traced to its release.",
    fix: "Add it.",
  },
} as const satisfies CheckCatalogue;
