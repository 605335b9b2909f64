/** Runs the graph: as many gates side by side as there are places, each as soon as it may start. */
import { recordOfUnstarted } from "./gate-record.ts";
import type { Gate } from "./gate.ts";
import type { GateRecord } from "./preflight-result.ts";
import { blockedBy, nextToStart, rankTasks } from "./schedule.ts";
import type { ScheduleState, Standing, Task } from "./schedule.ts";

export interface GraphRun {
  readonly gates: readonly Gate[];
  /** Median milliseconds of earlier runs, by gate. */
  readonly expected: ReadonlyMap<string, number>;
  readonly capacity: number;
  /** After the first required gate that did not pass, start no other and end those that run. */
  readonly failFast: boolean;
  /** The person or the system called the run off. */
  readonly interrupted: AbortSignal;
  readonly start: (gate: Gate, signal: AbortSignal) => Promise<GateRecord>;
  readonly onEnd: (record: GateRecord) => void;
}

/** One record for each gate, in the order in which they ended. */
export async function runGates(run: GraphRun): Promise<GateRecord[]> {
  const ranked = rankTasks(run.gates, run.expected);
  const standing = new Map<string, Standing>(ranked.map(({ id }) => [id, "waiting"]));
  const state: ScheduleState = { ranked, standing, capacity: run.capacity };
  const records: GateRecord[] = [];
  const stop = new AbortController();
  const running = new Map<string, Promise<void>>();
  const finish = (record: GateRecord): void => {
    records.push(record);
    standing.set(record.id, record.outcome === "pass" ? "passed" : "not_passed");
    running.delete(record.id);
    run.onEnd(record);
    if (run.failFast && record.required && record.outcome !== "pass") stop.abort();
  };
  const signal = AbortSignal.any([run.interrupted, stop.signal]);
  for (;;) {
    if (!signal.aborted) {
      for (const gate of gatesToStart(run, state)) {
        standing.set(gate.id, "running");
        running.set(
          gate.id,
          run.start(gate, signal).then((record) => finish(asStopped(record, run, records))),
        );
      }
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (!leaveOutOne(run, state, records, signal.aborted, finish)) return records;
  }
}

function gatesToStart({ gates }: GraphRun, state: ScheduleState): Gate[] {
  const chosen = nextToStart(state).map(({ id }) => id);
  return chosen.flatMap((id) => gates.filter((gate) => gate.id === id));
}

/** Nothing runs and nothing can start: one of the waiting gates is recorded as not run. */
function leaveOutOne(
  run: GraphRun,
  state: ScheduleState,
  records: readonly GateRecord[],
  stopped: boolean,
  finish: (record: GateRecord) => void,
): boolean {
  const [blocked] = blockedBy(state);
  const waiting: Task | undefined = state.ranked.find(
    ({ id }) => state.standing.get(id) === "waiting",
  );
  const id = blocked?.id ?? (stopped ? waiting?.id : undefined);
  const gate = run.gates.find((candidate) => candidate.id === id);
  if (gate === undefined) {
    if (waiting !== undefined) throw new Error(`gate ${waiting.id} can never start`);
    return false;
  }
  finish(notRun(gate, blocked?.need, run, records));
  return true;
}

function notRun(
  gate: Gate,
  need: string | undefined,
  run: GraphRun,
  records: readonly GateRecord[],
): GateRecord {
  if (need !== undefined) {
    const how = endedHow(records.find(({ id }) => id === need));
    return unstarted(gate, "need_not_passed", `not run: needs ${need}, which ${how}`);
  }
  if (run.interrupted.aborted)
    return unstarted(gate, "interrupted", "not run: the run was called off");
  return unstarted(
    gate,
    "fail_fast",
    `not run: ${firstFailure(records)} did not pass (--fail-fast)`,
  );
}

function unstarted(
  gate: Gate,
  reason: "need_not_passed" | "interrupted" | "fail_fast",
  message: string,
) {
  return recordOfUnstarted(gate, { outcome: "no_data", reason, message });
}

function endedHow(record: GateRecord | undefined): string {
  if (record === undefined) return "was left out";
  return record.outcome === "fail" ? "failed" : "came to no answer";
}

function firstFailure(records: readonly GateRecord[]): string {
  return (
    records.find(({ required, outcome }) => required && outcome !== "pass")?.id ?? "another gate"
  );
}

/** A gate that was ended for the sake of `--fail-fast` was not interrupted by anybody. */
function asStopped(record: GateRecord, run: GraphRun, records: readonly GateRecord[]): GateRecord {
  if (record.reason !== "interrupted" || run.interrupted.aborted) return record;
  return {
    ...record,
    reason: "fail_fast",
    message: `ended because ${firstFailure(records)} did not pass (--fail-fast)`,
  };
}
