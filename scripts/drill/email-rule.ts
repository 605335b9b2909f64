/**
 * Was an e-mail really delivered? A report shows that where `result.deliveries` holds an entry with
 * `channel` "email", `outcome` "delivered" and the time in `delivered_at`. Pure.
 */
import type { Check } from "../core/check.ts";
import type { JsonValue } from "../core/json-value.ts";
import { parseTime } from "../core/time.ts";
import { listOf, membersOf } from "../trust/statement/json-shape.ts";
import type { FoundReport } from "./collect-reports.ts";
import { answer, faultless } from "./guard-answer.ts";
import type { LatestFacts } from "./guard-facts.ts";
import { ageFaults } from "./latest-rules.ts";

/** Only reports that the latest record names, with the bytes that were signed, and that passed. */
export function emailCheck({ latest, reports, rules, now }: LatestFacts): Check {
  const named = new Set(latest.record.evidence.map(({ path, sha256 }) => `${path} ${sha256}`));
  const own = reports.flatMap((one) =>
    "report" in one && named.has(`${one.path} ${one.sha256}`) ? [one] : [],
  );
  const passed = own.filter(({ report }) => report.verdict === "pass");
  const times = passed.flatMap(deliveredEmails);
  const last = times.toSorted((a, b) => b.getTime() - a.getTime())[0];
  if (last === undefined) {
    const message = "no report of the latest drill shows an e-mail that was delivered";
    return answer("drill_email_delivered", "fail", message);
  }
  const old = ageFaults("the e-mail", last, rules.emailMaxAgeMs, now);
  return faultless("drill_email_delivered", old, `an e-mail was delivered ${last.toISOString()}`);
}

/** A delivery without a time counts for nothing: it is not known to belong to the drill. */
function deliveredEmails({ report }: FoundReport): Date[] {
  return (listOf(report.result["deliveries"]) ?? []).flatMap((entry) => {
    const { channel, outcome, delivered_at } = membersOf(entry) ?? {};
    return channel === "email" && outcome === "delivered" ? timeOf(delivered_at) : [];
  });
}

function timeOf(value: JsonValue | undefined): Date[] {
  const time = typeof value === "string" ? parseTime(value) : undefined;
  return time === undefined ? [] : [time];
}
