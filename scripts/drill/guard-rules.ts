/** What the guard asks, and what of it counts. Pure. */
import type { Check } from "../core/check.ts";
import { countChecks, nonceCheck, thereCheck } from "./count-rules.ts";
import { emailCheck } from "./email-rule.ts";
import type { GuardFacts } from "./guard-facts.ts";
import { LATEST_RULES } from "./latest-rules.ts";
import { signatureChecks } from "./signature-rules.ts";

export interface GuardDemand {
  readonly email: boolean;
  readonly history: boolean;
  readonly signature: boolean;
  /** The policy says that --strict does not ask for signatures: none is no fault, a bad one is. */
  readonly unsigned?: boolean;
}

/** Checks that count only where they are demanded, or under --strict. */
const SIGNATURE_CHECKS = new Set([
  "drill_statement_sound",
  "drill_statement_names_files",
  "drill_signed_by_role",
  "drill_key_valid",
]);

export function guardChecks(facts: GuardFacts, demand: GuardDemand): Check[] {
  const [latest] = facts.records;
  if (latest === undefined) return [thereCheck(facts)];
  const about = { ...facts, latest };
  const checks = [
    thereCheck(facts),
    nonceCheck(facts),
    ...countChecks(facts, demand.signature),
    ...LATEST_RULES.flatMap((rule) => rule(about)),
    emailCheck(about),
    ...signatureChecks(about),
  ];
  return checks.map((check) => {
    if (demand.unsigned === true && isMissingSignature(check)) return unasked(check);
    return { ...check, enforced: isDemanded(check.id, demand) };
  });
}

function isMissingSignature({ id, outcome }: Check): boolean {
  return SIGNATURE_CHECKS.has(id) && outcome === "no_data";
}

function unasked(check: Check): Check {
  const message = `${check.message}; the policy asks for none (required_in_strict)`;
  return { ...check, outcome: "not_applicable", enforced: false, message };
}

function isDemanded(id: string, { email, history, signature }: GuardDemand): boolean {
  if (id === "drill_email_delivered") return email;
  if (id === "drill_history_rollback") return history;
  return SIGNATURE_CHECKS.has(id) ? signature : true;
}
