/** What a run would do and how long it would take: the schedule played through with expected times. */
import { nextToStart, rankTasks, typicalOf } from "./schedule.ts";
import type { Standing, Task } from "./schedule.ts";

export interface PlannedGate {
  readonly id: string;
  /** Milliseconds from the start of the run. */
  readonly startsAt: number;
  readonly endsAt: number;
}

export interface Plan {
  /** In the order of starting. */
  readonly gates: readonly PlannedGate[];
  readonly durationMs: number;
}

/** Every gate is taken to pass. `expected` in milliseconds; a gate without one counts as typical. */
export function playThrough(
  tasks: readonly Task[],
  expected: ReadonlyMap<string, number>,
  capacity: number,
): Plan {
  const typical = typicalOf(expected);
  const ranked = rankTasks(tasks, expected);
  const standing = new Map<string, Standing>(ranked.map(({ id }) => [id, "waiting"]));
  const gates: PlannedGate[] = [];
  let now = 0;
  for (;;) {
    for (const { id } of nextToStart({ ranked, standing, capacity })) {
      standing.set(id, "running");
      gates.push({ id, startsAt: now, endsAt: now + (expected.get(id) ?? typical) });
    }
    const running = gates.filter(({ id }) => standing.get(id) === "running");
    if (running.length === 0) return { gates, durationMs: now };
    now = Math.min(...running.map(({ endsAt }) => endsAt));
    for (const { id, endsAt } of running) if (endsAt <= now) standing.set(id, "passed");
  }
}

export interface Span {
  readonly id: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/**
 * The chain that decided how long a run took, from the gate that ended last backwards: before each
 * gate comes the one that ended last before it started, be it one that it needs or one whose place
 * it waited for.
 */
export function criticalPath(spans: readonly Span[]): Span[] {
  const path: Span[] = [];
  let next = latest(spans);
  while (next !== undefined) {
    const gate: Span = next;
    path.unshift(gate);
    const others = spans.filter((span) => !path.includes(span));
    next = latest(others.filter(({ endsAt }) => endsAt <= gate.startsAt));
  }
  return path;
}

function latest(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (best, span) => (best === undefined || span.endsAt > best.endsAt ? span : best),
    undefined,
  );
}
