/** What `npm run preflight` does; loaded only when it is really run, since help must be quick. */
import type { CommandResult, RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import { earlierReports } from "./earlier-reports.ts";
import { planResult, planView } from "./plan-view.ts";
import { capacityOf, EARLIER_RUNS, expectedFrom } from "./preflight-asked.ts";
import type { Preflight } from "./preflight-asked.ts";
import { wantedOf } from "./preflight-options.ts";
import type { PreflightArgs } from "./preflight-options.ts";
import { readGatePolicy } from "./read-gate-policy.ts";
import { selectGates } from "./select-gates.ts";

export async function preflight(
  args: PreflightArgs,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const wanted = wantedOf(args, context.strict);
  const policy = await readGatePolicy(host, context.root, args.text("policy"));
  const selection = selectGates(policy.gates, wanted);
  const asked = { host, context, policy, selection, wanted };
  if (wanted.plan) return showPlan(asked);
  const { runPreflight } = await import("./preflight-run.ts");
  return runPreflight(asked);
}

async function showPlan(asked: Preflight): Promise<CommandResult> {
  const { host, context, selection } = asked;
  const earlier = await earlierReports(host, context.root, EARLIER_RUNS);
  const expected = expectedFrom(earlier);
  const facts = { selection, expected, capacity: capacityOf(asked), runs: earlier.length };
  const count = selection.selected.length;
  return {
    checks: [
      {
        id: "gates_planned",
        outcome: count === 0 ? "no_data" : "pass",
        enforced: true,
        message: `${count} gates can be run in this order; nothing was run`,
        locations: [],
      },
    ],
    result: planResult(facts),
    view: planView(facts),
    unreported: true,
  };
}
