/**
 * Signatures of version 1: HMAC-SHA256 (RFC 2104) in hex over `payload` as compact JSON with sorted
 * names, numbers as they stand in the file. Whoever can verify such a signature can make it. Pure.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { REPORT_LIMITS } from "../core/json/limits.ts";
import type { Places } from "../core/json/places.ts";
import { pointerOf } from "../core/json/pointer.ts";
import { readJson } from "../core/json/read-json.ts";
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import { listOf, membersOf } from "../trust/statement/json-shape.ts";

export interface V1Artifact {
  readonly path: string;
  readonly sha256: string;
}

export interface V1Signature {
  /** The exact bytes that were signed. */
  readonly signed: string;
  readonly signature: string;
  readonly signedAt: Date;
  readonly artifacts: readonly V1Artifact[];
}

/** A text says why it is none. */
export function readV1Signature(bytes: Uint8Array): V1Signature | string {
  const read = readJson(bytes, REPORT_LIMITS);
  if (!read.ok) return read.problem.message;
  const { payload, signature } = membersOf(read.value) ?? {};
  const members = membersOf(payload);
  if (members === undefined || typeof signature !== "string") return "it holds no signed payload";
  const { algorithm, signed_at, artifacts } = members;
  if (algorithm !== "hmac-sha256") return "its algorithm is not hmac-sha256";
  if (typeof signed_at !== "number") return "it does not say when it was signed";
  const named = (listOf(artifacts) ?? []).flatMap(artifactOf);
  if (named.length === 0 || named.length !== listOf(artifacts)?.length) {
    return "it does not name its artifacts by path and digest";
  }
  const signed = textOf(members, ["payload"], read.places);
  return { signed, signature, signedAt: new Date(signed_at * 1000), artifacts: named };
}

export function isMadeWith(secret: string, { signed, signature }: V1Signature): boolean {
  const wanted = createHmac("sha256", secret).update(signed).digest();
  const found = Buffer.from(signature, "hex");
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

function artifactOf(value: JsonValue): V1Artifact[] {
  const { path, sha256 } = membersOf(value) ?? {};
  return typeof path === "string" && typeof sha256 === "string" ? [{ path, sha256 }] : [];
}

type Path = readonly (string | number)[];

/** 1764000000.0 and 1764000000 are one number and two texts: the text of the file was signed. */
function textOf(value: JsonValue, path: Path, places: Places): string {
  if (typeof value === "number") return lexeme(path, places);
  const list = listOf(value);
  if (list !== undefined) {
    return `[${list.map((item, index) => textOf(item, [...path, index], places)).join(",")}]`;
  }
  const members = membersOf(value);
  return members === undefined ? JSON.stringify(value) : objectText(members, path, places);
}

function objectText(members: JsonObject, path: Path, places: Places): string {
  const sorted = Object.entries(members).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const texts = sorted.map(
    ([name, value]) => `${JSON.stringify(name)}:${textOf(value, [...path, name], places)}`,
  );
  return `{${texts.join(",")}}`;
}

function lexeme(path: Path, places: Places): string {
  const span = places.locate(pointerOf(path));
  if (span === undefined) return "";
  return places.line(span.line).slice(span.column - 1, span.end_column - 1);
}
