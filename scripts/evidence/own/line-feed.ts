/** Lines of a stream as binary strings, taken one by one where several files go in step. */

export interface LineFeed {
  /** A line without LF; `undefined` where more has to be fetched first, or nothing is left. */
  take(): string | undefined;
  /** Fetches until there is a line; false at the end. */
  fetch(): Promise<boolean>;
  /** What follows the last LF. */
  rest(): string;
}

/** Far above any line that the ledger takes. */
const MAX_REST = 4_194_304;

export function lineFeed(chunks: AsyncIterable<Uint8Array>): LineFeed {
  const source = chunks[Symbol.asyncIterator]();
  let lines: string[] = [];
  let next = 0;
  let rest = "";
  return {
    take() {
      const line = lines[next];
      next += 1;
      return line;
    },
    async fetch() {
      for (;;) {
        const { done, value } = await source.next();
        if (done === true) return false;
        const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        lines = (rest + bytes.toString("latin1")).split("\n");
        rest = lines.pop() ?? "";
        next = 0;
        if (lines.length > 0) return true;
        if (rest.length > MAX_REST) rest = rest.slice(0, MAX_REST);
      }
    },
    rest: () => rest,
  };
}
