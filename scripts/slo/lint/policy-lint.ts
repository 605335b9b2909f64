/** The policy held against itself, whatever was measured. Pure. */
import type { Check, Location } from "../../core/check.ts";
import type { Objective, SloTargets } from "../../core/gen/policy-slo_targets.types.ts";
import { CHECKS } from "../catalogue.ts";
import { contradictions } from "./contradictions.ts";
import type { LintFinding, Placed } from "./contradictions.ts";
import { dubiousAlerts, dubiousGoals, dubiousObjectives } from "./dubious.ts";

type Locate = (pointer: string) => Location;

/**
 * Both lists of objectives, whichever is judged. Those of version 1 are left out: each group is
 * another service, and names a figure once.
 */
export function policyLint(policy: SloTargets, locate: Locate): Check[] {
  const { guard } = policy;
  if (guard === undefined) return [];
  const lists = [
    placed(guard.objectives, "/guard/objectives"),
    placed(guard.quick?.objectives ?? [], "/guard/quick/objectives"),
  ];
  const clashes = lists.flatMap(contradictions);
  const dubious = [
    ...lists.flatMap(dubiousObjectives),
    ...dubiousAlerts(policy),
    ...dubiousGoals(policy),
  ];
  return [
    ...lintChecks("objectives_agree", true, "no two objectives contradict", clashes, locate),
    ...lintChecks("targets_sensible", false, "each target says something", dubious, locate),
  ];
}

function placed(list: readonly Objective[], pointer: string): Placed[] {
  return list.map((objective, index) => ({ objective, pointer: `${pointer}/${index}` }));
}

function lintChecks(
  id: "objectives_agree" | "targets_sensible",
  enforced: boolean,
  allIsWell: string,
  findings: readonly LintFinding[],
  locate: Locate,
): Check[] {
  const facts = { id, enforced, docs: "docs/scripts/slo-guard.md" };
  if (findings.length === 0) {
    return [{ ...facts, outcome: "pass", message: allIsWell, locations: [] }];
  }
  return findings.map(({ pointer, about, message }) => ({
    ...facts,
    outcome: "fail",
    about,
    message,
    locations: [locate(pointer)],
    remediation: CHECKS[id].fix,
  }));
}
