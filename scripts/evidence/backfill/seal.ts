/**
 * The seal of a backfill: an in-toto statement about the file that was read and the file that was
 * written. It says what the events without hashes were at the time of sealing, so that their
 * hashes are believed from then on, and not as if their producer had made them.
 */
import { parseTime } from "../../core/time.ts";
import type { JsonValue } from "../../core/json-value.ts";
import { fromBase64, toBase64 } from "../../ledger/notes/base64.ts";
import { readEnvelope } from "../../trust/envelope/envelope.ts";
import { membersOf } from "../../trust/statement/json-shape.ts";
import { readStatement, statementBytes } from "../../trust/statement/statement.ts";
import type { BackfillFacts } from "./backfill-events.ts";

export const SEAL_TYPE = "https://release-governance.invalid/legacy-seal/v1";

export interface Seal extends BackfillFacts {
  /** Names of the two files, without folders. */
  readonly input: string;
  readonly output: string;
  /** RFC 3339. Whoever has no signature has only the sealer's word for it. */
  readonly sealedAt: string;
  readonly producer: string;
}

export function sealBytes(seal: Seal): Uint8Array {
  const subjects = [
    { name: seal.output, sha256: seal.outputSha256 },
    { name: seal.input, sha256: seal.inputSha256 },
  ];
  const predicate = {
    sealed_at: seal.sealedAt,
    producer: seal.producer,
    events: seal.events,
    legacy: { events: seal.legacyEvents, root: toBase64(seal.legacyRoot), head: seal.legacyHead },
  };
  return statementBytes({ subjects, predicateType: SEAL_TYPE, predicate });
}

export interface SealFile {
  readonly seal: Seal;
  /** The file is an envelope, whose signatures are still to be checked. */
  readonly isEnvelope: boolean;
}

/** The seal in a file, bare or in an envelope; or why there is none. */
export function readSeal(bytes: Uint8Array): SealFile | string {
  const wrapped = readEnvelope(bytes);
  const payload = wrapped.ok ? wrapped.envelope.payload : bytes;
  const seal = sealOf(payload);
  return typeof seal === "string" ? seal : { seal, isEnvelope: wrapped.ok };
}

function sealOf(payload: Uint8Array): Seal | string {
  const read = readStatement(payload);
  if (!read.ok) return read.why;
  const { predicateType, predicate, subjects } = read.statement;
  if (predicateType !== SEAL_TYPE) return `predicateType is not ${SEAL_TYPE}`;
  const [output, input] = subjects;
  if (output === undefined || input === undefined) return "it does not name two files";
  const { sealed_at: sealedAt, producer, events, legacy } = predicate;
  if (typeof sealedAt !== "string" || parseTime(sealedAt) === undefined) {
    return "sealed_at is no time";
  }
  if (typeof producer !== "string") return "producer is no text";
  const part = legacyOf(legacy);
  if (part === undefined || !isCount(events)) return "its counts, root or head cannot be read";
  const files = { input: input.name, output: output.name };
  const digests = { inputSha256: input.sha256, outputSha256: output.sha256 };
  const seal = { ...part, ...files, ...digests, events, sealedAt, producer };
  return Buffer.from(sealBytes(seal)).equals(payload) ? seal : "it is not in canonical form";
}

function legacyOf(value: JsonValue | undefined) {
  const { events, root, head } = membersOf(value) ?? {};
  const bytes = typeof root === "string" ? fromBase64(root) : undefined;
  if (!isCount(events) || events === 0 || bytes?.length !== 32) return undefined;
  if (typeof head !== "string" || !/^[0-9a-f]{64}$/.test(head)) return undefined;
  return { legacyEvents: events, legacyRoot: bytes, legacyHead: head };
}

function isCount(value: JsonValue | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
