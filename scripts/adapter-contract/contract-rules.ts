/** What is asked of the contract itself: its lists of placeholders, and that it has examples. */
import type { Check, Location } from "../core/check.ts";
import type { ReleaseTrafficAdapterContract } from "../core/gen/policy-release_traffic_adapter_contract.types.ts";
import { nearest } from "../core/suggest.ts";
import { namesOfMove, namesOfVersion1 } from "../traffic/placeholders.ts";
import { answers, notAsked } from "./answer.ts";
import type { Wrong } from "./answer.ts";

export interface Contract {
  readonly policy: ReleaseTrafficAdapterContract;
  readonly channels: readonly string[];
  readonly locate: (pointer: string) => Location;
}

export function contractChecks(contract: Contract): Check[] {
  return [
    ...answers("contract_loaded", { passes: "the contract is valid" }, []),
    ...examplesCheck(contract),
    ...supportedCheck(contract),
    ...allSupportedCheck(contract),
    ...listCheck(contract, "required"),
    ...listCheck(contract, "recommended"),
  ];
}

function examplesCheck({ policy, locate }: Contract): Check[] {
  const count = policy.adapters?.length ?? 0;
  const passes = `${count} adapters`;
  if (count === 0 && policy.rules?.require_examples !== true) {
    return [notAsked("contract_has_examples", { passes: "no adapter, and none is required" })];
  }
  const none = { message: "there is no adapter", at: locate("/adapters") };
  return answers("contract_has_examples", { passes }, count === 0 ? [none] : []);
}

function supportedCheck({ policy, channels, locate }: Contract): Check[] {
  const known = namesOfMove(channels);
  const allowed = policy.placeholders?.allowed ?? [];
  const wrong = allowed.flatMap((name, i): Wrong[] =>
    known.has(name) ? [] : [unknown(name, [...known.keys()], locate(`/placeholders/allowed/${i}`))],
  );
  const passes = `${allowed.length} allowed placeholders are known`;
  return answers("contract_allowed_placeholders_supported", { passes }, wrong);
}

function allSupportedCheck({ policy, locate }: Contract): Check[] {
  const allowed = policy.placeholders?.allowed;
  const missing =
    allowed === undefined ? [] : namesOfVersion1().filter((n) => !allowed.includes(n));
  const at = locate("/placeholders/allowed");
  const wrong = missing.map((name) => ({ message: `{${name}} is not allowed`, at }));
  const passes = "all placeholders are allowed";
  return answers("contract_has_all_supported_placeholders", { passes, enforced: false }, wrong);
}

function listCheck(
  { policy, channels, locate }: Contract,
  list: "required" | "recommended",
): Check[] {
  const permitted = policy.placeholders?.allowed ?? [...namesOfMove(channels).keys()];
  const names = policy.placeholders?.[list] ?? [];
  const wrong = names.flatMap((name, i): Wrong[] =>
    permitted.includes(name)
      ? []
      : [unknown(name, permitted, locate(`/placeholders/${list}/${i}`))],
  );
  const id = `contract_${list}_placeholders_known` as const;
  return answers(id, { passes: `${names.length} ${list} placeholders are known` }, wrong);
}

function unknown(name: string, known: readonly string[], at: Location): Wrong {
  const meant = nearest(name, known);
  const message = `{${name}} is no placeholder that may stand in a template`;
  return meant === undefined ? { message, at } : { message, at, hint: `Did you mean {${meant}}?` };
}
