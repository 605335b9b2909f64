/** Channels: every policy speaks of the same ones. */
import { nearest } from "../../core/suggest.ts";
import type { Agreement, Policies } from "./consistency.ts";
import { namesAt, textsAt } from "./json-walk.ts";
import type { Placed } from "./json-walk.ts";
import type { PolicyFile } from "./policy-set.ts";

/** Who names channels, and where. The registry decides; without it, the release policy. */
const NAMES: readonly (readonly [
  policy: string,
  names: (policy: PolicyFile) => Placed<string>[],
])[] = [
  ["release_channels", ({ value }) => namesAt(value, "channels")],
  ["release_policy", ({ value }) => textsAt(value, "versions", "channels", "*", "id")],
  [
    "release_rollout_policy",
    ({ value }) => [
      ...namesAt(value, "channels"),
      ...namesAt(value, "stages").filter((one) => one.value !== "min_stage_observe_s"),
    ],
  ],
];

export function channelsAgree(policies: Policies): Agreement {
  const named = NAMES.flatMap(([name, find]) => {
    const policy = policies.get(name);
    const found = policy === undefined ? [] : find(policy);
    return policy === undefined || found.length === 0 ? [] : [{ policy, found }];
  });
  const [deciding, ...others] = named;
  if (deciding === undefined) return { compared: 0, found: [] };
  const known = deciding.found.map(({ value }) => value);
  return {
    compared: others.reduce((sum, { found }) => sum + found.length, 0),
    found: others.flatMap(({ policy, found }) =>
      found
        .filter(({ value }) => !known.includes(value))
        .map(({ value, pointer }) =>
          unknown(value, known, deciding.policy.file, policy.locate(pointer)),
        ),
    ),
  };
}

function unknown(
  channel: string,
  known: readonly string[],
  file: string,
  at: ReturnType<PolicyFile["locate"]>,
) {
  const meant = nearest(channel, known);
  const hint = meant === undefined ? `It has ${known.join(", ")}.` : `Did you mean ${meant}?`;
  return { message: `${file} has no channel ${channel}`, at, fix: hint };
}
