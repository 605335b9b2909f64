/** What the quick profile of the policy leaves to a full run, so that nobody takes it for one. Pure. */
import type { Section } from "../core/command.ts";
import type { SloTargets } from "../core/gen/policy-slo_targets.types.ts";
import type { JsonObject } from "../core/json-value.ts";
import { budgetsOf } from "./budget/budget-policy.ts";
import { objectivesOf } from "./objectives.ts";
import type { Objective } from "./objectives.ts";

export interface LeftOut {
  readonly what: "objective" | "budget";
  readonly id: string;
  /** What a full run asks. */
  readonly full: string;
  /** What is asked instead; `undefined` where that is nothing. */
  readonly quick: string | undefined;
}

/** Does the policy say that a quick run does without error budgets? */
export function leavesOutBudgets({ guard }: SloTargets): boolean {
  return guard?.quick?.leave_out?.includes("budgets") === true;
}

/** Each objective that the quick profile asks not at all or less of, and each budget it does without. */
export function leftOutOf(policy: SloTargets): LeftOut[] {
  if (policy.guard?.quick === undefined) return [];
  const quick = objectivesOf(policy, true);
  const objectives = objectivesOf(policy, false).flatMap((one) => lessAsked(one, quick));
  const budgets = leavesOutBudgets(policy) ? budgetsOf(policy) : [];
  return [
    ...objectives,
    ...budgets.map(({ id, goal }): LeftOut => ({
      what: "budget",
      id,
      full: `goal ${goal}`,
      quick: undefined,
    })),
  ];
}

function lessAsked(full: Objective, quick: readonly Objective[]): LeftOut[] {
  const same = quick.filter((one) => isSameFigure(one, full));
  if (same.some((one) => asksAsMuch(one, full))) return [];
  const [instead] = same;
  const asked = instead === undefined ? undefined : limitText(instead);
  return [{ what: "objective", id: full.id, full: limitText(full), quick: asked }];
}

function isSameFigure(one: Objective, other: Objective): boolean {
  return (
    one.figure === other.figure &&
    one.target === other.target &&
    one.percentile === other.percentile
  );
}

function asksAsMuch(quick: Objective, full: Objective): boolean {
  const isNarrow = full.side === "min" ? quick.limit >= full.limit : quick.limit <= full.limit;
  return isNarrow && (quick.minSamples ?? 0) >= (full.minSamples ?? 0);
}

function limitText({ side, limit, minSamples }: Objective): string {
  const samples = minSamples === undefined || minSamples === 1 ? "" : `, ${minSamples} samples`;
  return `${side} ${limit}${samples}`;
}

export interface LeftOutPart {
  readonly result: JsonObject;
  readonly sections: readonly Section[];
}

/** Of a run that is not quick, or of a policy that states no quick profile. */
export const NOTHING_LEFT_OUT: LeftOutPart = { result: {}, sections: [] };

/** For the report of a quick run, and for whoever reads its output. */
export function leftOutPart(policy: SloTargets): LeftOutPart {
  const left = leftOutOf(policy);
  const stated = left.map(({ what, id, full, quick }) => ({
    what,
    id,
    full,
    quick: quick ?? null,
  }));
  return { result: { left_out: stated }, sections: left.length === 0 ? [] : [section(left)] };
}

function section(left: readonly LeftOut[]): Section {
  const columns = ["left to the full run", "", "it asks", "this run asks"];
  const rows = left.map(({ what, id, full, quick }) => [id, what, full, quick ?? "nothing"]);
  return { title: "Left out, as guard.quick of the policy says", columns, rows };
}
