/** The bytes of a bill: serial number from its content, JSON or XML, one line end at the end. */
import { createHash } from "node:crypto";
import type { JsonObject } from "../core/json-value.ts";

/**
 * UUID version 8 (RFC 9562 section 5.8) from SHA-256 of the document without its serial number:
 * the same bill has the same number, and another one another.
 */
export function serialNumberOf(document: JsonObject): string {
  const digest = createHash("sha256").update(JSON.stringify(document)).digest();
  const bytes = digest.subarray(0, 16);
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

const FIRST: ReadonlySet<string> = new Set(["$schema", "bomFormat", "specVersion"]);

/** Puts the number where the specification has it. */
export function withSerialNumber(document: JsonObject): JsonObject {
  const members = Object.entries(document).filter(([, value]) => value !== undefined);
  const head = members.filter(([name]) => FIRST.has(name));
  const rest = members.filter(([name]) => !FIRST.has(name) && name !== "serialNumber");
  const { serialNumber: _, ...content } = document;
  return Object.fromEntries([...head, ["serialNumber", serialNumberOf(content)], ...rest]);
}

export function jsonText(document: JsonObject): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
