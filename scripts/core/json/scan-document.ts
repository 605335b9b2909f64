/**
 * The grammar of RFC 8259, read with a stack of our own: a deeply nested text cannot overflow
 * the machine's. Reads `scan.text` from the beginning to the end, or stops at the first fault.
 */
import { addLeaf, closeNode, endOf, keyOf, openNode } from "./node-table.ts";
import { memberNode } from "./places.ts";
import { readNumber } from "./read-number.ts";
import { readString } from "./read-string.ts";
import { fail, newObject, skipSpace } from "./scan.ts";
import type { Frame, Scan } from "./scan.ts";
import { quoted } from "./show.ts";
import { hintFor, strangeText } from "./strange-value.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** `open`: a value began that holds others, one of which comes next. `done`: `scan.value` is whole. */
type Step = "open" | "done" | "fault";

/** True when the whole text was one document, now in `scan.value`. */
export function scanDocument(scan: Scan): boolean {
  for (;;) {
    skipSpace(scan);
    let step = beginValue(scan);
    while (step === "done") {
      const frame = scan.top;
      if (frame === undefined) return endsHere(scan);
      keepValue(scan, frame);
      step = afterValue(scan, frame);
    }
    if (step === "fault") return false;
  }
}

function endsHere(scan: Scan): boolean {
  skipSpace(scan);
  if (scan.at === scan.text.length) return true;
  scan.inValue = false;
  const message = "there is more text after the document's end";
  const hint = hintFor(scan.text, scan.at) ?? "remove it: a file holds one document";
  return fail(scan, { start: scan.at, end: scan.at + 1, message, hint });
}

function beginValue(scan: Scan): Step {
  scan.inValue = true;
  const unit = scan.text.charCodeAt(scan.at);
  if (unit === OPEN_OBJECT || unit === OPEN_ARRAY) return openFrame(scan, unit === OPEN_OBJECT);
  const start = scan.at;
  if (!readScalar(scan, unit)) return "fault";
  addLeaf(scan.table, start, scan.top?.nameAt ?? 0, scan.at);
  return "done";
}

function readScalar(scan: Scan, unit: number): boolean {
  if (unit === QUOTE) {
    const text = readString(scan);
    if (text !== undefined) scan.value = text;
    return text !== undefined;
  }
  if (unit === MINUS || (unit >= ZERO && unit <= NINE)) return readNumber(scan);
  return (
    readWord(scan, "true", true) ||
    readWord(scan, "false", false) ||
    readWord(scan, "null", null) ||
    noValue(scan)
  );
}

function readWord(scan: Scan, word: string, value: boolean | null): boolean {
  if (!scan.text.startsWith(word, scan.at)) return false;
  if (/[\w$]/.test(scan.text.charAt(scan.at + word.length))) return false;
  scan.at += word.length;
  scan.value = value;
  return true;
}

function noValue(scan: Scan): false {
  return atEnd(scan) ? unclosed(scan) : fail(scan, strangeText(scan.text, scan.at, "value"));
}

