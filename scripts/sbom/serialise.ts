/** The text of a bill, with a serial number from its content. */
import { createHash } from "node:crypto";
import type { JsonObject } from "../core/json-value.ts";

/**
 * UUID version 8 (RFC 9562 section 5.8) from SHA-256 of the document's text, in which the serial
 * number is all zeros: the same bill has the same number, and another one another.
 */
function serialNumberOf(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** What `bomDocument` puts where the number will stand. */
export const NO_SERIAL_NUMBER = "urn:uuid:00000000-0000-0000-0000-000000000000";

export interface Numbered {
  readonly document: JsonObject;
  /** The JSON form, with one line end at the end. */
  readonly text: string;
  readonly serialNumber: string;
}

/** The number stands before anything that comes from a lock, so the first place is the right one. */
export function numbered(document: JsonObject): Numbered {
  const blank = `${JSON.stringify(document, undefined, 2)}\n`;
  const serialNumber = serialNumberOf(blank);
  const at = blank.indexOf(NO_SERIAL_NUMBER);
  const text = blank.slice(0, at) + serialNumber + blank.slice(at + NO_SERIAL_NUMBER.length);
  return { document: { ...document, serialNumber }, text, serialNumber };
}
