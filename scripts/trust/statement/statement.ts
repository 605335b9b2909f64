/** in-toto Statements (v1): which artifacts, by digest, and what is said of them. */
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { readJson } from "../../core/json/read-json.ts";
import { canonicalBytes } from "../../core/canonical-json.ts";
import { isSha256Hex } from "../../core/digest.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { listOf, membersOf } from "./json-shape.ts";

export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
export const PAYLOAD_TYPE = "application/vnd.in-toto+json";

export interface StatementSubject {
  readonly name: string;
  /** Lower-case hex; the one algorithm that we compare. */
  readonly sha256: string;
}

export interface Statement {
  readonly subjects: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

export type StatementRead =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly why: string };

/** The bytes to sign: canonical, so that the same statement always has the same digest. */
export function statementBytes({ subjects, predicateType, predicate }: Statement): Uint8Array {
  const subject = subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
  return canonicalBytes({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
}

/** A subject without a SHA-256 is refused: it would name an artifact that nobody can hold to it. */
export function readStatement(payload: Uint8Array): StatementRead {
  const read = readJson(payload, REPORT_LIMITS);
  if (!read.ok) return refuse(read.problem.message);
  const { _type, subject, predicateType, predicate } = membersOf(read.value) ?? {};
  if (_type !== STATEMENT_TYPE) return refuse(`\`_type\` is not ${STATEMENT_TYPE}`);
  if (typeof predicateType !== "string" || predicateType === "") {
    return refuse("`predicateType` is missing");
  }
  const subjects = (listOf(subject) ?? []).map(readSubject);
  const whole = subjects.filter((item) => item !== undefined);
  if (subjects.length === 0) return refuse("`subject` names no artifact");
  if (whole.length < subjects.length) return refuse("a subject has no SHA-256 in lower-case hex");
  return {
    ok: true,
    statement: { subjects: whole, predicateType, predicate: membersOf(predicate) ?? {} },
  };
}

function readSubject(value: JsonValue): StatementSubject | undefined {
  const { name, digest } = membersOf(value) ?? {};
  const { sha256 } = membersOf(digest) ?? {};
  if (typeof sha256 !== "string" || !isSha256Hex(sha256)) return undefined;
  return { name: typeof name === "string" ? name : "", sha256 };
}

function refuse(why: string): StatementRead {
  return { ok: false, why };
}