function openFrame(scan: Scan, isObject: boolean): Step {
  const { at: start, frames, maxDepth } = scan;
  if (frames.length >= maxDepth) {
    const message = `nested more than ${maxDepth} deep`;
    fail(scan, { rule: "depth", start, end: start + 1, message });
    return "fault";
  }
  scan.at = start + 1;
  skipSpace(scan);
  if (scan.text.charCodeAt(scan.at) === (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) {
    scan.at += 1;
    scan.value = isObject ? newObject() : [];
    addLeaf(scan.table, start, scan.top?.nameAt ?? 0, scan.at);
    return "done";
  }
  const frame: Frame = {
    node: openNode(scan.table, start, scan.top?.nameAt ?? 0),
    start,
    members: isObject ? newObject() : undefined,
    items: isObject ? undefined : [],
    name: "",
    nameAt: 0,
  };
  frames.push(frame);
  scan.top = frame;
  scan.inValue = false;
  return nextPlace(scan, frame);
}

/** Before a value: in an object its name and a colon, in an array nothing. */
function nextPlace(scan: Scan, frame: Frame): Step {
  return frame.members === undefined || readName(scan, frame, frame.members) ? "open" : "fault";
}

function readName(scan: Scan, frame: Frame, members: Frame["members"] & object): boolean {
  const { text, at: start } = scan;
  if (text.charCodeAt(start) !== QUOTE) {
    return atEnd(scan) ? unclosed(scan) : fail(scan, strangeText(text, start, "name"));
  }
  const name = readString(scan);
  if (name === undefined || !isAllowedName(scan, frame, members, name, start)) return false;
  frame.name = name;
  frame.nameAt = start;
  skipSpace(scan);
  if (text.charCodeAt(scan.at) !== COLON) {
    if (atEnd(scan)) return unclosed(scan);
    const message = `a colon is missing after the member name ${quoted(name)}`;
    return fail(scan, { start: scan.at, end: scan.at + 1, message });
  }
  scan.at += 1;
  return true;
}

function isAllowedName(
  scan: Scan,
  frame: Frame,
  members: Frame["members"] & object,
  name: string,
  start: number,
): boolean {
  const end = scan.at;
  if (name === "__proto__") {
    const message = "the member name __proto__ is refused: programs take it for something else";
    return fail(scan, { rule: "proto_name", start, end, message, hint: "remove it" });
  }
  if (!(name in members)) return true;
  const first = memberNode(scan.text, scan.table, frame.node, name) ?? frame.node;
  const label = "the first one";
  const also = { start: keyOf(scan.table, first), end: endOf(scan.table, first), label };
  const message = `the member ${quoted(name)} is there twice`;
  const hint = "keep one of them";
  return fail(scan, { rule: "duplicate_name", start, end, message, hint, also });
}

function keepValue(scan: Scan, frame: Frame): void {
  if (frame.members === undefined) frame.items?.push(scan.value);
  else frame.members[frame.name] = scan.value;
}

/** After a value: a comma and the next place, or the end of what holds it. */
function afterValue(scan: Scan, frame: Frame): Step {
  scan.inValue = false;
  skipSpace(scan);
  const unit = scan.text.charCodeAt(scan.at);
  const close = frame.members === undefined ? CLOSE_ARRAY : CLOSE_OBJECT;
  if (unit === close) return closeFrame(scan, frame);
  if (unit !== COMMA) return noComma(scan, close);
  const comma = scan.at;
  scan.at += 1;
  skipSpace(scan);
  if (scan.text.charCodeAt(scan.at) !== close) return nextPlace(scan, frame);
  const message = "a comma with nothing after it";
  fail(scan, { start: comma, end: comma + 1, message, hint: "remove the comma" });
  return "fault";
}

function closeFrame(scan: Scan, frame: Frame): Step {
  scan.at += 1;
  scan.frames.pop();
  scan.top = scan.frames.at(-1);
  closeNode(scan.table, frame.node, scan.at);
  scan.value = frame.members ?? frame.items ?? null;
  return "done";
}

/** What stands at the place begins a value: most likely only the comma is missing. */
const BEGINS_VALUE = /["{[\d-]|(?:true|false|null)\b/y;

function noComma(scan: Scan, close: number): "fault" {
  const { text, at: start } = scan;
  const wanted = close === CLOSE_ARRAY ? "comma or ]" : "comma or }";
  BEGINS_VALUE.lastIndex = start;
  if (atEnd(scan)) {
    unclosed(scan);
  } else if (BEGINS_VALUE.test(text)) {
    const message = "a comma is missing before this";
    fail(scan, { start, end: start + 1, message, hint: `a ${wanted} must follow a value` });
  } else {
    fail(scan, strangeText(text, start, wanted));
  }
  return "fault";
}

function atEnd(scan: Scan): boolean {
  return scan.at >= scan.text.length;
}

/** The text ended inside an object or array: the place of interest is where that began. */
function unclosed(scan: Scan): false {
  const { at } = scan;
  const frame = scan.top;
  if (frame === undefined) return fail(scan, { start: at, end: at, message: "the file is empty" });
  const kind = frame.members === undefined ? "array" : "object";
  const also = { start: frame.start, end: frame.start + 1, label: `the ${kind} begins here` };
  const message = `the file ends inside an ${kind} that is not closed`;
  return fail(scan, { start: at, end: at, message, hint: "is the file cut off?", also });
}
