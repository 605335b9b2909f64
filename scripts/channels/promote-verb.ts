/** `channels promote`. */
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import { collectEvidence } from "../promotion/collect-facts.ts";
import { loadRolloutPolicy } from "../promotion/rollout-policy.ts";
import { answer } from "./answer.ts";
import { decidePromotion, judgePromotion } from "./decide-promotion.ts";
import type { Judged } from "./decide-promotion.ts";
import { guardRegistryFile } from "./guard-registry-file.ts";
import { carryOut, formatOf } from "./moving-verbs.ts";
import { approverOf, look, openRepository } from "./repository.ts";
import { channelReport } from "./result.ts";

type PromoteOption =
  "source" | "target" | "reason" | "actor" | "dry-run" | "break-glass" | "approver" | "keep-format";

export async function promote(
  args: Args<PromoteOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const { root } = context;
  const now = host.now();
  const repository = await openRepository(host, context, formatOf(args));
  const said = await guardRegistryFile(host, context, repository, "refuse", args.flag("dry-run"));
  const { loaded, policy } = await loadRolloutPolicy(host.fs, root, args.text("policy"));
  const actor = args.need("actor");
  const wish = {
    source: args.need("source"),
    target: args.need("target"),
    actor,
    reason: args.need("reason"),
    approver: approverOf(args.flag("break-glass"), args.text("approver"), actor),
    adapter: repository.mover.traffic?.adapter,
    candidate: context.releaseCandidateId,
    order: repository.order,
    policy,
    evidence: await collectEvidence(host.fs, root, policy, now),
    now,
  };
  const { state, head } = await look(host, root, repository);
  const judged = state.open === undefined ? judgePromotion(state, wish) : undefined;
  const inputs = [{ path: loaded.file, sha256: loaded.sha256, role: "policy" }];
  if (judged !== undefined && !judged.allowed) return { ...refusal(judged, state, head), inputs };
  const decide: Parameters<typeof carryOut>[0]["decide"] = (registry) =>
    decidePromotion(registry, wish);
  const done = await carryOut({ verb: "promote", args, host, context, repository, decide, said });
  return { ...done, checks: [...(judged?.checks ?? []), ...done.checks], inputs };
}

function refusal(
  { checks }: Judged,
  state: Parameters<typeof channelReport>[1],
  head: Parameters<typeof channelReport>[2],
): CommandResult {
  const message = "the promotion was not made: not all that the policy asks for holds";
  return {
    checks: [...checks, answer("act_done", false, { outcome: "not_applicable", message })],
    result: channelReport("promote", state, head, { state: "nothing", says: [message] }),
    view: { headline: "nothing was promoted" },
  };
}
