/**
 * What a schema cannot say of gates. All of it is asked before anything runs; each rule returns
 * one problem for each place, with the JSON pointer below the policy's root.
 */
import type { Gate as PolicyGate, ReleasePolicy } from "../core/gen/policy-release_policy.types.ts";
import type { Rule, RuleFinding } from "../core/policy/rules.ts";
import { parseDuration } from "../core/time.ts";
import { graphHasNoCycle, needsAreKnown, quickGatesNeedQuickGates } from "./graph-rules.ts";
import {
  evidenceBelongsToOneGate,
  evidenceFitsItsKind,
  evidenceIsPromised,
  reportsAreOurs,
} from "./evidence-rules.ts";
import { namesIn, PLACEHOLDERS } from "./placeholders.ts";

export type GateRule = (gates: readonly PolicyGate[]) => RuleFinding[];

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

/** Ids by which docs/policies/release_policy.md names the rules. */
export const GATE_RULES: readonly Rule<ReleasePolicy>[] = Object.entries({
  gate_ids_unique: idsAreUnique,
  gate_needs_known: needsAreKnown,
  gate_graph_without_cycle: graphHasNoCycle,
  quick_gates_need_quick_gates: quickGatesNeedQuickGates,
  gate_evidence_promised: evidenceIsPromised,
  gate_evidence_fits_kind: evidenceFitsItsKind,
  gate_evidence_of_one_gate: evidenceBelongsToOneGate,
  gate_reports_known: reportsAreOurs,
  gate_durations_valid: durationsAreValid,
  gate_reuse_names_inputs: reuseNamesInputs,
  gate_placeholders_known: placeholdersAreKnown,
}).map(([id, rule]) => ({ id, check: ({ gates = [] }) => rule(gates) }));
