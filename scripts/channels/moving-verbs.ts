/** The verbs of `channels` that move versions. */
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import type { DecideMove } from "../registry/make-move.ts";
import { makeMove, resumeMove } from "../registry/make-move.ts";
import { planTraffic } from "../registry/mover.ts";
import { decideRollback } from "./decide-rollback.ts";
import { decideSet } from "./decide-set.ts";
import { guardRegistryFile } from "./guard-registry-file.ts";
import { movedResult, plannedResult } from "./moved-result.ts";
import { proposedVersion } from "./propose-version.ts";
import { approverOf, look, lookPastFile, openForRollback, openRepository } from "./repository.ts";
import type { Repository } from "./repository.ts";

type DeedOption = "reason" | "actor" | "dry-run" | "keep-format";
type GlassOption = "break-glass" | "approver";

export async function rollback(
  args: Args<"channel" | "to-version" | DeedOption | GlassOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const actor = args.need("actor");
  const approver = approverOf(args.flag("break-glass"), args.text("approver"), actor);
  const unchecked: string[] = [];
  const without = approver === undefined ? undefined : unchecked;
  const repository = await openForRollback(host, context, formatOf(args), without);
  const isDry = args.flag("dry-run");
  const channel = args.need("channel");
  // Asked before anything is written: who says no has changed nothing.
  const toVersion =
    args.text("to-version") ?? (await proposedVersion(host, context, repository, channel));
  const guarded = await guardRegistryFile(host, context, repository, "set_aside", isDry);
  const said = [...unchecked, ...guarded];
  const wish = {
    channel,
    actor,
    toVersion,
    reason: args.need("reason"),
    approver,
    unchecked,
    adapter: repository.mover.traffic?.adapter,
  };
  const decide: DecideMove = (registry) => decideRollback(registry, wish);
  return carryOut({ verb: "rollback", args, host, context, repository, decide, said });
}

export async function set(
  args: Args<"channel" | "to-version" | "percent" | DeedOption | GlassOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const repository = await openRepository(host, context, formatOf(args));
  const said = await guardRegistryFile(host, context, repository, "refuse", args.flag("dry-run"));
  const actor = args.need("actor");
  const wish = {
    channel: args.need("channel"),
    version: args.need("to-version"),
    percent: args.number("percent") ?? 0,
    actor,
    reason: args.need("reason"),
    approver: approverOf(args.flag("break-glass"), args.text("approver"), actor),
    adapter: repository.mover.traffic?.adapter,
    order: repository.order,
  };
  const decide: DecideMove = (registry) => decideSet(registry, wish);
  return carryOut({ verb: "set", args, host, context, repository, decide, said });
}

export async function resume(
  args: Args<"keep-format">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const repository = await openRepository(host, context, formatOf(args));
  const said = await guardRegistryFile(host, context, repository, "set_aside", false);
  const moved = await resumeMove(repository.mover, {
    actor: "release-channel-control",
    reason: "the router did something else than the registry says",
  });
  return movedResult({ verb: "resume", moved, said, repository, now: host.now() });
}

export function formatOf(args: Args<"keep-format">): "own" | "v1" {
  return args.text("keep-format") === "v1" ? "v1" : "own";
}

interface Act {
  readonly verb: "rollback" | "set" | "promote";
  readonly args: Args<DeedOption>;
  readonly host: Host;
  readonly context: RunContext;
  readonly repository: Repository;
  readonly decide: DecideMove;
  readonly said: readonly string[];
}

/** Prints the plan, or carries it out. */
export async function carryOut(act: Act): Promise<CommandResult> {
  const { verb, args, host, context, repository, decide, said } = act;
  const now = host.now();
  if (!args.flag("dry-run")) {
    const restorer = { actor: args.need("actor"), reason: args.need("reason") };
    const moved = await makeMove(repository.mover, decide, restorer);
    return movedResult({ verb, moved, said, repository, now });
  }
  const looked = verb === "rollback" ? lookPastFile : look;
  const { state, head } = await looked(host, context.root, repository);
  const wanted = decide(state);
  const plan = wanted && planTraffic(repository.mover, state, wanted.move);
  return plannedResult({ verb, state, head, wanted, shown: plan?.shown ?? [], repository, now });
}
