/** DSSE envelopes (v1.0.2, envelope.md): a payload, its type, and signatures over both. */
import { readJson } from "../../core/json/read-json.ts";
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import type { JsonValue } from "../../core/json-value.ts";
import { membersOf, listOf } from "../statement/json-shape.ts";
import type { PrivateKey } from "../keys/private-key.ts";
import { signBytes } from "../keys/sign.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { preAuthEncoding } from "./pae.ts";

export interface EnvelopeSignature {
  /** A hint that nothing vouches for; `undefined` where the producer gave none. */
  readonly keyid: string | undefined;
  readonly bytes: Uint8Array;
}

export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly EnvelopeSignature[];
}

export type EnvelopeRead =
  { readonly ok: true; readonly envelope: Envelope } | { readonly ok: false; readonly why: string };

/** Enough for any team; bounds what a hostile file can make us verify. */
const MAX_SIGNATURES = 64;

/** Signs a payload with each of the keys. */
export function signEnvelope(
  payloadType: string,
  payload: Uint8Array,
  keys: readonly PrivateKey[],
): Envelope {
  const message = preAuthEncoding(payloadType, payload);
  const signatures = keys.map((key) => ({
    keyid: key.public.keyid,
    bytes: signBytes(message, key),
  }));
  return { payloadType, payload, signatures };
}

/** One line of JSON, without the line end: `<artifact>.intoto.jsonl` holds one a line. */
export function envelopeLine({ payload, payloadType, signatures }: Envelope): string {
  const written = signatures.map(({ keyid, bytes }) => ({
    ...(keyid === undefined ? {} : { keyid }),
    sig: encodeBase64(bytes),
  }));
  return JSON.stringify({ payloadType, payload: encodeBase64(payload), signatures: written });
}

/** Members that we do not know are passed over, as the format asks of consumers. */
export function readEnvelope(line: Uint8Array): EnvelopeRead {
  const read = readJson(line, REPORT_LIMITS);
  if (!read.ok) return { ok: false, why: read.problem.message };
  const { payload, payloadType, signatures } = membersOf(read.value) ?? {};
  const bytes = typeof payload === "string" ? decodeBase64(payload) : undefined;
  if (bytes === undefined) return { ok: false, why: "`payload` is not base64" };
  if (typeof payloadType !== "string" || payloadType === "") {
    return { ok: false, why: "`payloadType` is missing" };
  }
  const list = readSignatures(signatures ?? null);
  if (typeof list === "string") return { ok: false, why: list };
  return { ok: true, envelope: { payloadType, payload: bytes, signatures: list } };
}

function readSignatures(value: JsonValue): EnvelopeSignature[] | string {
  const items = listOf(value) ?? [];
  if (items.length === 0) return "`signatures` holds none";
  if (items.length > MAX_SIGNATURES) return `\`signatures\` holds more than ${MAX_SIGNATURES}`;
  const read = items.map(readSignature);
  const found = read.filter((item) => item !== undefined);
  return found.length === read.length ? found : "a signature has no base64 in `sig`";
}

function readSignature(value: JsonValue): EnvelopeSignature | undefined {
  const { sig, keyid } = membersOf(value) ?? {};
  const bytes = typeof sig === "string" ? decodeBase64(sig) : undefined;
  if (bytes === undefined) return undefined;
  return { bytes, keyid: typeof keyid === "string" && keyid !== "" ? keyid : undefined };
}
