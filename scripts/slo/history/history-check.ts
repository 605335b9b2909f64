/** Whether the whole history could be read. Pure. */
import type { Check } from "../../core/check.ts";
import { CHECKS } from "../catalogue.ts";

const SHOWN = 20;

export interface Unreadable {
  readonly path: string;
  readonly why: string;
}

/** What cannot be read may be the report that failed: it is told, and never passed over. */
export function historyCheck(reports: number, unreadable: readonly Unreadable[]): Check {
  const [first] = unreadable;
  const facts = { id: "history_readable", enforced: true, docs: "docs/scripts/slo-guard.md" };
  if (first === undefined) {
    const message = `${reports} reports of the history could be read`;
    return { ...facts, outcome: "pass", message, locations: [] };
  }
  const message = `${unreadable.length} reports of the history cannot be read; ${first.path}: ${first.why}`;
  const locations = unreadable.slice(0, SHOWN).map(({ path }) => ({ file: path }));
  const { fix } = CHECKS.history_readable;
  return { ...facts, outcome: "no_data", message, locations, remediation: fix };
}
