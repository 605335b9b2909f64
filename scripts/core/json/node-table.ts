/**
 * Where every value of a document stands: four numbers a value, in the order of the text, so that
 * places cost little for large files. A value's children follow it; `AFTER` leads past them all.
 */

export interface NodeTable {
  cells: Uint32Array;
  count: number;
}

const STRIDE = 4;
const START = 0;
const END = 1;
const KEY = 2;
const AFTER = 3;

/** `expected` values fit before the table has to grow. */
export function newNodeTable(expected: number): NodeTable {
  return { cells: new Uint32Array(Math.max(16, expected) * STRIDE), count: 0 };
}

/** A value begins at `start`; `key` is the offset of its member name, 0 where it has none. */
export function openNode(table: NodeTable, start: number, key: number): number {
  const node = table.count;
  const base = node * STRIDE;
  if (base === table.cells.length) grow(table);
  table.cells[base + START] = start;
  table.cells[base + KEY] = key;
  table.count = node + 1;
  return node;
}

/** A value that holds no others stands from `start` to before `end`. */
export function addLeaf(table: NodeTable, start: number, key: number, end: number): void {
  closeNode(table, openNode(table, start, key), end);
}

/** The value ends before the offset `end`, and so do all that were opened since. */
export function closeNode(table: NodeTable, node: number, end: number): void {
  const base = node * STRIDE;
  table.cells[base + END] = end;
  table.cells[base + AFTER] = table.count;
}

function grow(table: NodeTable): void {
  const cells = new Uint32Array(table.cells.length * 2);
  cells.set(table.cells);
  table.cells = cells;
}

export function startOf(table: NodeTable, node: number): number {
  return table.cells[node * STRIDE + START] ?? 0;
}

/** Just after the value's last code unit. */
export function endOf(table: NodeTable, node: number): number {
  return table.cells[node * STRIDE + END] ?? 0;
}

/** Offset of the opening quote of the value's member name; 0 for elements and the root. */
export function keyOf(table: NodeTable, node: number): number {
  return table.cells[node * STRIDE + KEY] ?? 0;
}

/** The node after the value and all that it holds. */
export function nodeAfter(table: NodeTable, node: number): number {
  return table.cells[node * STRIDE + AFTER] ?? 0;
}
