/** What the schema of the rollout policy cannot say. */
import type { ReleaseRolloutPolicy } from "../core/gen/policy-release_rollout_policy.types.ts";
import type { Rule, RuleFinding } from "../core/policy/rules.ts";
import { freezeFault } from "./freeze.ts";

type PolicyRule = Rule<ReleaseRolloutPolicy>;

const stagesRise: PolicyRule = {
  id: "stages_rise",
  check: ({ stages }) =>
    (["canary", "stable"] as const).flatMap((name) => {
      const steps = stages?.[name] ?? [];
      return steps.flatMap((step, index) =>
        index > 0 && step <= (steps[index - 1] ?? 0)
          ? [{ pointer: `/stages/${name}/${index}`, message: "must be more than the stage before" }]
          : [],
      );
    }),
};

const canaryStaysInRange: PolicyRule = {
  id: "canary_stays_in_range",
  check: ({ stages, channels }) => {
    const { min_rollout_percent: min = 0, max_rollout_percent: max = 100 } = channels?.canary ?? {};
    return (stages?.canary ?? []).flatMap((step, index) =>
      step >= min && step <= max
        ? []
        : [
            {
              pointer: `/stages/canary/${index}`,
              message: `must be from ${min} to ${max}, as /channels/canary says`,
            },
          ],
    );
  },
};

/** The last channel takes what the others leave: no other number would be true of it. */
const stableEndsWhole: PolicyRule = {
  id: "stable_ends_whole",
  check: ({ stages }) => {
    const steps = stages?.stable;
    if (steps === undefined || (steps.length === 1 && steps[0] === 100)) return [];
    return [{ pointer: "/stages/stable", message: "must be [100]: stable takes what is left" }];
  },
};

const freezesCanBeTold: PolicyRule = {
  id: "freezes_can_be_told",
  check: ({ freezes = [] }) =>
    freezes.flatMap((freeze, index): RuleFinding[] => {
      const fault = freezeFault(freeze);
      return fault === undefined ? [] : [{ pointer: `/freezes/${index}`, message: fault }];
    }),
};

/** What asks for numbers needs a place where they come from. */
const numbersComeFromSomewhere: PolicyRule = {
  id: "numbers_come_from_somewhere",
  check: ({ observations, triggers, stages, promotion }) => {
    const asks = (stages?.min_stage_requests ?? 0) > 0 || (promotion?.min_canary_requests ?? 0) > 0;
    if (observations !== undefined || (triggers === undefined && !asks)) return [];
    return [
      {
        pointer: "",
        message: "asks for requests or triggers, but has no `observations`",
        hint: "say where monitoring puts its observations",
      },
    ];
  },
};

const idsDiffer: PolicyRule = {
  id: "ids_differ",
  check: ({ gates, freezes = [] }) => [
    ...repeated(gates?.required_reports ?? [], "/gates/required_reports"),
    ...repeated(freezes, "/freezes"),
  ],
};

function repeated(items: readonly { readonly id: string }[], pointer: string): RuleFinding[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((one) => one.id === id) < index
      ? [{ pointer: `${pointer}/${index}/id`, message: `"${id}" is there twice` }]
      : [],
  );
}

export const ROLLOUT_POLICY_RULES: readonly PolicyRule[] = [
  stagesRise,
  canaryStaysInRange,
  stableEndsWhole,
  freezesCanBeTold,
  numbersComeFromSomewhere,
  idsDiffer,
];
