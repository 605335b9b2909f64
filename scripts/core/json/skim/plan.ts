/** What of a document is kept. */

/**
 * `keep`: all of it. `skip`: an object or array is read through and left empty; anything else is
 * kept. `rows`: the elements of an array are handed over in batches and then left out.
 */
export type Plan = "keep" | "skip" | Rows | Members;

export interface Rows {
  /** Takes some of the elements, as the text of an array. */
  readonly rows: (text: string) => void;
}

export interface Members {
  /** By name; in an array the plan of each element is `others`. */
  readonly members: ReadonlyMap<string, Plan>;
  readonly others: Plan;
}

export function membersPlan(members: Readonly<Record<string, Plan>>, others: Plan): Members {
  return { members: new Map(Object.entries(members)), others };
}
