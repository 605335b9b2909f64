/** Placeholder names: in braces stands only what somebody fills in. */
import { nearest } from "../../core/suggest.ts";
import type { Agreement, Disagreement, Policies } from "./consistency.ts";
import { placesAt, textsAt } from "./json-walk.ts";
import type { Placed } from "./json-walk.ts";
import type { PolicyFile } from "./policy-set.ts";

/** Filled in for gates (docs/policies/release_policy.md). */
const OF_GATES = ["run_dir", "run_id", "gate_id", "correlation_id", "release_candidate_id"];
/** Filled in for comparisons of versions.bump.surface. */
const OF_SURFACE = ["old", "new"];
/** The traffic adapter contract of version 1. */
const OF_STATES = [
  "canary_rollout_percent",
  "stable_rollout_percent",
  "canary_version",
  "stable_version",
  "canary_weight",
  "stable_weight",
];
const OF_TRAFFIC = [
  "action",
  "target_version",
  "from_version",
  "to_version",
  "correlation_id",
  "release_candidate_id",
  "from_rollout_percent",
  "to_rollout_percent",
  ...OF_STATES,
  ...OF_STATES.map((name) => `before_${name}`),
];

export function placeholdersAgree(policies: Policies): Agreement {
  const release = policies.get("release_policy");
  const contract = policies.get("release_traffic_adapter_contract");
  const answers = [
    ...(release === undefined ? [] : [ofGates(release), ofSurface(release)]),
    ...(contract === undefined ? [] : ofContract(contract)),
  ];
  return {
    compared: answers.reduce((sum, { compared }) => sum + compared, 0),
    found: answers.flatMap(({ found }) => found),
  };
}

/** Braces may be the program's own, so only what is nearly a placeholder is taken for a mistake. */
function ofGates(release: PolicyFile): Agreement {
  const texts = [
    ...textsAt(release.value, "gates", "*", "argv", "*"),
    ...textsAt(release.value, "gates", "*", "evidence", "*", "path"),
    ...textsAt(release.value, "gates", "*", "evidence", "*", "glob"),
    ...textsAt(release.value, "gates", "*", "environment", "set", "*"),
  ];
  return misspelt(release, placeholdersIn(texts), OF_GATES);
}

function ofSurface(release: PolicyFile): Agreement {
  const commands = placesAt(release.value, ["versions", "bump", "surface", "*"]);
  const missing = commands.flatMap(({ pointer, value }) => {
    const words = textsAt(value, "argv", "*");
    const names = new Set(placeholdersIn(words).map(({ value: name }) => name));
    return OF_SURFACE.filter((name) => !names.has(name)).map((name) => ({
      message: `the comparison does not use {${name}}, so it does not compare`,
      at: release.locate(`${pointer}/argv`),
      fix: `Give the command {${name}}.`,
    }));
  });
  return { compared: commands.length, found: missing };
}

function misspelt(
  policy: PolicyFile,
  used: readonly Placed<string>[],
  known: readonly string[],
): Agreement {
  const found = used.flatMap(({ pointer, value }): Disagreement[] => {
    const meant = known.includes(value) ? undefined : nearest(value, known);
    if (meant === undefined) return [];
    return [
      {
        message: `{${value}} is filled in by nobody; did you mean {${meant}}?`,
        at: policy.locate(pointer),
        fix: `Write {${meant}}, or {{${value}}} where the braces are meant.`,
      },
    ];
  });
  return { compared: used.length, found };
}

function ofContract(contract: PolicyFile): Agreement[] {
  const listed = (name: string) => textsAt(contract.value, "placeholders", name, "*");
  const allowed = listed("allowed");
  const names = allowed.map(({ value }) => value);
  const used = [
    ...listed("required"),
    ...listed("recommended"),
    ...textsAt(contract.value, "adapters", "*", "required_placeholders", "*"),
    ...placeholdersIn(textsAt(contract.value, "adapters", "*", "command_template")),
  ];
  return [
    unknown(contract, allowed, OF_TRAFFIC, "is known to no adapter"),
    ...(names.length === 0
      ? []
      : [unknown(contract, used, names, "is not among placeholders.allowed")]),
  ];
}

function unknown(
  policy: PolicyFile,
  used: readonly Placed<string>[],
  known: readonly string[],
  says: string,
): Agreement {
  const found = used
    .filter(({ value }) => !known.includes(value))
    .map(({ pointer, value }) => {
      const meant = nearest(value, known);
      return {
        message: `{${value}} ${says}`,
        at: policy.locate(pointer),
        fix: meant === undefined ? "Take it out, or allow it." : `Did you mean {${meant}}?`,
      };
    });
  return { compared: used.length, found };
}

/** `{{name}}` stands for `{name}` and is not filled in. */
function placeholdersIn(texts: readonly Placed<string>[]): Placed<string>[] {
  return texts.flatMap(({ pointer, value }) =>
    [...value.matchAll(/(?<!\{)\{([a-z][a-z0-9_]*)\}(?!\})/g)].map(([, name = ""]) => ({
      pointer,
      value: name,
    })),
  );
}
