/** The manifest of our package: an in-toto statement about all its other files. */
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { readJson } from "../../core/json/read-json.ts";
import type { JsonValue } from "../../core/json-value.ts";
import { isObject } from "../../ledger/events/parse-event.ts";
import { readStatement, statementBytes } from "../../trust/statement/statement.ts";
import type { StatementSubject } from "../../trust/statement/statement.ts";
import { PREDICATE_TYPE } from "./format.ts";

export interface ManifestFacts {
  readonly createdAt: string;
  readonly producer: string;
  /** Committed lines, hash of the last, and root over all (base64). */
  readonly size: number;
  readonly head: string;
  readonly root: string;
  /** Events `evidence.redacted`. */
  readonly redactions: number;
  readonly disclosures: number;
}

export interface Manifest extends ManifestFacts {
  readonly subjects: readonly StatementSubject[];
}

export function manifestBytes({ subjects, ...facts }: Manifest): Uint8Array {
  const { createdAt, producer, size, head, root, redactions, disclosures } = facts;
  const predicate = {
    created_at: createdAt,
    producer,
    ledger: { size, head, root },
    redactions,
    disclosures,
  };
  return statementBytes({ subjects, predicateType: PREDICATE_TYPE, predicate });
}

/** The manifest, or why the bytes are none. Canonical form is asked for: there is one manifest. */
export function readManifest(bytes: Uint8Array): Manifest | string {
  const read = readStatement(bytes);
  if (!read.ok) return read.why;
  const { subjects, predicateType, predicate } = read.statement;
  if (predicateType !== PREDICATE_TYPE) return `predicateType is not ${PREDICATE_TYPE}`;
  const { created_at: createdAt, producer, ledger, redactions, disclosures } = predicate;
  const { size, head, root } = isObject(ledger) ? ledger : {};
  if (typeof createdAt !== "string" || typeof producer !== "string") {
    return "created_at and producer must be texts";
  }
  if (typeof head !== "string" || typeof root !== "string") return "ledger has no head or no root";
  if (!isCount(size) || !isCount(redactions) || !isCount(disclosures)) {
    return "size, redactions and disclosures must be counts";
  }
  const manifest = { createdAt, producer, size, head, root, redactions, disclosures, subjects };
  const isCanonical = Buffer.from(manifestBytes(manifest)).equals(bytes);
  return isCanonical ? manifest : "it is not in canonical form";
}

function isCount(value: JsonValue | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Is it a manifest of ours, sound or not? The format of the field has no `_type`. */
export function isOwnManifest(bytes: Uint8Array): boolean {
  const read = readJson(bytes, REPORT_LIMITS);
  return read.ok && isObject(read.value) && read.value["predicateType"] === PREDICATE_TYPE;
}
