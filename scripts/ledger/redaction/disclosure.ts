/**
 * A value that is kept apart from its event: the event holds a digest, whoever has the disclosure
 * can show what it stands for (SD-JWT, RFC 9901 section 4.2). The salt makes guessing hopeless.
 */
import { createHash } from "node:crypto";
import { readJson } from "../../core/json/read-json.ts";
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { isObject } from "../events/parse-event.ts";

/** Member that holds the digests of what was taken out of its object. */
export const DIGESTS = "_sd";

/** RFC 9901 section 4.2.1 recommends 128 bits. */
export const SALT_BYTES = 16;

export interface Disclosure {
  readonly salt: string;
  /** Name of the member in its object. */
  readonly name: string;
  readonly value: JsonValue;
}

/** The text of a disclosure: base64url of the JSON array of salt, name and value. */
export function disclosureText({ salt, name, value }: Disclosure): string {
  return Buffer.from(JSON.stringify([salt, name, value])).toString("base64url");
}

/** SHA-256 of the text, in base64url (section 4.2.3). */
export function disclosureDigest(text: string): string {
  return createHash("sha256").update(text, "latin1").digest("base64url");
}

/** `undefined` for what no disclosure text says. */
export function readDisclosure(text: string): Disclosure | undefined {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.toString("base64url") !== text) return undefined;
  const read = readJson(bytes, REPORT_LIMITS);
  if (!read.ok || !Array.isArray(read.value) || read.value.length !== 3) return undefined;
  const [salt, name, value] = read.value;
  if (typeof salt !== "string" || typeof name !== "string" || value === undefined) return undefined;
  return { salt, name, value };
}

export interface Commitment {
  readonly digest: string;
  /** JSON pointer, within `data`, of the object that it was taken out of. */
  readonly parent: string;
}

/** All digests that an event's data holds, depth bounded by the reader of events. */
export function commitmentsOf(data: JsonObject, parent = ""): Commitment[] {
  return Object.entries(data).flatMap(([name, value]): Commitment[] => {
    if (name === DIGESTS && Array.isArray(value)) {
      return value.flatMap((digest) => (typeof digest === "string" ? [{ digest, parent }] : []));
    }
    return isObject(value) ? commitmentsOf(value, `${parent}/${escaped(name)}`) : [];
  });
}

/** One step of a pointer (RFC 6901 section 3). */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
