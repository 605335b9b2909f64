/**
 * What a rule of the gate says. Names are squawk's (squawkhq.com/docs/rules) where the rule is the same.
 * `breaks`: a statement of the old version may fail or read what it cannot take.
 * `blocks`: it survives, and waits; `fragile`: the migration itself cannot be tried again, or stalls.
 */
export interface SqlRule {
  readonly class: "breaks" | "blocks" | "fragile";
  /** What it does to the version that is still running. */
  readonly harm: string;
  /** The lock that it takes, where one is to be feared. */
  readonly lock?: string;
  /** The way that is safe. */
  readonly instead: string;
}

export const EXCLUSIVE = "ACCESS EXCLUSIVE: nobody reads or writes meanwhile";
export const WRITES = "SHARE ROW EXCLUSIVE: nobody writes meanwhile";
export const LATER = "in a later release, when no running version uses it any more";
