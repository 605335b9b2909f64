/**
 * Talk while the gates run, on standard error: redrawn lines on a terminal, a line for each end in
 * a pipe, and a folded group with the gate's own output on GitHub.
 */
import type { Host } from "../core/host.ts";
import { formatDuration } from "../core/time.ts";
import { endLine } from "./end-line.ts";
import type { Gate } from "./gate.ts";
import type { LiveGate } from "./live-lines.ts";
import type { GateRecord } from "./preflight-result.ts";

export interface LiveOutput {
  readonly attempt: (gate: Gate, attempt: number) => void;
  readonly line: (gate: Gate, line: string) => void;
  readonly end: (record: GateRecord) => void;
  /** Takes back what was drawn and stops. */
  readonly stop: () => void;
}

export interface Watched {
  readonly host: Host;
  readonly gates: readonly Gate[];
  readonly expected: ReadonlyMap<string, number>;
}

export async function liveOutput(watched: Watched): Promise<LiveOutput> {
  const { host } = watched;
  if (host.env["GITHUB_ACTIONS"] === "true") return groups(watched);
  return host.stderr.isTTY && host.env["TERM"] !== "dumb" ? redrawn(watched) : plain(watched);
}

const SECOND = 1000;
const REDRAW_MS = SECOND / 10;
const STILL_RUNNING_MS = 60 * SECOND;

async function redrawn({ host, gates, expected }: Watched): Promise<LiveOutput> {
  const { erase, liveLines } = await import("./live-lines.ts");
  const { stderr } = host;
  const names = nameWidth(gates);
  const startedAt = host.elapsed();
  const running = new Map<string, LiveGate>();
  let drawn: readonly string[] = [];
  let [done, bad] = [0, 0];
  const draw = (above = ""): void => {
    const state = { running: [...running.values()], done, bad, total: gates.length, startedAt };
    const width = stderr.columns();
    const lines = liveLines(state, host.elapsed(), width, stderr.rows());
    const gone = erase(drawn, width);
    stderr.write(`${gone}${above}${lines.map((line) => `${line}\n`).join("")}`);
    drawn = lines;
  };
  const timer = setInterval(draw, REDRAW_MS);
  return {
    attempt: ({ id }, attempt) => {
      const now = host.elapsed();
      running.set(id, { id, startedAt: now, attempt, lastLine: "", expectedMs: expected.get(id) });
    },
    line: ({ id }, lastLine) => {
      const gate = running.get(id);
      if (gate !== undefined && lastLine.trim() !== "") running.set(id, { ...gate, lastLine });
    },
    end: (record) => {
      running.delete(record.id);
      done += 1;
      if (record.outcome !== "pass") bad += 1;
      draw(`${endLine(record, names)}\n`);
    },
    stop: () => {
      clearInterval(timer);
      stderr.write(erase(drawn, stderr.columns()));
      drawn = [];
    },
  };
}

/** Some systems end a job that says nothing for minutes: a long gate is mentioned once a minute. */
function plain({ host, gates }: Watched): LiveOutput {
  const width = nameWidth(gates);
  const running = new Map<string, number>();
  const timer = setInterval(() => {
    for (const [id, startedAt] of running) {
      host.stderr.write(`still running: ${id}, ${formatDuration(host.elapsed() - startedAt)}\n`);
    }
  }, STILL_RUNNING_MS);
  return {
    attempt: ({ id }) => running.set(id, host.elapsed()),
    line: () => undefined,
    end: (record) => {
      running.delete(record.id);
      host.stderr.write(`${endLine(record, width)}\n`);
    },
    stop: () => clearInterval(timer),
  };
}

const GROUP_LINES = 500;

async function groups(watched: Watched): Promise<LiveOutput> {
  const { host } = watched;
  const { foldedGroup } = await import("./github-group.ts");
  const base = plain(watched);
  const width = nameWidth(watched.gates);
  const kept = new Map<string, string[]>();
  return {
    ...base,
    attempt: (gate, attempt) => {
      base.attempt(gate, attempt);
      kept.set(gate.id, []);
    },
    line: ({ id }, line) => {
      const lines = kept.get(id) ?? [];
      lines.push(line);
      if (lines.length > GROUP_LINES) lines.shift();
      kept.set(id, lines);
    },
    end: (record) => {
      const lines = kept.get(record.id) ?? [];
      kept.delete(record.id);
      if (lines.length === 0) return base.end(record);
      host.stderr.write(foldedGroup(endLine(record, width), lines, host.newId()));
      return undefined;
    },
  };
}

function nameWidth(gates: readonly Gate[]): number {
  return Math.max(0, ...gates.map(({ id }) => id.length));
}
