import { describe, expect, test } from "vitest";
import { isOver, pause, watchOutput, watchText } from "../../scripts/rollout/watch.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";

const NOW = new Date("2026-11-23T12:00:00Z");
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const carries = (version: string, percent: number) => ({
  version,
  rollout_percent: percent,
  updated_at: NOW.toISOString(),
});
const registry = {
  ...NO_REGISTRY,
  channels: { canary: carries("1.5.0", 5), stable: carries("1.4.1", 100) },
};
const seen = (seconds: number) => ({
  version: "1.5.0",
  registry,
  decision: { kind: "wait", says: "promotion_soaked" } as const,
  steps: [{ text: "advance canary", earliest: at(seconds), router: [] }],
  now: NOW,
});

test("stage, next step and time left are told", () => {
  expect(watchText(seen(90))).toEqual({
    state:
      "1.5.0: canary 1.5.0 5 %, stable 1.4.1 100 %; next: advance canary; wait: promotion_soaked",
    left: "in 1 min 30 s",
  });
  expect(watchText(seen(0)).left).toBe("");
  expect(watchText({ ...seen(0), steps: [] }).state).toContain("no step left");
});

function played(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const stderr = {
    isTTY,
    columns: () => 20,
    rows: () => 24,
    write: (text: string) => void written.push(text),
    drained: async () => undefined,
    failure: () => undefined,
  };
  const output = watchOutput({ stderr, env: { TERM: "xterm" }, elapsed: () => time });
  return { written, output, wait: (ms: number) => (time += ms) };
}

describe("the output", () => {
  test("is a line for each change in a log, and one a minute", () => {
    const { written, output, wait } = played(false);
    output.show({ state: "a", left: "in 2 min" });
    wait(5000);
    output.show({ state: "a", left: "in 1 min" });
    wait(5000);
    output.show({ state: "b", left: "" });
    wait(60_000);
    output.show({ state: "b", left: "" });
    output.end();
    expect(written).toEqual(["in 2 min; a\n", "b\n", "b\n"]);
  });

  test("is redrawn on a terminal, no wider than it, and taken away", () => {
    const { written, output } = played(true);
    output.show({ state: "x".repeat(50), left: "" });
    output.end();
    expect(written).toEqual([`\r\u001B[2K${"x".repeat(18)}…`, "\r\u001B[2K"]);
  });
});

test("it is over when nothing is left, and a pause ends with the person's signal", async () => {
  expect(isOver({ kind: "nothing", says: "" })).toBe(true);
  expect(isOver({ kind: "wait", says: "" })).toBe(false);
  const ended = new AbortController();
  const long = pause(3_600_000, ended.signal);
  ended.abort();
  await long;
  await pause(3_600_000, ended.signal);
});
