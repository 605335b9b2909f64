/** Takes texts and keeps their UTF-8 bytes outside the heap, so that a large bill is there once. */

export interface ByteSink {
  add(text: string): void;
  /** All that was added; later additions may not show in it. */
  bytes(): Buffer;
}

/** `expected` only costs address space: pages that are never written to are never made. */
export function byteSink(expected: number): ByteSink {
  let buffer = Buffer.allocUnsafe(Math.max(expected, 4096));
  let length = 0;
  const grow = (needed: number): void => {
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * buffer.length));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };
  return {
    add(text) {
      const needed = length + Buffer.byteLength(text);
      if (needed > buffer.length) grow(needed);
      length += buffer.write(text, length);
    },
    bytes: () => buffer.subarray(0, length),
  };
}
