/** Rules that a schema cannot say because they look at several members at once. */

export interface RuleFinding {
  /** JSON pointer of the value that breaks the rule. */
  readonly pointer: string;
  /** What is wrong, so that it can stand after the pointer. */
  readonly message: string;
  readonly hint?: string;
}

/** One question to a value that its schema already allows. Pure. */
export interface Rule<Value> {
  /** Stable, lower_snake. */
  readonly id: string;
  /** Everything that breaks the rule; empty where all is well. */
  readonly check: (value: Value) => readonly RuleFinding[];
}

/** What all rules find, in the order of the rules. */
export function findingsOf<Value>(
  rules: readonly Rule<Value>[],
  value: Value,
): readonly RuleFinding[] {
  return rules.flatMap((rule) => [...rule.check(value)]);
}
