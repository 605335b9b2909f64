/** SHA-256, lower-case hex, as every record of the toolkit writes it. */
import { createHash } from "node:crypto";

/** Digest of bytes, or of a text's UTF-8 bytes. */
export function sha256Hex(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * UUID version 8 (RFC 9562 section 5.8) from the SHA-256 of the content, as a URN: the same content
 * has the same number, and another one another.
 */
export function contentUuid(content: Uint8Array | string): string {
  const bytes = createHash("sha256").update(content).digest().subarray(0, 16);
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

export interface StreamDigest {
  readonly sha256: string;
  readonly bytes: number;
}

/** Digest and length of all chunks; fails as the stream fails. */
export async function sha256OfStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<StreamDigest> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.byteLength;
  }
  return { sha256: hash.digest("hex"), bytes };
}

/** The chunks as they come; `sha256` is asked for once all have passed. */
export function digested(chunks: AsyncIterable<Uint8Array>): {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly sha256: () => string;
} {
  const hash = createHash("sha256");
  async function* passOn() {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  return { chunks: passOn(), sha256: () => hash.digest("hex") };
}

/** Is this the text of a SHA-256 digest in our form? */
export function isSha256Hex(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
