/** What `--plan` prints: the graph, the order, the expected time and the critical path. */
import type { Section, View } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import type { JsonObject } from "../core/json-value.ts";
import { formatDuration } from "../core/time.ts";
import type { Gate } from "./gate.ts";
import { criticalPath, playThrough } from "./plan.ts";
import type { Plan } from "./plan.ts";
import type { Selection } from "./select-gates.ts";

export interface PlanFacts {
  readonly selection: Selection;
  readonly expected: ReadonlyMap<string, number>;
  readonly capacity: number;
  /** How many earlier runs the expected times come from. */
  readonly runs: number;
}

export function planView(facts: PlanFacts): View {
  const { selection, expected, capacity } = facts;
  const plan = playThrough(selection.selected, expected, capacity);
  const path = criticalPath(plan.gates).map(({ id }) => id);
  return {
    headline: headlineOf(facts, plan),
    sections: [
      graph(selection.selected),
      order(plan, selection.selected, expected),
      { title: "Critical path", lines: [path.join(" → ")] },
      ...notRun(selection),
    ],
  };
}

/** The same for programs: `--plan --format json`. */
export function planResult({ selection, expected, capacity }: PlanFacts): JsonObject {
  const { gates, durationMs } = playThrough(selection.selected, expected, capacity);
  return {
    profile: selection.profile,
    jobs: capacity,
    expected_duration_ms: durationMs,
    critical_path: criticalPath(gates).map(({ id }) => id),
    gates: gates.map(({ id, startsAt }) => ({
      id,
      starts_at_ms: startsAt,
      expected_ms: expected.get(id) ?? null,
    })),
    not_run: selection.leftOut.map(({ gate, reason }) => ({ id: gate.id, reason })),
  };
}

function headlineOf({ selection, capacity, runs }: PlanFacts, { durationMs }: Plan): string {
  const count = `${counted(selection.selected.length, "gate")}, ${capacity} at a time`;
  const past = runs === 1 ? "1 earlier run" : `${runs} earlier runs`;
  const time =
    runs === 0 ? "time unknown: no earlier run" : `about ${formatDuration(durationMs)} by ${past}`;
  return `plan of a ${selection.profile} run, ${count}, ${time}`;
}

function graph(gates: readonly Gate[]): Section {
  return {
    title: "Graph",
    columns: ["gate", "profile", "needs", "takes", "title"],
    rows: gates.map(({ id, profile, needs, weight, exclusive, title }) => [
      id,
      profile,
      needs.join(", "),
      [...(weight > 1 ? [`${weight} cores`] : []), ...exclusive].join(", "),
      title,
    ]),
  };
}

function order(
  { gates }: Plan,
  selected: readonly Gate[],
  expected: ReadonlyMap<string, number>,
): Section {
  const isRequired = (id: string): boolean =>
    selected.some((gate) => gate.id === id && gate.required);
  return {
    title: "Order",
    columns: ["starts at", "gate", "expected", ""],
    rows: gates.map(({ id, startsAt }) => {
      const time = expected.get(id);
      return [
        formatDuration(startsAt),
        id,
        time === undefined ? "unknown" : formatDuration(time),
        isRequired(id) ? "" : "advisory",
      ];
    }),
  };
}

function notRun({ leftOut }: Selection): Section[] {
  if (leftOut.length === 0) return [];
  return [
    { title: "Not run", lines: leftOut.map(({ gate, message }) => `${gate.id}: ${message}`) },
  ];
}
