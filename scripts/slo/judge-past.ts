/** What the guard asks of the history, read once for all budgets. */
import type { Check } from "../core/check.ts";
import type { Section } from "../core/command.ts";
import { sha256Hex } from "../core/digest.ts";
import type { SloTargets } from "../core/gen/policy-slo_targets.types.ts";
import type { Host } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { addRun } from "./budget/buckets.ts";
import type { Slots } from "./budget/buckets.ts";
import { budgetJson, budgetSection } from "./budget/budget-result.ts";
import { budgetsOf } from "./budget/budgets.ts";
import type { Budget } from "./budget/budgets.ts";
import { judgeBudget } from "./budget/judge-budget.ts";
import type { FoundMeasurement } from "./find-measurement.ts";
import { historyCheck } from "./history/history-check.ts";
import type { Unreadable } from "./history/history-check.ts";
import { readHistory, readHistoryFile } from "./history/read-history.ts";
import type { HistoryFile } from "./history/read-history.ts";
import type { HistoryRun } from "./history/history-run.ts";

export interface PastRequest {
  readonly host: Host;
  readonly root: string;
  readonly policy: Loaded<SloTargets>;
  readonly quick: boolean;
  /** The report that is judged: one of load-probe names the plan, and is the last of the history. */
  readonly found: FoundMeasurement | undefined;
}

export interface Past {
  readonly checks: readonly Check[];
  readonly result: JsonObject;
  readonly sections: readonly Section[];
}

const NOTHING: Past = { checks: [], result: {}, sections: [] };

/** Nothing is read where the policy states no budget. */
export async function judgePast({ host, root, policy, quick, found }: PastRequest): Promise<Past> {
  const { guard } = policy.value;
  const stated = quick && guard?.quick?.without_budget === true ? [] : budgetsOf(guard);
  if (stated.length === 0) return NOTHING;
  const isOurs = found?.measured.source === "load-probe";
  const own = isOurs ? await readHistoryFile(host, root, found.path) : undefined;
  const now = host.now();
  const longest = Math.max(...stated.map(({ period }) => period.ms));
  const since = new Date(now.getTime() - longest);
  const plan = own?.run?.plan;
  const tallies = stated.map((one): Tally => [{ ...one, plan: one.plan ?? plan }, new Map()]);
  const history = await tally(filesOf(own, readHistory(host, root, since)), tallies);
  const judged = tallies.map(([budget, slots]) => judgeBudget(budget, slots, now, policy.locate));
  const { reports, unreadable } = history;
  return {
    checks: [
      historyCheck(reports, unreadable),
      ...judged.flatMap(({ check, alerts }) => [check, ...alerts.map((one) => one.check)]),
    ],
    result: { budgets: judged.map(budgetJson), history: historyJson(history) },
    sections: [budgetSection(judged)],
  };
}

type Tally = readonly [Budget, Slots];

interface History {
  reports: number;
  readonly unreadable: Unreadable[];
  readonly digests: string[];
}

/** A report that lies there twice counts once. */
async function tally(files: AsyncIterable<HistoryFile>, tallies: readonly Tally[]) {
  const history: History = { reports: 0, unreadable: [], digests: [] };
  const seen = new Set<string>();
  for await (const { path, sha256, run, unreadable } of files) {
    if (unreadable !== undefined) history.unreadable.push({ path, why: unreadable });
    if (run === undefined || seen.has(run.id)) continue;
    seen.add(run.id);
    history.reports += 1;
    history.digests.push(sha256 ?? "");
    addTo(tallies, run);
  }
  return history;
}

function addTo(tallies: readonly Tally[], run: HistoryRun): void {
  for (const [budget, slots] of tallies) addRun(slots, budget, run);
}

/** The report that is judged may lie in another folder, or in that of the history. */
async function* filesOf(own: HistoryFile | undefined, rest: AsyncIterable<HistoryFile>) {
  if (own !== undefined) yield own;
  for await (const file of rest) if (file.path !== own?.path) yield file;
}

function historyJson({ reports, unreadable, digests }: History): JsonObject {
  const sha256 = sha256Hex(digests.toSorted().join("\n"));
  return { reports, unreadable: unreadable.map(({ path }) => path), sha256 };
}
