/** The traffic of a registry, moved by the adapter that the contract of the repository uses. */
import type { PlannedStep, TrafficPlan, Way } from "../traffic/plan-move.ts";
import type { TrafficHost } from "../traffic/run-steps.ts";
import type { TrafficContract } from "../traffic/contract.ts";
import { moveTraffic, readTraffic } from "../traffic/move-traffic.ts";
import { planMove } from "../traffic/plan-move.ts";
import type { PlannedTraffic, TrafficPort, Whereabouts } from "./traffic-port.ts";

/** `undefined` where the contract names no adapter: traffic is nobody's business then. */
export function routerPort(
  host: TrafficHost,
  root: string,
  contract: TrafficContract | undefined,
): TrafficPort | undefined {
  const adapter = contract?.inUse;
  if (contract === undefined || adapter === undefined) return undefined;
  return {
    adapter: adapter.id,
    plan(wish): PlannedTraffic {
      const planned = planMove(adapter, contract.channels, wish);
      if (!planned.ok) return planned;
      const { plan } = planned;
      return {
        ok: true,
        shown: shownSteps(plan.forward),
        forward: async () => moveTraffic(host, root, plan),
        back: async () => goBack(host, root, plan),
        look: async () => look(host, root, plan),
      };
    },
  };
}

async function goBack(host: TrafficHost, root: string, { adapter, back }: TrafficPlan) {
  if (back !== undefined)
    return moveTraffic(host, root, { adapter, forward: back, back: undefined });
  return { kind: "stuck", says: "there are no weights before to go back to" } as const;
}

async function look(host: TrafficHost, root: string, plan: TrafficPlan): Promise<Whereabouts> {
  const there = await readTraffic(host, root, plan.adapter, plan.forward);
  if (there.kind === "equal") return { kind: "after" };
  if (there.kind === "unknown") return { kind: "unknown", says: there.says };
  if (plan.back === undefined) return { kind: "elsewhere", says: there.says };
  const back = await readTraffic(host, root, plan.adapter, plan.back);
  return back.kind === "equal" ? { kind: "before" } : { kind: "elsewhere", says: back.says };
}

/** As `--dry-run` prints them, and as they are run: argv in JSON, since a word may hold a space. */
function shownSteps({ change, get, verify, persist, expected }: Way): string[] {
  const weights = expected.map(({ name, weight }) => `${name} ${weight}`);
  const back = get.length === 0 ? [] : [`expected back: ${weights.join(", ")}`];
  return [...[...change, ...get].map(shown), ...back, ...[...verify, ...persist].map(shown)];
}

function shown(step: PlannedStep): string {
  if (step.kind === "write") return `write ${step.path}: ${JSON.stringify(step.content)}`;
  const input = step.stdin === undefined ? "" : `  < ${JSON.stringify(step.stdin)}`;
  return `${JSON.stringify(step.argv)}${input}`;
}
