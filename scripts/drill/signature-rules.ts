/** Questions to the signatures of the latest drill. Pure. */
import type { Check } from "../core/check.ts";
import { answer, faultless } from "./guard-answer.ts";
import type { GuardFacts, LatestFacts } from "./guard-facts.ts";
import { judgeStatements } from "./judge-statements.ts";
import type { StatementQuestion } from "./judge-statements.ts";
import type { ReadRecord } from "./read-records.ts";

const GOOD: Readonly<Record<StatementQuestion, string>> = {
  drill_statement_sound: "two statements say what the record says",
  drill_statement_names_files: "record and files are named by digest",
  drill_signed_by_role: "as many distinct keys as the role asks for",
  drill_key_valid: "the keys counted when they signed",
};

export function signatureChecks(facts: LatestFacts): Check[] {
  const { latest, rule, now, rules } = facts;
  if (rule === undefined) {
    const message = `security/trust_keys.json has no role "${rules.role}" to ask for`;
    return [answer("drill_signed_by_role", "no_data", message), ...expectedKeyCheck(facts, [])];
  }
  if (latest.statements.length === 0) {
    const message = `${latest.path} has no statements`;
    return [answer("drill_statement_sound", "no_data", message), ...expectedKeyCheck(facts, [])];
  }
  const { faults, signers } = judgeStatements(latest, rule, now);
  const asked = QUESTIONS.map((question) =>
    faultless(
      question,
      faults.flatMap((fault) => (fault.question === question ? fault.message : [])),
      GOOD[question],
    ),
  );
  return [...asked, ...expectedKeyCheck(facts, signers)];
}

const QUESTIONS = [
  "drill_statement_sound",
  "drill_statement_names_files",
  "drill_signed_by_role",
  "drill_key_valid",
] as const;

function expectedKeyCheck({ expectedKey }: LatestFacts, signers: readonly string[]): Check[] {
  if (expectedKey === undefined) return [];
  const signed = signers.includes(expectedKey);
  const message = signed ? `${expectedKey} signed` : `${expectedKey} is not among those who signed`;
  return [answer("drill_key_expected", signed ? "pass" : "fail", message)];
}

/** Is this record, of whatever candidate, signed by the role? For counting. */
export function isSigned(read: ReadRecord, { rule, now }: GuardFacts): boolean {
  return rule !== undefined && judgeStatements(read, rule, now).faults.length === 0;
}
