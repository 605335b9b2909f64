/** Base 64 (RFC 4648 section 4) in its one canonical form: `Buffer` alone skips what it dislikes. */

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

/** `undefined` for any text that `toBase64` would not have written. */
export function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}

/** Exactly the 32 bytes of a SHA-256. */
export function hashFromBase64(text: string): Buffer | undefined {
  const bytes = fromBase64(text);
  return bytes?.length === 32 ? bytes : undefined;
}
