/** Base64 as DSSE reads it: the standard or the URL-safe alphabet (RFC 4648 sections 4 and 5). */

const STANDARD = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** `undefined` for other characters, missing padding, or bits that the padding should leave 0. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const standard = /[-_]/.test(text) ? fromUrlSafe(text) : text;
  if (standard === undefined || !STANDARD.test(standard)) return undefined;
  const bytes = Buffer.from(standard, "base64");
  return bytes.toString("base64") === standard ? Uint8Array.from(bytes) : undefined;
}

/** Mixed alphabets are refused: no encoder writes them. */
function fromUrlSafe(text: string): string | undefined {
  return /[+/]/.test(text) ? undefined : text.replaceAll("-", "+").replaceAll("_", "/");
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
