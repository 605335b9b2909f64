/** Gate ids: each once, and every policy that names a gate names one that is there. */
import { nearest } from "../../core/suggest.ts";
import type { Agreement, Disagreement, Policies } from "./consistency.ts";
import { textsAt } from "./json-walk.ts";
import type { Placed } from "./json-walk.ts";
import type { PolicyFile } from "./policy-set.ts";

/** Where gates are named outside the release policy. */
const ELSEWHERE: readonly (readonly [policy: string, ...path: string[]])[] = [
  ["release_rollout_policy", "gates", "required_gates", "*"],
  ["release_rollout_policy", "gates", "required_reports", "*", "gate"],
];

export function gateIdsAgree(policies: Policies): Agreement {
  const release = policies.get("release_policy");
  const ids = release === undefined ? [] : textsAt(release.value, "gates", "*", "id");
  if (release === undefined || ids.length === 0) return { compared: 0, found: [] };
  const known = ids.map(({ value }) => value);
  const needs = textsAt(release.value, "gates", "*", "needs", "*").map((one) => ({
    policy: release,
    one,
  }));
  const others = ELSEWHERE.flatMap(([name, ...path]) => {
    const policy = policies.get(name);
    return policy === undefined
      ? []
      : textsAt(policy.value, ...path).map((one) => ({ policy, one }));
  });
  const named = [...needs, ...others];
  return {
    compared: ids.length + named.length,
    found: [
      ...repeated(release, ids),
      ...named.flatMap(({ policy, one }) => unknownGate(policy, one, known)),
    ],
  };
}

function repeated(release: PolicyFile, ids: readonly Placed<string>[]): Disagreement[] {
  return ids
    .filter(({ value }, index) => ids.findIndex((one) => one.value === value) < index)
    .map(({ pointer, value }) => ({
      message: `a gate ${value} is there already`,
      at: release.locate(pointer),
      fix: "Rename one of them.",
    }));
}

function unknownGate(
  policy: PolicyFile,
  { pointer, value }: Placed<string>,
  known: readonly string[],
): Disagreement[] {
  if (known.includes(value)) return [];
  const meant = nearest(value, known);
  return [
    {
      message: `there is no gate ${value}`,
      at: policy.locate(pointer),
      fix: meant === undefined ? "Add the gate, or take the name out." : `Did you mean ${meant}?`,
    },
  ];
}
