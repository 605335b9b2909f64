/**
 * What a schema cannot say of gates. All of it is asked before anything runs; each rule returns
 * one problem for each place, with the JSON pointer below the policy's root.
 */
import { parseDuration } from "../core/time.ts";
import { graphHasNoCycle, needsAreKnown, quickGatesNeedQuickGates } from "./graph-rules.ts";
import {
  evidenceBelongsToOneGate,
  evidenceFitsItsKind,
  evidenceIsPromised,
} from "./evidence-rules.ts";
import { namesIn, PLACEHOLDERS } from "./placeholders.ts";
import type { Gate as PolicyGate } from "../core/gen/policy-release_policy.types.ts";

export interface GateProblem {
  readonly pointer: string;
  readonly message: string;
  readonly hint?: string;
}

export type GateRule = (gates: readonly PolicyGate[]) => GateProblem[];

export const idsAreUnique: GateRule = (gates) =>
  gates.flatMap(({ id }, index) => {
    const first = gates.findIndex((gate) => gate.id === id);
    if (first === index) return [];
    return [
      {
        pointer: `/gates/${index}/id`,
        message: `two gates have the id "${id}"`,
        hint: "rename one",
      },
    ];
  });

const DURATION_HINT = "for example 90s, 5m, 1h30m";

export const durationsAreValid: GateRule = (gates) =>
  gates.flatMap(({ timeout, reuse }, index) =>
    [
      { pointer: `/gates/${index}/timeout`, text: timeout },
      { pointer: `/gates/${index}/reuse/max_age`, text: reuse?.max_age },
    ]
      .filter(({ text }) => text !== undefined && !((parseDuration(text) ?? 0) > 0))
      .map(({ pointer, text }) => ({
        pointer,
        message: `"${text}" is not a duration above zero`,
        hint: DURATION_HINT,
      })),
  );

/** Without declared inputs nothing could tell that an earlier pass no longer holds. */
export const reuseNamesInputs: GateRule = (gates) =>
  gates
    .map(({ id, reuse, inputs = [] }, index) => ({
      id,
      index,
      bad: reuse?.allowed === true && inputs.length === 0,
    }))
    .filter(({ bad }) => bad)
    .map(({ id, index }) => ({
      pointer: `/gates/${index}/reuse`,
      message: `gate "${id}" may be reused but declares no inputs`,
      hint: "list in inputs every file that its answer depends on",
    }));

export const placeholdersAreKnown: GateRule = (gates) =>
  gates.flatMap((gate, index) =>
    textsOf(gate).flatMap(({ pointer, text }) =>
      namesIn(text)
        .filter((name) => PLACEHOLDERS.every((known) => known !== name))
        .map((name) => ({
          pointer: `/gates/${index}${pointer}`,
          message: `{${name}} is not a placeholder`,
          hint: `the placeholders are ${PLACEHOLDERS.join(", ")}; write {{${name}}} for the plain text`,
        })),
    ),
  );

function textsOf({ argv, evidence = [], environment }: PolicyGate) {
  return [
    ...argv.map((text, at) => ({ pointer: `/argv/${at}`, text })),
    ...evidence.flatMap(({ path, glob }, at) => [
      { pointer: `/evidence/${at}/path`, text: path ?? "" },
      { pointer: `/evidence/${at}/glob`, text: glob ?? "" },
    ]),
    ...Object.entries(environment?.set ?? {}).map(([name, text]) => ({
      pointer: `/environment/set/${name}`,
      text,
    })),
  ];
}

export const GATE_RULES: readonly GateRule[] = [
  idsAreUnique,
  needsAreKnown,
  graphHasNoCycle,
  quickGatesNeedQuickGates,
  evidenceIsPromised,
  evidenceFitsItsKind,
  evidenceBelongsToOneGate,
  durationsAreValid,
  reuseNamesInputs,
  placeholdersAreKnown,
];

export function problemsOf(gates: readonly PolicyGate[]): GateProblem[] {
  return GATE_RULES.flatMap((rule) => rule(gates));
}
