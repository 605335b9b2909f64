/** One answer to one check of the governance catalogue. */
import type { Check, CheckOutcome, Location } from "../core/check.ts";
import type { CHECKS } from "./catalogue.ts";

export type CheckId = keyof typeof CHECKS;

export interface Said {
  /** What was asked about. */
  readonly about?: string;
  readonly message: string;
  readonly expected?: string;
  readonly observed?: string;
  readonly at?: readonly Location[];
  readonly fix?: string;
  /** False: counts under `--strict` only. */
  readonly enforced?: boolean;
}

export function answer(id: CheckId, outcome: CheckOutcome, said: Said): Check {
  const { message, about, expected, observed, at = [], fix, enforced = true } = said;
  return {
    id,
    outcome,
    enforced,
    message,
    ...(about === undefined ? {} : { about }),
    ...(expected === undefined ? {} : { expected }),
    ...(observed === undefined ? {} : { observed }),
    ...(fix === undefined || outcome === "pass" ? {} : { remediation: fix }),
    locations: at,
    docs: "docs/scripts/release-governance-check.md",
  };
}
