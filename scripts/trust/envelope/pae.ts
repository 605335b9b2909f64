/** What a DSSE signature signs: the Pre-Authentication Encoding (DSSE v1.0.2, protocol.md). */

/** `DSSEv1 LEN(type) type LEN(payload) payload`, lengths in bytes and in decimal. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, "utf8");
  const head = `DSSEv1 ${type.length} ${payloadType} ${payload.length} `;
  return Uint8Array.from(Buffer.concat([Buffer.from(head, "utf8"), payload]));
}
