/** Finds the place in the file of any value or member name of a document that was read. */
import { lineStartsOf, lineText, positionAt } from "./lines.ts";
import type { LineStarts } from "./lines.ts";
import { endOf, keyOf, nodeAfter, startOf } from "./node-table.ts";
import type { NodeTable } from "./node-table.ts";
import { elementIndex, tokensOf } from "./pointer.ts";

/** 1-based; columns in UTF-16 code units, the end column just after the last one. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

export interface Places {
  /** The value at a JSON pointer, or `undefined` where the document has none. */
  readonly locate: (pointer: string) => Span | undefined;
  /** The name, with its quotes, of the member at a JSON pointer; elements have none. */
  readonly locateKey: (pointer: string) => Span | undefined;
  /** The text of a line, counted from 1, without its end. */
  readonly line: (number: number) => string;
}

export function placesOf(text: string, table: NodeTable): Places {
  let starts: LineStarts | undefined;
  const lines = () => (starts ??= lineStartsOf(text));
  return {
    locate: (pointer) => {
      const node = findNode(text, table, pointer);
      return node && spanOf(lines(), startOf(table, node.index), endOf(table, node.index));
    },
    locateKey: (pointer) => {
      const node = findNode(text, table, pointer);
      const key = node === undefined ? 0 : keyOf(table, node.index);
      return key === 0 ? undefined : spanOf(lines(), key, endOfString(text, key));
    },
    line: (number) => lineText(text, lines(), number),
  };
}

export function spanOf(starts: LineStarts, start: number, end: number): Span {
  const from = positionAt(starts, start);
  const to = positionAt(starts, end);
  return { ...from, end_line: to.line, end_column: to.column };
}

function findNode(text: string, table: NodeTable, pointer: string): { index: number } | undefined {
  const tokens = tokensOf(pointer);
  if (tokens === undefined || table.count === 0) return undefined;
  let node: number | undefined = 0;
  for (const token of tokens) {
    node = childOf(text, table, node, token);
    if (node === undefined) return undefined;
  }
  return { index: node };
}

function childOf(text: string, table: NodeTable, node: number, token: string): number | undefined {
  const kind = text[startOf(table, node)];
  if (kind === "{") return memberNode(text, table, node, token);
  const index = kind === "[" ? elementIndex(token) : undefined;
  return index === undefined ? undefined : elementNode(table, node, index);
}

/** The node of the member `name` of the object at `node`, as far as it has been read. */
export function memberNode(
  text: string,
  table: NodeTable,
  node: number,
  name: string,
): number | undefined {
  const end = nodeAfter(table, node) || table.count;
  for (let child = node + 1; child < end; child = nodeAfter(table, child)) {
    if (isNamed(text, keyOf(table, child), name)) return child;
  }
  return undefined;
}

function elementNode(table: NodeTable, node: number, index: number): number | undefined {
  const end = nodeAfter(table, node);
  let child = node + 1;
  for (let left = index; left > 0 && child < end; left -= 1) child = nodeAfter(table, child);
  return child < end ? child : undefined;
}

/** A name without escapes is compared in place: most are, and objects may be large. */
function isNamed(text: string, key: number, name: string): boolean {
  if (text.startsWith(name, key + 1) && text[key + 1 + name.length] === '"') return true;
  const raw = text.slice(key, endOfString(text, key));
  if (!raw.includes("\\")) return false;
  const decoded: unknown = JSON.parse(raw);
  return decoded === name;
}

/** Just after the closing quote of the string, known to be valid, that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
