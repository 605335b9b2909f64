/** `rollout --watch`: where a rollout is, again and again, until there is nothing left to wait for. */
import type { Host } from "../core/host.ts";
import { formatDuration } from "../core/time.ts";
import type { Registry } from "../registry/registry.ts";
import type { Decision } from "./assess.ts";
import type { ShownStep } from "./rollout-view.ts";

export interface Seen {
  readonly version: string;
  readonly registry: Registry;
  readonly decision: Decision;
  readonly steps: readonly ShownStep[];
  readonly now: Date;
}

export interface WatchText {
  /** Stage, and what stands against the next step: changes when something happened. */
  readonly state: string;
  /** Time until the next step may be done; empty where time is not what it waits for. */
  readonly left: string;
}

/** Pure. */
export function watchText({ version, registry, decision, steps, now }: Seen): WatchText {
  const stages = Object.entries(registry.channels).map(
    ([name, one]) => `${name} ${one.version} ${one.rollout_percent} %`,
  );
  const [next] = steps;
  const wait = next === undefined ? 0 : next.earliest.getTime() - now.getTime();
  const step = next === undefined ? "no step left" : `next: ${next.text}`;
  return {
    state: `${version}: ${stages.join(", ")}; ${step}; ${decision.kind}: ${decision.says}`,
    left: wait > 0 ? `in ${formatDuration(Math.ceil(wait / 1000) * 1000)}` : "",
  };
}

/** A line for each change in a log, and a line a minute where nothing changes; redrawn on a terminal. */
export function watchOutput(host: Pick<Host, "stderr" | "env" | "elapsed">) {
  const { stderr, env } = host;
  const isLive = stderr.isTTY && env["TERM"] !== "dumb";
  let last = "";
  let told = -EVERY_MS;
  return {
    show({ state, left }: WatchText): void {
      const line = left === "" ? state : `${left}; ${state}`;
      if (isLive) {
        stderr.write(`\r\u001B[2K${cut(line, stderr.columns() - 1)}`);
        return;
      }
      const isDue = host.elapsed() - told >= EVERY_MS;
      if (state === last && !isDue) return;
      last = state;
      told = host.elapsed();
      stderr.write(`${line}\n`);
    },
    end(): void {
      if (isLive) stderr.write("\r\u001B[2K");
    },
  };
}

const EVERY_MS = 60_000;

function cut(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1))}…`;
}

/** Nobody has to wait for what will not come of itself. */
export function isOver({ kind }: Decision): boolean {
  return kind === "nothing";
}

export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), done()), { once: true });
  });
}
