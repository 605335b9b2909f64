/** `--explain CHECK`: the rule, why it exists, how to fix it. */
import type { CheckCatalogue } from "../check.ts";
import { usageError } from "../errors.ts";
import { nearest } from "../suggest.ts";

export function explain(checks: CheckCatalogue, id: string): string {
  const meaning = Object.hasOwn(checks, id) ? checks[id] : undefined;
  if (meaning === undefined) {
    const ids = Object.keys(checks);
    const guess = nearest(id, ids);
    const hint =
      guess === undefined ? `the checks are ${ids.join(", ")}` : `did you mean ${guess}?`;
    throw usageError(`--explain: no check "${id}"`, hint);
  }
  return `${id}: ${meaning.title}\n\nWhy: ${meaning.why}\nFix: ${meaning.fix}\nMore: docs/checks.md\n`;
}
