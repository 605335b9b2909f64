/** The part of a rollback that belongs to the router. */
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { loadTrafficContract } from "../../scripts/traffic/contract.ts";
import { moveTraffic } from "../../scripts/traffic/move-traffic.ts";
import { planMove } from "../../scripts/traffic/plan-move.ts";

/** Takes 1.5.0 out of the traffic with the adapter that the contract of `root` uses. */
export async function takeBack(root: string): Promise<boolean> {
  const host = nodeHost();
  const contract = await loadTrafficContract(host.fs, root);
  if (contract?.inUse === undefined) throw new Error("no adapter is in use");
  const stable = { version: "1.4.2", rollout_percent: 100 };
  const planned = planMove(contract.inUse, contract.channels, {
    action: "rollback",
    channel: "canary",
    before: { canary: { version: "1.5.0", rollout_percent: 50 }, stable },
    after: { canary: { version: "1.4.2", rollout_percent: 50 }, stable },
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.objections));
  const outcome = await moveTraffic(host, root, planned.plan);
  return outcome.kind === "moved" && outcome.verified && outcome.kept;
}
