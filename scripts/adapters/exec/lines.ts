/** Cuts a stream into lines for a person to watch. */
import { StringDecoder } from "node:string_decoder";

export interface LineSplitter {
  push(bytes: Buffer): void;
  /** Gives the last line where it has no line end. */
  end(): void;
}

/** In UTF-16 units. What is longer is cut and ends in `…`. */
export const MAX_LINE = 4096;

/**
 * A line ends at LF or CR LF. A lone CR begins the line anew, as progress bars do: only what was
 * written last is given.
 */
export function makeLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder("utf8");
  let current = "";
  let before = "";
  const take = (text: string): void => {
    for (const piece of text.split(/([\r\n])/)) {
      if (piece === "\n") give();
      else if (piece === "\r") restart();
      else if (current.length <= MAX_LINE) current += piece.slice(0, MAX_LINE + 1 - current.length);
    }
  };
  const restart = (): void => {
    if (current !== "") before = current;
    current = "";
  };
  const give = (): void => {
    restart();
    const line = before;
    before = "";
    onLine(line.length > MAX_LINE ? shortened(line) : line);
  };
  return {
    push: (bytes) => take(decoder.write(bytes)),
    end: () => {
      take(decoder.end());
      if (current !== "" || before !== "") give();
    },
  };
}

/** Does not part the two halves of a character beyond the basic plane. */
function shortened(line: string): string {
  return `${line.slice(0, MAX_LINE - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
