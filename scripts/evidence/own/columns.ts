/**
 * A line of the ledger in three columns, each a line of its own file: what repeats lies together
 * and packs well. Number and hashes are left out: they follow from the place and the rest.
 * Lines are held as binary strings (one character a byte), which is what this is fast with.
 */
import { TAIL_BYTES } from "../../ledger/verify/line-seal.ts";

export interface Columns {
  readonly time: string;
  /** `{"type":…,"actor":…,"reason":…}`, `batch_left` last. */
  readonly head: string;
  readonly data: string;
}

const TIME_LENGTH = 24;
const DATA = ',"data":';
const BATCH = /,"batch_left":\d+$/;

/**
 * The columns of a line that passed the scan. A quote within a text is escaped, so the first
 * `,"data":` is the member.
 */
export function splitLine(line: string): Columns {
  const start = line.indexOf('"time":"') + 8;
  const body = line.slice(start + TIME_LENGTH + 2, line.length - TAIL_BYTES);
  const cut = body.indexOf(DATA);
  const [batch = ""] = BATCH.exec(body) ?? [];
  return {
    time: line.slice(start, start + TIME_LENGTH),
    head: `{${body.slice(0, cut)}${batch}}`,
    data: body.slice(cut + DATA.length, body.length - batch.length),
  };
}

/** The line up to its hashes, without the closing brace; `undefined` for what is no event. */
export function joinColumns(seq: number, { time, head, data }: Columns): string | undefined {
  const isHead = head.startsWith('{"type":"') && head.endsWith("}");
  if (time.length !== TIME_LENGTH || !isHead || data[0] !== "{" || data.at(-1) !== "}") {
    return undefined;
  }
  const end = head.endsWith('"}') ? "" : (BATCH.exec(head.slice(0, -1))?.[0] ?? "");
  const members = head.slice(1, head.length - 1 - end.length);
  return `{"seq":${seq},"time":"${time}",${members}${DATA}${data}${end}`;
}
