/**
 * The lines that show a run while it goes on. Pure: from what is known, the width and the time to
 * text; who writes it, and when, is told in `live-output.ts`.
 */
import stringWidth from "string-width";
import { formatDuration } from "../core/time.ts";
import { printable } from "./printable.ts";

export interface LiveGate {
  readonly id: string;
  /** Milliseconds of the monotonic clock. */
  readonly startedAt: number;
  readonly attempt: number;
  readonly lastLine: string;
  readonly expectedMs: number | undefined;
}

export interface LiveState {
  readonly running: readonly LiveGate[];
  readonly done: number;
  readonly bad: number;
  readonly total: number;
  readonly startedAt: number;
}

/** One line for each running gate, then one for the whole; none longer than `width` cells. */
export function liveLines(state: LiveState, now: number, width: number, rows: number): string[] {
  const room = Math.max(1, rows - 2);
  const shown = state.running.slice(0, room);
  const hidden = state.running.length - shown.length;
  const waiting = state.total - state.done - state.running.length;
  const whole = [
    `${state.done}/${state.total} done`,
    ...(state.bad > 0 ? [`${state.bad} not passed`] : []),
    `${state.running.length} running${hidden > 0 ? ` (${hidden} not shown)` : ""}`,
    `${waiting} waiting`,
    formatDuration(tenths(now - state.startedAt)),
  ].join(", ");
  return [...shown.map((gate) => clip(runningLine(gate, now, state), width)), clip(whole, width)];
}

function runningLine(gate: LiveGate, now: number, { running }: LiveState): string {
  const name = gate.id.padEnd(Math.max(...running.map(({ id }) => id.length)));
  const attempt = gate.attempt > 1 ? ` attempt ${gate.attempt}` : "";
  const expected = gate.expectedMs === undefined ? "" : ` of ~${formatDuration(gate.expectedMs)}`;
  const time = `${formatDuration(tenths(now - gate.startedAt))}${expected}`;
  return `… ${name}  ${time}${attempt}  ${printable(gate.lastLine)}`.trimEnd();
}

function tenths(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / 100) * 100);
}

/** Never wraps: one cell is kept free, since some terminals wrap when the last one is written. */
export function clip(text: string, width: number): string {
  const room = Math.max(1, width - 1);
  if (stringWidth(text) <= room) return text;
  let cells = 1;
  let kept = "";
  for (const { segment } of GRAPHEMES.segment(text)) {
    cells += stringWidth(segment);
    if (cells > room) break;
    kept += segment;
  }
  return `${kept}…`;
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Takes back the lines drawn before; the cursor stands below the last of them. In a window that has
 * become narrower each may fill several rows by now.
 */
export function erase(drawn: readonly string[], width: number): string {
  if (drawn.length === 0) return "";
  const rows = drawn.map((line) => Math.max(1, Math.ceil(stringWidth(line) / width)));
  return `\r${"\u001B[1A".repeat(rows.reduce((sum, count) => sum + count, 0))}\u001B[0J`;
}
