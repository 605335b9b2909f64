/**
 * Which gates start next. Pure: from what is waiting, running and done, and the free places, to
 * the gates that may start now. Gates on the longest chain of expected times go first, as in
 * list scheduling by critical path; ties keep the policy's order, so that runs are alike.
 */
import type { Gate } from "./gate.ts";

export type Standing = "waiting" | "running" | "passed" | "not_passed";

/** The part of a gate that decides when it may start. */
export type Task = Pick<Gate, "id" | "needs" | "weight" | "exclusive">;

export interface ScheduleState {
  /** In the order of `rankTasks`. */
  readonly ranked: readonly Task[];
  readonly standing: ReadonlyMap<string, Standing>;
  /** Places in all; each running gate takes its weight of them. */
  readonly capacity: number;
}

/** Longest remaining chain first. `expected` are milliseconds; a gate without counts as typical. */
export function rankTasks<T extends Task>(
  tasks: readonly T[],
  expected: ReadonlyMap<string, number>,
): T[] {
  const tails = tailsOf(tasks, expected);
  return tasks.toSorted((a, b) => (tails.get(b.id) ?? 0) - (tails.get(a.id) ?? 0));
}

/** For each task: its own expected time and the longest of those that wait for it. */
export function tailsOf(
  tasks: readonly Task[],
  expected: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const typical = typicalOf(expected);
  const tails = new Map<string, number>();
  for (const task of needsFirst(tasks).toReversed()) {
    const after = tasks
      .filter(({ needs }) => needs.includes(task.id))
      .map(({ id }) => tails.get(id) ?? 0);
    tails.set(task.id, (expected.get(task.id) ?? typical) + Math.max(0, ...after));
  }
  return tails;
}

/** What a gate without history counts as: the median of those with one, else a second. */
export function typicalOf(expected: ReadonlyMap<string, number>): number {
  return medianOf([...expected.values()]) ?? 1000;
}

/** Topological order (Kahn); tasks of a cycle are left out, `GATE_RULES` refuses those before. */
export function needsFirst<T extends Task>(tasks: readonly T[]): T[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const placed = new Set<string>();
  const order: T[] = [];
  for (let before = -1; before !== order.length;) {
    before = order.length;
    for (const task of tasks) {
      const ready = task.needs.every((need) => placed.has(need) || !ids.has(need));
      if (placed.has(task.id) || !ready) continue;
      placed.add(task.id);
      order.push(task);
    }
  }
  return order;
}

export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/**
 * The gates to start now. One that needs more places than are free holds back those ranked
 * below it, so that light gates cannot starve it; one whose exclusive resource is taken does not.
 */
export function nextToStart({ ranked, standing, capacity }: ScheduleState): Task[] {
  const running = ranked.filter(({ id }) => standing.get(id) === "running");
  const taken = new Set(running.flatMap(({ exclusive }) => exclusive));
  let free = capacity - sum(running.map((task) => placesOf(task, capacity)));
  const starting: Task[] = [];
  for (const task of ranked) {
    if (!isReady(task, standing) || task.exclusive.some((name) => taken.has(name))) continue;
    const places = placesOf(task, capacity);
    if (places > free) break;
    free -= places;
    for (const name of task.exclusive) taken.add(name);
    starting.push(task);
  }
  return starting;
}

/** A gate heavier than the machine gets the whole machine. */
function placesOf({ weight }: Task, capacity: number): number {
  return Math.min(weight, capacity);
}

function isReady({ id, needs }: Task, standing: ReadonlyMap<string, Standing>): boolean {
  return standing.get(id) === "waiting" && needs.every((need) => standing.get(need) === "passed");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Waiting gates that can never start, each with the need that stands in the way. */
export function blockedBy(state: ScheduleState): { readonly id: string; readonly need: string }[] {
  return state.ranked.flatMap(({ id, needs }) => {
    if (state.standing.get(id) !== "waiting") return [];
    const need = needs.find((name) => (state.standing.get(name) ?? "not_passed") === "not_passed");
    return need === undefined ? [] : [{ id, need }];
  });
}
