/** Data types of the SSH protocol (RFC 4251 section 5). */

/** A length of four bytes, most significant first, and the bytes. */
export function sshString(data: Uint8Array | string): Uint8Array {
  const bytes = Buffer.from(data);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return concatBytes([length, bytes]);
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
