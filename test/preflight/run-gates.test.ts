import { describe, expect, test } from "vitest";
import { recordOfUnstarted } from "../../scripts/preflight/gate-record.ts";
import type { Gate } from "../../scripts/preflight/gate.ts";
import { gatesOf } from "../../scripts/preflight/gates.ts";
import type { GateRecord } from "../../scripts/preflight/preflight-result.ts";
import { runGates } from "../../scripts/preflight/run-gates.ts";

function gates(
  ...ids: (
    string | { id: string; needs?: string[]; required?: boolean; resources?: { weight: number } }
  )[]
): Gate[] {
  return gatesOf(
    ids.map((gate) => ({
      title: "t",
      argv: ["true"],
      profile: "quick",
      ...(typeof gate === "string" ? { id: gate } : gate),
    })),
  );
}

const OUTCOMES = {
  pass: { outcome: "pass", reason: "passed", message: "exit 0" },
  fail: { outcome: "fail", reason: "exit_nonzero", message: "exit 1" },
  no_data: { outcome: "no_data", reason: "timeout", message: "out of time" },
  aborted: { outcome: "no_data", reason: "interrupted", message: "ended" },
} as const;

interface Outcomes {
  readonly [id: string]: keyof typeof OUTCOMES;
}

/** Runs with gates that end in turn, by the next ticks, or wait for the signal. */
async function run(
  all: Gate[],
  outcomes: Outcomes = {},
  more: { capacity?: number; failFast?: boolean; interrupted?: AbortSignal; waits?: string[] } = {},
) {
  const log: string[] = [];
  let [now, most] = [0, 0];
  const start = async (gate: Gate, signal: AbortSignal): Promise<GateRecord> => {
    log.push(`start ${gate.id}`);
    most = Math.max(most, ++now);
    if (more.waits?.includes(gate.id))
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
    else await new Promise(setImmediate);
    now -= 1;
    const how =
      signal.aborted && more.waits?.includes(gate.id) ? "aborted" : (outcomes[gate.id] ?? "pass");
    return recordOfUnstarted(gate, OUTCOMES[how]);
  };
  const records = await runGates({
    gates: all,
    expected: new Map(),
    capacity: more.capacity ?? 2,
    failFast: more.failFast ?? false,
    interrupted: more.interrupted ?? new AbortController().signal,
    start,
    onEnd: ({ id }) => log.push(`end ${id}`),
  });
  const told = records.map(
    ({ id, outcome, reason, message }) => `${id} ${outcome} ${reason}: ${message}`,
  );
  return { told, log, most };
}

describe("running the graph", () => {
  test("each gate once, needs first, never more than there are places", async () => {
    const { told, log, most } = await run(gates({ id: "c", needs: ["a", "b"] }, "a", "b", "d"));
    expect(told).toHaveLength(4);
    expect(most).toBe(2);
    expect(log.indexOf("start c")).toBeGreaterThan(log.indexOf("end a"));
    expect(log.indexOf("start c")).toBeGreaterThan(log.indexOf("end b"));
  });

  test("the others go on when one fails, but not those that need it", async () => {
    const all = gates("a", { id: "b", needs: ["a"] }, { id: "c", needs: ["b"] }, "d", "e");
    expect((await run(all, { a: "fail" })).told).toEqual([
      "a fail exit_nonzero: exit 1",
      "d pass passed: exit 0",
      "e pass passed: exit 0",
      "b no_data need_not_passed: not run: needs a, which failed",
      "c no_data need_not_passed: not run: needs b, which came to no answer",
    ]);
  });

  test("a need without an answer does not let a gate run", async () => {
    const { told } = await run(gates("a", { id: "b", needs: ["a"] }), { a: "no_data" });
    expect(told[1]).toBe("b no_data need_not_passed: not run: needs a, which came to no answer");
  });

  test("a need that was left out does not let a gate run", async () => {
    const { told } = await run(gates({ id: "b", needs: ["a"] }));
    expect(told).toEqual(["b no_data need_not_passed: not run: needs a, which was left out"]);
  });

  test("fail-fast ends what runs and starts nothing more", async () => {
    const { told, log } = await run(
      gates("a", "slow", "never"),
      { a: "fail" },
      { failFast: true, waits: ["slow"] },
    );
    expect(told).toEqual([
      "a fail exit_nonzero: exit 1",
      "slow no_data fail_fast: ended because a did not pass (--fail-fast)",
      "never no_data fail_fast: not run: a did not pass (--fail-fast)",
    ]);
    expect(log).not.toContain("start never");
  });

  test("fail-fast does not stop for a gate that is not required", async () => {
    const { told } = await run(
      gates({ id: "a", required: false }, "b", "c"),
      { a: "fail" },
      { failFast: true, capacity: 1 },
    );
    expect(told.slice(1)).toEqual(["b pass passed: exit 0", "c pass passed: exit 0"]);
  });

  test("a run that is called off records every gate, and none as passed that did not end", async () => {
    const abort = new AbortController();
    setImmediate(() => abort.abort());
    const { told } = await run(
      gates("slow", "other"),
      {},
      { capacity: 1, waits: ["slow"], interrupted: abort.signal },
    );
    expect(told).toEqual([
      "slow no_data interrupted: ended",
      "other no_data interrupted: not run: the run was called off",
    ]);
  });

  test("called off before it began, nothing starts", async () => {
    const { log, told } = await run(gates("a"), {}, { interrupted: AbortSignal.abort() });
    expect(log).toEqual(["end a"]);
    expect(told[0]).toMatch(/^a no_data interrupted/);
  });

  test("no gate at all ends at once", async () => {
    expect((await run([])).told).toEqual([]);
  });
});
