/** One answer to one check of the contract. */
import type { Check, CheckOutcome, Location } from "../core/check.ts";
import { CHECKS } from "./catalogue.ts";

export type CheckId = keyof typeof CHECKS;

export interface Wrong {
  readonly message: string;
  readonly at?: Location;
  readonly hint?: string;
}

export interface Asked {
  /** An adapter, where each is asked. */
  readonly about?: string;
  /** What is said where nothing is wrong. */
  readonly passes: string;
  /** False: counts under `--strict` only. */
  readonly enforced?: boolean;
}

const PAGE = "docs/scripts/release-rollout-adapter-contract-check.md";

/** One check a fault, or one that passes. */
export function answers(id: CheckId, asked: Asked, wrong: readonly Wrong[]): Check[] {
  if (wrong.length === 0) return [check(id, "pass", asked, { message: asked.passes })];
  return wrong.map((one) => check(id, "fail", asked, one));
}

/** The question does not arise. */
export function notAsked(id: CheckId, asked: Asked): Check {
  return check(id, "not_applicable", asked, { message: asked.passes });
}

function check(
  id: CheckId,
  outcome: CheckOutcome,
  { about, enforced = true }: Asked,
  { message, at, hint }: Wrong,
): Check {
  return {
    id,
    outcome,
    enforced,
    ...(about === undefined ? {} : { about }),
    message,
    ...(outcome === "fail" ? { remediation: hint ?? CHECKS[id].fix } : {}),
    locations: at === undefined ? [] : [at],
    docs: PAGE,
  };
}
