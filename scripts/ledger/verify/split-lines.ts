/** Cuts a stream of chunks into lines where they lie, copying only what spans two chunks. */

const LF = 0x0a;

/** A line is `bytes` from `start` up to `end`, where its LF stands. `start` is at least 1. */
export type OnLine = (bytes: Buffer, start: number, end: number) => void;

export interface LineSplitter {
  feed(chunk: Uint8Array): void;
  /** Bytes after the last LF. */
  rest(): number;
}

/** Lines longer than `maxBytes` are handed on, cut, to be refused; memory stays bounded. */
export function lineSplitter(maxBytes: number, onLine: OnLine): LineSplitter {
  let carry: Buffer = Buffer.alloc(1);
  return {
    feed(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      let start = 0;
      const first = bytes.indexOf(LF);
      if (first >= 0) {
        const line = Buffer.concat([carry, bytes.subarray(0, first + 1)]);
        onLine(line, 1, line.length - 1);
        carry = Buffer.alloc(1);
        start = first + 1;
        for (let end = bytes.indexOf(LF, start); end >= 0; end = bytes.indexOf(LF, start)) {
          onLine(bytes, start, end);
          start = end + 1;
        }
      }
      const room = maxBytes + 2 - carry.length;
      if (room > 0) carry = Buffer.concat([carry, bytes.subarray(start, start + room)]);
    },
    rest: () => carry.length - 1,
  };
}
