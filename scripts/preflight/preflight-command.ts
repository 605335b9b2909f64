/**
 * The preflight: asks every gate of the release policy, side by side, and gives one verdict. It
 * knows nothing of what the gates look at; it starts them as child processes and reads what they
 * leave behind.
 */
import { verb } from "../core/command.ts";
import type { CommandResult, RunContext, Script } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import { earlierReports } from "./earlier-reports.ts";
import { PREFLIGHT_CHECKS } from "./gate-checks.ts";
import { planResult, planView } from "./plan-view.ts";
import { PREFLIGHT_OPTIONS, wantedOf } from "./preflight-options.ts";
import type { PreflightArgs } from "./preflight-options.ts";
import { capacityOf, EARLIER_RUNS, expectedFrom, runPreflight } from "./preflight-run.ts";
import type { Preflight } from "./preflight-run.ts";
import { readGatePolicy } from "./read-gate-policy.ts";
import { selectGates } from "./select-gates.ts";

async function preflight(
  args: PreflightArgs,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const wanted = wantedOf(args, context.strict);
  const policy = await readGatePolicy(host, context.root, args.text("policy"));
  const selection = selectGates(policy.gates, wanted);
  const asked = { host, context, policy, selection, wanted };
  return wanted.plan ? showPlan(asked) : runPreflight(asked);
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

export const script: Script = {
  name: "release-preflight",
  npmScript: "preflight",
  summary: "Ask every gate of the release policy, and give one verdict with its evidence.",
  checks: PREFLIGHT_CHECKS,
  verbs: {
    "": verb({
      summary: "Run the gates of security/release_policy.json.",
      options: PREFLIGHT_OPTIONS,
      examples: [
        { command: "npm run preflight", says: "all gates: the verdict that a promotion asks for" },
        { command: "npm run preflight -- --quick", says: "the quick gates, before a push" },
        { command: "npm run preflight -- --only unit", says: "one gate and what it needs" },
        {
          command: "npm run preflight -- --plan",
          says: "what would run, in which order, and how long",
        },
      ],
      run: preflight,
    }),
  },
};
