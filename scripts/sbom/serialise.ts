/** The text of a bill, with a serial number from its content. */
import { contentUuid } from "../core/digest.ts";
import type { JsonObject, JsonValue } from "../core/json-value.ts";
import { listMember } from "../lockfiles/json-members.ts";
import { byteSink } from "./byte-sink.ts";
import type { ByteSink } from "./byte-sink.ts";

/** What `bomDocument` puts where the number will stand. */
export const NO_SERIAL_NUMBER = "urn:uuid:00000000-0000-0000-0000-000000000000";

export interface Numbered {
  readonly document: JsonObject;
  /** The JSON form in UTF-8, with one line end at the end. */
  readonly bytes: Buffer;
  readonly serialNumber: string;
}

/** The number stands before anything that comes from a lock, so the first place is the right one. */
export function numbered(document: JsonObject): Numbered {
  const bytes = textOf(document);
  const serialNumber = contentUuid(bytes);
  bytes.write(serialNumber, bytes.indexOf(NO_SERIAL_NUMBER));
  return { document: { ...document, serialNumber }, bytes, serialNumber };
}

/** Members that are as long as the locks; they are written in pieces. */
const LONG = ["components", "dependencies"] as const;
const PIECE = 500;
const ITEM_BYTES = 2048;

/** What `JSON.stringify(document, undefined, 2)` says, without ever being one text. */
function textOf(document: JsonObject): Buffer {
  const lists = LONG.map((name) => ({ name, items: listMember(document, name) }));
  const count = lists.reduce((sum, { items }) => sum + items.length, 0);
  const sink = byteSink(count * ITEM_BYTES);
  const shell = Object.fromEntries(lists.map(({ name }) => [name, holeFor(name)]));
  let rest = JSON.stringify({ ...document, ...shell }, undefined, 2);
  for (const { name, items } of lists) {
    const hole = JSON.stringify(holeFor(name));
    const at = rest.lastIndexOf(hole);
    sink.add(rest.slice(0, at));
    addItems(items, sink);
    rest = rest.slice(at + hole.length);
  }
  sink.add(`${rest}\n`);
  return sink.bytes();
}

/** Holds a character that no lock can put into a bill. */
const holeFor = (name: string): string => `\u0000${name}`;

const BEFORE = '{\n  "x": [';
const AFTER = "\n  ]\n}";

function addItems(items: readonly JsonValue[], sink: ByteSink): void {
  if (items.length === 0) return sink.add("[]");
  for (let at = 0; at < items.length; at += PIECE) {
    const text = JSON.stringify({ x: items.slice(at, at + PIECE) }, undefined, 2);
    sink.add(at === 0 ? "[" : ",");
    sink.add(text.slice(BEFORE.length, -AFTER.length));
  }
  return sink.add("\n  ]");
}
