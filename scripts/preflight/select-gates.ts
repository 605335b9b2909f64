/** Which gates a run is asked to run, and why the others are left out. */
import { usageError } from "../core/errors.ts";
import { nearest } from "../core/suggest.ts";
import type { Gate } from "./gate.ts";
import type { GateOutcome, GateReason, RunProfile } from "./preflight-result.ts";

export interface Wish {
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export interface LeftOut {
  readonly gate: Gate;
  readonly outcome: Extract<GateOutcome, "no_data" | "not_applicable">;
  readonly reason: Extract<GateReason, "skipped" | "not_in_profile" | "not_selected">;
  readonly message: string;
}

export interface Selection {
  readonly profile: RunProfile;
  /** In the policy's order. */
  readonly selected: readonly Gate[];
  readonly leftOut: readonly LeftOut[];
}

/** Throws a usage error for a name that no gate has, and for gates both picked and skipped. */
export function selectGates(gates: readonly Gate[], wish: Wish): Selection {
  refuseUnknown(gates, "--only", wish.only);
  refuseUnknown(gates, "--skip", wish.skip);
  const both = wish.only.find((id) => wish.skip.includes(id));
  if (both !== undefined)
    throw usageError(`gate "${both}" is asked for by --only and left out by --skip`);
  const picked = wish.only.length === 0 ? undefined : withNeeds(gates, wish.only);
  const verdicts = gates.map((gate) => ({ gate, left: leftOut(gate, wish, picked) }));
  return {
    profile: picked === undefined ? (wish.quick ? "quick" : "full") : "partial",
    selected: verdicts.flatMap(({ gate, left }) => (left === undefined ? [gate] : [])),
    leftOut: verdicts.flatMap(({ left }) => (left === undefined ? [] : [left])),
  };
}

function leftOut(
  gate: Gate,
  wish: Wish,
  picked: ReadonlySet<string> | undefined,
): LeftOut | undefined {
  if (picked !== undefined && !picked.has(gate.id)) {
    return { gate, outcome: "not_applicable", reason: "not_selected", message: "not among --only" };
  }
  if (wish.quick && picked === undefined && gate.profile === "full") {
    return {
      gate,
      outcome: "not_applicable",
      reason: "not_in_profile",
      message: "left out by --quick",
    };
  }
  if (!wish.skip.includes(gate.id)) return undefined;
  const message = gate.allowSkip
    ? "left out by --skip, as the policy allows"
    : "left out by --skip, which the policy does not allow";
  return {
    gate,
    outcome: gate.allowSkip ? "not_applicable" : "no_data",
    reason: "skipped",
    message,
  };
}

/** A gate that is picked brings what it needs: without that it would look at stale things. */
export function withNeeds(gates: readonly Gate[], ids: readonly string[]): ReadonlySet<string> {
  const picked = new Set(ids);
  for (const id of picked) {
    for (const need of gates.find((gate) => gate.id === id)?.needs ?? []) picked.add(need);
  }
  return picked;
}

function refuseUnknown(gates: readonly Gate[], option: string, names: readonly string[]): void {
  const ids = gates.map(({ id }) => id);
  const unknown = names.find((name) => !ids.includes(name));
  if (unknown === undefined) return;
  const guess = nearest(unknown, ids);
  const hint = guess === undefined ? `the gates are ${ids.join(", ")}` : `did you mean ${guess}?`;
  throw usageError(`${option}: there is no gate "${unknown}"`, hint);
}
