/** What `npm run chaos` does; loaded only when it is really run, since help must be quick. */
import { join } from "node:path";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { AlertChaosDrillReport } from "../core/gen/report-alert-chaos-drill.types.ts";
import type { Host } from "../core/host.ts";
import type { ChaosOption } from "./chaos-command.ts";
import { judge, notRun } from "./judge.ts";
import { runScenario } from "./run-scenario.ts";
import type { Observed } from "./run-scenario.ts";
import { SCENARIOS } from "./scenarios.ts";
import type { Scenario } from "./scenarios.ts";

export async function runDrill(
  args: Args<ChaosOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const wanted = chosen(args.list("only"));
  const observed: Observed[] = [];
  for (const scenario of wanted) {
    if (host.signal.aborted) break;
    const seen = await runScenario(host, context, scenario);
    // One that was ended in its middle says nothing of the alert path.
    if (!host.signal.aborted) observed.push(seen);
  }
  await host.fs.remove(join(context.root, ".release/chaos", context.reportId));
  const checks = [...observed.flatMap(judge), ...wanted.slice(observed.length).map(notRun)];
  const failed = new Set(checks.flatMap(({ outcome, about }) => (outcome === "pass" ? [] : about)));
  return {
    checks,
    result: { ...resultOf(observed, failed) },
    view: {
      headline: `${wanted.length} scenarios, ${wanted.length - failed.size} passed`,
      sections: [
        {
          title: "Scenarios",
          columns: ["scenario", "suffered", "attempts", "ms", ""],
          rows: observed.map((one) => rowOf(one, failed)),
        },
      ],
    },
  };
}

function chosen(only: readonly string[]): readonly Scenario[] {
  if (only.length === 0) return SCENARIOS;
  return only.map((id) => {
    const found = SCENARIOS.find((one) => one.id === id);
    if (found !== undefined) return found;
    throw usageError(
      `--only: there is no scenario "${id}"`,
      SCENARIOS.map((one) => one.id).join(", "),
    );
  });
}

type Failed = ReadonlySet<string | undefined>;

function rowOf({ scenario, faulted, deliveries, elapsedMs }: Observed, failed: Failed): string[] {
  const attempts = deliveries.reduce((sum, one) => sum + one.attempts, 0);
  const end = failed.has(scenario.id) ? "FAILED" : "passed";
  return [scenario.id, String(faulted), String(attempts), String(elapsedMs), end];
}

function resultOf(observed: readonly Observed[], failed: Failed): AlertChaosDrillReport["result"] {
  return {
    scenarios: observed.map(({ scenario, faulted, ends, accepted, elapsedMs }) => ({
      id: scenario.id,
      kind: scenario.kind,
      protocol: scenario.protocol,
      fault: scenario.fault,
      faulted,
      exits: ends.map(String),
      accepted: Object.values(accepted).reduce((sum, count) => sum + count, 0),
      elapsed_ms: elapsedMs,
      passed: !failed.has(scenario.id),
    })),
    deliveries: observed.flatMap(({ scenario, deliveries }) =>
      deliveries.map(({ id, person, channel, outcome, attempts, delivered_at }) => ({
        scenario: scenario.id,
        id,
        person,
        channel,
        outcome,
        attempts,
        delivered_at,
      })),
    ),
  };
}
