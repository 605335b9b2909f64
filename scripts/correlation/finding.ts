/** What a rule found, and the check that it becomes. Pure. */
import type { Check, Location } from "../core/check.ts";
import { CHECKS } from "./catalogue.ts";
import type { CorrelationCheckId } from "./catalogue.ts";

export interface Finding {
  readonly outcome: "fail" | "no_data";
  readonly about: string;
  readonly message: string;
  readonly expected?: string;
  readonly observed?: string;
  readonly location?: Location;
}

/** What a rule says: its findings, or in one sentence that there are none. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly good: string;
  /** There was nothing to ask about. */
  readonly idle?: boolean;
}

const DOCS = "docs/scripts/correlation-trace-guard.md";

/** Of one rule; the rest is counted, so that a thousand faults of one kind stay readable. */
const MOST = 20;

export function checksOf(id: CorrelationCheckId, { findings, good, idle }: Judgement): Check[] {
  const base = { id, enforced: true, docs: DOCS, locations: [] };
  if (findings.length === 0) {
    return [{ ...base, outcome: idle === true ? "not_applicable" : "pass", message: good }];
  }
  const worstFirst = findings.toSorted((a, b) => rank(a) - rank(b));
  const shown = worstFirst.slice(0, MOST).map((one) => checkOf(id, one));
  const [next] = worstFirst.slice(MOST);
  if (next === undefined) return shown;
  const message = `and ${findings.length - MOST} more findings of this kind`;
  return [...shown, { ...base, outcome: next.outcome, message, remediation: CHECKS[id].fix }];
}

function rank({ outcome }: Finding): number {
  return outcome === "fail" ? 0 : 1;
}

function checkOf(id: CorrelationCheckId, { location, ...finding }: Finding): Check {
  return {
    id,
    enforced: true,
    docs: DOCS,
    ...finding,
    locations: location === undefined ? [] : [location],
    remediation: CHECKS[id].fix,
  };
}
