/** The end of a stream, in bounded memory. */

export interface Tail {
  push(bytes: Buffer): void;
  /** The last `keepBytes` or less, from a character's start on; bytes that are no UTF-8 become U+FFFD. */
  text(): string;
  /** Bytes that came before the text. */
  dropped(): number;
}

/** So many small chunks are joined before they cost more than their bytes. */
const MAX_CHUNKS = 256;

export function makeTail(keepBytes: number): Tail {
  let chunks: Buffer[] = [];
  let held = 0;
  let total = 0;
  const compact = (): Buffer => {
    const all = Buffer.concat(chunks);
    const kept = Buffer.from(all.subarray(Math.max(0, all.length - keepBytes)));
    chunks = [kept];
    held = kept.length;
    return kept;
  };
  const kept = (): Buffer => {
    const end = compact();
    return held < total ? end.subarray(firstCharacter(end)) : end;
  };
  return {
    push: (bytes) => {
      total += bytes.length;
      held += bytes.length;
      chunks.push(bytes);
      if (held > 2 * keepBytes || chunks.length > MAX_CHUNKS) compact();
    },
    text: () => kept().toString("utf8"),
    dropped: () => total - kept().length,
  };
}

/** Past the rest of a character that was cut: at most three continuation bytes (RFC 3629, 3). */
function firstCharacter(bytes: Buffer): number {
  const start = bytes.subarray(0, 3).findIndex((byte) => (byte & 0xc0) !== 0x80);
  return start === -1 ? Math.min(3, bytes.length) : start;
}
