/** Are the statements of a record what they must be, and did the role sign them? Pure. */
import { canonicalJson } from "../core/canonical-json.ts";
import type { SignatureRule } from "../trust/envelope/verify-envelope.ts";
import type { Statement } from "../trust/statement/statement.ts";
import { verifyStatement } from "../trust/statement/verify-statement.ts";
import type { Reason, StatementRefusal } from "../trust/statement/verify-statement.ts";
import { DRILL_PREDICATE, subjectsOf, TEST_RESULT_PREDICATE } from "./drill-record.ts";
import type { ReadRecord } from "./read-records.ts";

export type StatementQuestion =
  | "drill_statement_sound"
  | "drill_statement_names_files"
  | "drill_signed_by_role"
  | "drill_key_valid";

export interface StatementFault {
  readonly question: StatementQuestion;
  readonly message: string;
}

export interface StatementJudgement {
  readonly faults: readonly StatementFault[];
  /** Keys that signed every statement; none where anything is wrong. */
  readonly signers: readonly string[];
}

const QUESTION_OF: Readonly<Record<StatementRefusal, StatementQuestion>> = {
  envelope_malformed: "drill_statement_sound",
  payload_type_unexpected: "drill_statement_sound",
  statement_malformed: "drill_statement_sound",
  predicate_type_unexpected: "drill_statement_sound",
  subject_missing: "drill_statement_names_files",
  subject_digest_mismatch: "drill_statement_names_files",
  threshold_not_met: "drill_signed_by_role",
  signature_invalid: "drill_signed_by_role",
  key_unknown: "drill_signed_by_role",
  key_not_yet_valid: "drill_key_valid",
  key_expired: "drill_key_valid",
  key_revoked: "drill_key_valid",
  time_in_future: "drill_key_valid",
};

/** Each of the two predicate types, once, in this order: what the signer writes. */
const PREDICATES = [TEST_RESULT_PREDICATE, DRILL_PREDICATE];

export function judgeStatements(
  read: ReadRecord,
  rule: SignatureRule,
  now: Date,
): StatementJudgement {
  if (read.statements.length !== PREDICATES.length) {
    const message = `${read.path} has ${read.statements.length} statements, 2 are wanted`;
    return { faults: [{ question: "drill_statement_sound", message }], signers: [] };
  }
  const judged = PREDICATES.map((type, index) =>
    judgeOne(read, read.statements[index] ?? new Uint8Array(), type, rule, now),
  );
  const [first, ...rest] = judged.map(({ signers }) => signers);
  const signers = (first ?? []).filter((key) => rest.every((others) => others.includes(key)));
  const faults = judged.flatMap((one) => one.faults);
  const apart = faults.length === 0 && signers.length < rule.threshold;
  return { faults: apart ? [SIGNED_APART] : faults, signers };
}

/** Each statement has signers enough, but they are not the same. */
const SIGNED_APART: StatementFault = {
  question: "drill_signed_by_role",
  message: "the two statements were signed by different keys",
};

function judgeOne(
  { path, sha256, record, signedAt }: ReadRecord,
  line: Uint8Array,
  predicateType: string,
  rule: SignatureRule,
  now: Date,
): StatementJudgement {
  const verdict = verifyStatement(line, {
    predicateType,
    artifacts: subjectsOf(record, { name: path, sha256 }),
    rule,
    timeOf: () => ({ claimed: signedAt, now }),
  });
  if (!verdict.ok) return { faults: verdict.reasons.map(faultOf), signers: [] };
  const fault = contentFault(verdict.statement, record);
  if (fault === undefined) return { faults: [], signers: verdict.signers };
  return { faults: [{ question: "drill_statement_sound", message: fault }], signers: [] };
}

function faultOf({ code, message }: Reason): StatementFault {
  return { question: QUESTION_OF[code], message: `${code}: ${message}` };
}

/** The signed content must be the record's own, and a test result must be a pass. */
function contentFault(
  { predicateType, predicate }: Statement,
  record: ReadRecord["record"],
): string | undefined {
  if (predicateType === TEST_RESULT_PREDICATE) {
    const { result } = predicate;
    return result === "PASSED" ? undefined : `the test result is ${JSON.stringify(result ?? null)}`;
  }
  const same = canonicalJson(predicate) === canonicalJson(record);
  return same ? undefined : "the statement says other things than the record";
}
