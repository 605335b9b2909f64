/**
 * The grammar of RFC 8259 over a window of bytes, with a stack of our own. What comes next is in
 * `skim.expect`, so that it can go on in the next window after any token.
 */
import { decodedName, takeName } from "./skim-names.ts";
import { FAULT, MORE, numberEnd, spaceEnd, strange, stringEnd, wordEnd } from "./skim-tokens.ts";
import { refuse, widened } from "./skim-state.ts";
import type { Level, Skim, Status } from "./skim-state.ts";
import type { Plan } from "./plan.ts";

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

/** Reads on to the end of the window, or to the token that it cuts; false at a fault. */
export function scanWindow(skim: Skim): boolean {
  for (;;) {
    skim.at = spaceEnd(skim.bytes, skim.at, skim.end);
    if (skim.at >= skim.end) return true;
    const status = step(skim, skim.bytes[skim.at] ?? 0);
    if (status !== "on") return status === "more";
  }
}

function step(skim: Skim, byte: number): Status {
  switch (skim.expect) {
    case "value":
      return readValue(skim, byte);
    case "first_value":
      return byte === CLOSE_ARRAY ? close(skim) : readValue(skim, byte);
    case "name":
      return readName(skim, byte);
    case "first_name":
      return byte === CLOSE_OBJECT ? close(skim) : readName(skim, byte);
    case "colon":
      return readColon(skim, byte);
    case "comma":
      return readComma(skim, byte);
    case "end":
      return refuse(skim, "there is more text after the document's end");
  }
}

function readValue(skim: Skim, byte: number): Status {
  if (skim.rows !== undefined && skim.depth === skim.leftOut) beginRow(skim);
  if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) return open(skim, byte === OPEN_OBJECT);
  const end = scalarEnd(skim, byte);
  if (end === FAULT) return "fault";
  if (end === MORE) return "more";
  skim.at = end;
  return valueEnded(skim);
}

function scalarEnd(skim: Skim, byte: number): number {
  if (byte === QUOTE) return stringEnd(skim);
  const isNumber = byte === MINUS || (byte >= ZERO && byte <= NINE);
  return isNumber ? numberEnd(skim) : wordEnd(skim);
}

function beginRow(skim: Skim): void {
  skim.rowFrom = skim.at;
  if (skim.rowsFrom < 0) skim.rowsFrom = skim.at;
}

function valueEnded(skim: Skim): Status {
  skim.expect = skim.depth === 0 ? "end" : "comma";
  if (skim.rows !== undefined && skim.depth === skim.leftOut) skim.rowsTo = skim.at;
  return "on";
}

function open(skim: Skim, isObject: boolean): Status {
  if (skim.depth >= skim.maxDepth) {
    return refuse(skim, `nested more than ${skim.maxDepth} deep`);
  }
  const level = levelAt(skim, skim.depth);
  level.isObject = isObject;
  level.plan = skim.leftOut > 0 ? "skip" : skim.next;
  level.names.count = 0;
  level.names.seen = undefined;
  skim.depth += 1;
  skim.at += 1;
  skim.expect = isObject ? "first_name" : "first_value";
  if (skim.leftOut === 0) applyPlan(skim, level.plan, isObject);
  return "on";
}

function levelAt(skim: Skim, depth: number): Level {
  return (skim.levels[depth] ??= {
    isObject: false,
    plan: "skip",
    names: { raw: [], count: 0, seen: undefined },
  });
}

/** Leaves out what follows, where the plan says so: the bracket before it is kept. */
function applyPlan(skim: Skim, plan: Plan, isObject: boolean): void {
  const rows = typeof plan === "object" && "rows" in plan && !isObject ? plan : undefined;
  if (plan !== "skip" && rows === undefined) {
    skim.next = childPlan(plan);
    return;
  }
  keepUpTo(skim, skim.at);
  skim.leftOut = skim.depth;
  skim.rows = rows;
  skim.rowsFrom = -1;
}

/** Of an element; members have their own. */
function childPlan(plan: Plan): Plan {
  return typeof plan === "object" && "others" in plan ? plan.others : "keep";
}

export function keepUpTo(skim: Skim, to: number): void {
  if (skim.leftOut > 0 || to === skim.keepFrom) return;
  const size = skim.keptBytes + to - skim.keepFrom;
  skim.kept = widened(skim.kept, skim.keptBytes, size);
  skim.bytes.copy(skim.kept, skim.keptBytes, skim.keepFrom, to);
  skim.keptBytes = size;
  skim.keepFrom = to;
}

function close(skim: Skim): Status {
  if (skim.leftOut === skim.depth) {
    handOver(skim);
    skim.rows = undefined;
    skim.leftOut = 0;
    skim.keepFrom = skim.at;
  }
  skim.depth -= 1;
  skim.at += 1;
  return valueEnded(skim);
}

/** The whole elements since the last time. */
export function handOver(skim: Skim): void {
  const { rows, rowsFrom, rowsTo, bytes } = skim;
  if (rows === undefined || rowsFrom < 0 || rowsTo <= rowsFrom) return;
  rows.rows(`[${bytes.toString("utf8", rowsFrom, rowsTo)}]`);
  skim.rowsFrom = skim.depth > skim.leftOut ? skim.rowFrom : -1;
}

function readName(skim: Skim, byte: number): Status {
  if (byte !== QUOTE) {
    strange(skim, "name");
    return "fault";
  }
  const end = stringEnd(skim);
  if (end === FAULT) return "fault";
  if (end === MORE) return "more";
  const level = levelAt(skim, skim.depth - 1);
  if (!takeName(skim, level.names, skim.at + 1, end - 1)) return "fault";
  if (skim.leftOut === 0) skim.next = memberPlan(skim, level.plan, skim.at + 1, end - 1);
  skim.at = end;
  skim.expect = "colon";
  return "on";
}

function memberPlan(skim: Skim, plan: Plan, from: number, to: number): Plan {
  if (typeof plan !== "object" || !("members" in plan)) return "keep";
  return plan.members.get(decodedName(skim.bytes.subarray(from, to))) ?? plan.others;
}

function readColon(skim: Skim, byte: number): Status {
  if (byte !== COLON) return refuse(skim, "a colon is missing after a member name");
  skim.at += 1;
  skim.expect = "value";
  return "on";
}

function readComma(skim: Skim, byte: number): Status {
  const level = levelAt(skim, skim.depth - 1);
  if (byte === (level.isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) return close(skim);
  if (byte !== COMMA) {
    strange(skim, level.isObject ? "comma or }" : "comma or ]");
    return "fault";
  }
  skim.at += 1;
  skim.expect = level.isObject ? "name" : "value";
  if (skim.leftOut === 0) skim.next = childPlan(level.plan);
  return "on";
}
