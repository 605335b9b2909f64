/** What is asked of each adapter, and of the one in use. */
import type { Check } from "../core/check.ts";
import type { AdapterRule, Fault } from "../traffic/adapter.ts";
import type { Compiled } from "../traffic/compile-adapter.ts";
import { answers, notAsked } from "./answer.ts";
import type { Wrong } from "./answer.ts";
import type { Contract } from "./contract-rules.ts";
import { sample } from "./sample-moves.ts";

const OF_EACH: readonly AdapterRule[] = [
  "adapter_id_present",
  "adapter_command_template_present",
  "adapter_command_template_valid",
  "adapter_required_placeholders_known",
  "adapter_required_placeholders_present",
  "adapter_starts_no_shell",
  "adapter_read_back_valid",
];

export function adapterChecks(contract: Contract, adapters: readonly Compiled[]): Check[] {
  return [
    ...adapters.flatMap((one, index) => checksOfOne(contract, one, index)),
    ...uniqueCheck(contract, adapters),
    ...inUseCheck(contract, adapters),
    ...examplesCheck(contract, adapters),
  ];
}

function checksOfOne(contract: Contract, { id, faults }: Compiled, index: number): Check[] {
  const about = id === "" ? `adapter ${index}` : id;
  const ofRules = OF_EACH.flatMap((rule) =>
    answers(
      rule,
      { about, passes: `${about} is sound` },
      faults.filter((fault) => fault.rule === rule).map((fault) => wrongOf(contract, fault)),
    ),
  );
  return [
    ...ofRules,
    ...readsBackCheck(contract, index, about),
    ...keepsCheck(contract, index, about),
  ];
}

function wrongOf({ locate }: Contract, { message, pointer, hint }: Fault): Wrong {
  const at = locate(pointer);
  return hint === undefined ? { message, at } : { message, at, hint };
}

/** A one-string template of version 1 has no way to read back; only as the one in use it matters. */
function readsBackCheck(contract: Contract, index: number, about: string): Check[] {
  const { policy, locate } = contract;
  const wanted = policy.adapters?.[index];
  const asked = { about, passes: `${about} reads its weights back`, enforced: false };
  if (isOnlyVersion1(contract, index)) {
    return [notAsked("adapter_reads_back", { ...asked, passes: `${about} is of version 1` })];
  }
  const at = locate(`/adapters/${index}`);
  const none = { message: `${about} has no get, so nothing it does is ever verified`, at };
  return answers("adapter_reads_back", asked, wanted?.get === undefined ? [none] : []);
}

/** What is written to a file that the router reads is kept; all else needs persist. */
function keepsCheck(contract: Contract, index: number, about: string): Check[] {
  const wanted = contract.policy.adapters?.[index];
  const asked = { about, passes: `${about} keeps its weights`, enforced: false };
  if (isOnlyVersion1(contract, index)) {
    return [notAsked("adapter_keeps_weights", { ...asked, passes: `${about} is of version 1` })];
  }
  const writes = wanted?.set?.some((step) => step.write !== undefined) === true;
  const declares = wanted?.keeps === true;
  const at = contract.locate(`/adapters/${index}`);
  const none = { message: `${about} has no persist, and set writes no file`, at };
  const isKept = writes || declares || wanted?.persist !== undefined;
  return answers("adapter_keeps_weights", asked, isKept ? [] : [none]);
}

function isOnlyVersion1({ policy }: Contract, index: number): boolean {
  const wanted = policy.adapters?.[index];
  return wanted?.set === undefined && policy.use === undefined;
}

function uniqueCheck({ locate }: Contract, adapters: readonly Compiled[]): Check[] {
  const wrong = adapters.flatMap(({ id }, index): Wrong[] => {
    const first = adapters.findIndex((other) => other.id === id);
    const at = locate(`/adapters/${index}/id`);
    return id === "" || first === index
      ? []
      : [{ message: `adapter ${first} has the id ${id} too`, at }];
  });
  return answers("adapter_ids_unique", { passes: "every id is there once" }, wrong);
}

function inUseCheck({ policy, locate }: Contract, adapters: readonly Compiled[]): Check[] {
  if (policy.use === undefined) {
    return [notAsked("adapter_in_use_sound", { passes: "no adapter is in use" })];
  }
  const named = adapters.filter(({ id }) => id === policy.use);
  const count = named.length === 0 ? "no adapter has" : "more than one adapter has";
  const at = locate("/use");
  const wrong: Wrong[] =
    named.length === 1
      ? (named[0]?.faults ?? []).map(({ message }) => ({ message, at }))
      : [{ message: `${count} the id ${policy.use}`, at }];
  return answers(
    "adapter_in_use_sound",
    { about: policy.use, passes: `${policy.use} is sound` },
    wrong,
  );
}

function examplesCheck({ channels, locate }: Contract, adapters: readonly Compiled[]): Check[] {
  const wrong = adapters.flatMap(({ id, adapter, faults }, index): Wrong[] => {
    const at = locate(`/adapters/${index}`);
    if (adapter === undefined)
      return [{ message: `${id}: ${faults.length} faults, see there`, at }];
    return sample(adapter, channels).objections.map(({ message, hint }) => ({
      message: `${id}: ${message}`,
      at,
      ...(hint === undefined ? {} : { hint }),
    }));
  });
  if (adapters.length === 0) {
    return [notAsked("all_adapter_examples_valid", { passes: "there is no adapter" })];
  }
  const passes = `${adapters.length} adapters can roll out and back`;
  return answers("all_adapter_examples_valid", { passes }, wrong);
}
