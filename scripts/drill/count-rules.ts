/** Questions to all drills together. Pure. */
import type { Check } from "../core/check.ts";
import { formatDuration } from "../core/time.ts";
import { answer, faultless } from "./guard-answer.ts";
import type { GuardFacts } from "./guard-facts.ts";
import { ageFaults } from "./latest-rules.ts";
import { nonceFaults } from "./nonce-rules.ts";
import type { ReadRecord } from "./read-records.ts";
import { isSigned } from "./signature-rules.ts";
import { drillTimes } from "./timeline.ts";

export function thereCheck({ records, unreadable }: GuardFacts): Check {
  const [broken] = unreadable;
  if (broken !== undefined) return answer("drill_evidence_there", "no_data", broken);
  const count = records.length;
  return count === 0
    ? answer("drill_evidence_there", "no_data", "there is no record of a drill")
    : answer("drill_evidence_there", "pass", `${count} records of drills`);
}

export function nonceCheck({ records, ledger }: GuardFacts): Check {
  const faults = records.flatMap((one) => nonceFaults(one, records, ledger.recorded));
  return faultless("drill_nonce_single", faults, "the ledger holds each record once");
}

/** A drill counts if it is recorded, within the window, and signed where signatures are asked for. */
export function countChecks(facts: GuardFacts, signatures: boolean): Check[] {
  const { records, rules } = facts;
  const counted = records.filter((one) => counts(one, facts, signatures));
  const within = `within ${formatDuration(rules.windowMs)}`;
  const outcome = counted.length >= rules.minCount ? "pass" : "fail";
  const message = `${counted.length} drills count ${within}, ${rules.minCount} wanted`;
  const places = new Set(counted.map(({ record }) => record.drill.environment));
  const missing = rules.environments.filter((name) => !places.has(name));
  const faults = missing.map((name) => `no drill in ${name} counts ${within}`);
  const good = `drilled in ${rules.environments.join(", ")}`;
  return [
    answer("drill_count", outcome, message),
    ...(rules.environments.length === 0
      ? []
      : [faultless("drill_environments_covered", faults, good)]),
  ];
}

function counts(one: ReadRecord, facts: GuardFacts, signatures: boolean): boolean {
  const { records, ledger, rules, now } = facts;
  const times = drillTimes(one.record.drill);
  const young = ageFaults("the drill", times?.recoveredAt, rules.windowMs, now).length === 0;
  const recorded = nonceFaults(one, records, ledger.recorded).length === 0;
  return young && recorded && (!signatures || isSigned(one, facts));
}
