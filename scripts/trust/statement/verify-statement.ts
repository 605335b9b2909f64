/**
 * A signed statement is believed only where all of this holds: the envelope is of the in-toto
 * type, enough valid keys signed it, it says what was asked for, and it names the very artifacts
 * that are held against it. Reasons form a closed list; they are what checks and tests name.
 */
import { readEnvelope } from "../envelope/envelope.ts";
import { verifyEnvelope } from "../envelope/verify-envelope.ts";
import type { SignatureFault, SignatureRule } from "../envelope/verify-envelope.ts";
import type { SigningTime } from "../keys/key-standing.ts";
import { PAYLOAD_TYPE, readStatement } from "./statement.ts";
import type { Statement, StatementSubject } from "./statement.ts";

export type StatementRefusal =
  | "envelope_malformed"
  | "payload_type_unexpected"
  | "threshold_not_met"
  | SignatureFault
  | "statement_malformed"
  | "predicate_type_unexpected"
  | "subject_missing"
  | "subject_digest_mismatch";

export interface Reason {
  readonly code: StatementRefusal;
  readonly message: string;
}

export interface StatementDemand {
  readonly predicateType: string;
  /** Artifacts, as they were digested here, that the statement must name. At least one. */
  readonly artifacts: readonly StatementSubject[];
  readonly rule: SignatureRule;
  /** Told from the statement, since the signer's word on the time stands in it. */
  readonly timeOf: (statement: Statement) => SigningTime;
}

export type StatementVerdict =
  | { readonly ok: true; readonly statement: Statement; readonly signers: readonly string[] }
  | { readonly ok: false; readonly reasons: readonly [Reason, ...Reason[]] };

/** `line` is one envelope as JSON. Nothing of a statement is handed out before all of it holds. */
export function verifyStatement(line: Uint8Array, demand: StatementDemand): StatementVerdict {
  const read = readEnvelope(line);
  if (!read.ok) return refuse("envelope_malformed", read.why);
  const { envelope } = read;
  if (envelope.payloadType !== PAYLOAD_TYPE) {
    return refuse("payload_type_unexpected", `${envelope.payloadType} is not ${PAYLOAD_TYPE}`);
  }
  const parsed = readStatement(envelope.payload);
  if (!parsed.ok) return refuse("statement_malformed", parsed.why);
  const { statement } = parsed;
  const signed = verifyEnvelope(envelope, demand.rule, demand.timeOf(statement));
  const [first, ...more] = [
    ...(signed.ok ? [] : signatureReasons(signed.findings, signed.signers, demand.rule)),
    ...contentReasons(statement, demand),
  ];
  if (first !== undefined) return { ok: false, reasons: [first, ...more] };
  return { ok: true, statement, signers: signed.signers };
}

function signatureReasons(
  findings: readonly {
    readonly keyid: string | undefined;
    readonly fault: SignatureFault | undefined;
  }[],
  signers: readonly string[],
  { threshold }: SignatureRule,
): Reason[] {
  const each = findings.flatMap(({ keyid, fault }): Reason[] =>
    fault === undefined
      ? []
      : [{ code: fault, message: `the signature of ${keyid ?? "no named key"}` }],
  );
  const message = `${signers.length} of ${threshold} distinct keys signed`;
  return [{ code: "threshold_not_met", message }, ...each];
}

function contentReasons(statement: Statement, demand: StatementDemand): Reason[] {
  const { predicateType, artifacts } = demand;
  const wrongType: Reason[] =
    statement.predicateType === predicateType
      ? []
      : [
          {
            code: "predicate_type_unexpected",
            message: `${statement.predicateType} is not ${predicateType}`,
          },
        ];
  const nothing: Reason[] =
    artifacts.length === 0
      ? [{ code: "subject_missing", message: "no artifact was held against the statement" }]
      : [];
  return [...wrongType, ...nothing, ...artifacts.flatMap((one) => subjectReasons(statement, one))];
}

/** in-toto matches by digest; the name only tells "never named" from "named with other bytes". */
function subjectReasons({ subjects }: Statement, { name, sha256 }: StatementSubject): Reason[] {
  if (subjects.some((subject) => subject.sha256 === sha256)) return [];
  const named = subjects.find((subject) => subject.name === name);
  if (named === undefined) return [{ code: "subject_missing", message: `${name} is not named` }];
  const message = `${name} has ${sha256}, the statement says ${named.sha256}`;
  return [{ code: "subject_digest_mismatch", message }];
}

function refuse(code: StatementRefusal, message: string): StatementVerdict {
  return { ok: false, reasons: [{ code, message }] };
}
