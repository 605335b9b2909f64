/** Taking a channel back to a version that was good in it. Pure. */
import { refusedError, usageError } from "../core/errors.ts";
import type { Deed } from "../ledger/decide-and-append.ts";
import { CHANNEL_EVENT } from "../registry/channel-events.ts";
import type { MoveDraft } from "../registry/channel-events.ts";
import { goodOf, isBlocked, targetFault } from "../registry/known-good.ts";
import type { TargetFault } from "../registry/known-good.ts";
import { leftBehind } from "../registry/left-behind.ts";
import type { Wanted } from "../registry/make-move.ts";
import type { Change, Channel, Registry } from "../registry/registry.ts";

export interface RollbackWish {
  readonly channel: string;
  readonly toVersion: string;
  readonly actor: string;
  readonly reason: string;
  /** Who else stands for it; set where the target may be unsafe. */
  readonly approver: string | undefined;
  /** What nobody could look at, for those who read the ledger later. */
  readonly unchecked: readonly string[];
  readonly adapter: string | undefined;
}

/** `undefined`: the channel carries the version already. Throws `refused` for an unsafe target. */
export function decideRollback(registry: Registry, wish: RollbackWish): Wanted | undefined {
  const { channel, toVersion, actor, reason } = wish;
  const now = carriedNow(registry, channel);
  if (now.version === toVersion) return undefined;
  const fault = targetFault(registry, channel, toVersion);
  if (fault !== undefined && wish.approver === undefined) throw unsafe(registry, wish, fault);
  const safer = saferWith(registry, channel, now.version);
  if (safer !== undefined && wish.approver === undefined) throw carriedBySafer(wish, now, safer);
  return {
    move: moveTo(registry, wish, now, fault),
    actor,
    reason,
    along: [
      ...leftBehind(registry, channel, now.version),
      ...glassDeeds(wish.approver, fault ?? "nothing"),
    ],
  };
}

export function carriedNow({ channels }: Registry, channel: string): Channel {
  const now = Object.hasOwn(channels, channel) ? channels[channel] : undefined;
  if (now !== undefined) return now;
  const names = Object.keys(channels).join(", ");
  throw usageError(
    `the channel ${channel} carries nothing`,
    `channels that do: ${names || "none"}`,
  );
}

/** Whoever else carries the bad version gets no traffic any more, or it would still be served. */
function moveTo(
  { channels }: Registry,
  { channel, toVersion, approver, unchecked, adapter }: RollbackWish,
  now: Channel,
  fault: TargetFault | undefined,
): MoveDraft {
  const { version, rollout_percent } = now;
  const back: Change = {
    channel,
    before: { version, rollout_percent },
    after: { version: toVersion, rollout_percent },
  };
  const emptied = Object.entries(channels)
    .filter(([name, other]) => name !== channel && other.version === version)
    .filter(([, other]) => other.rollout_percent > 0)
    .map(([name, other]): Change => ({
      channel: name,
      before: { version, rollout_percent: other.rollout_percent },
      after: { version, rollout_percent: 0 },
    }));
  const glass =
    approver === undefined ? {} : { break_glass: { approver, overridden: fault ?? "nothing" } };
  const blind = unchecked.length === 0 ? {} : { unchecked };
  return {
    action: "rollback",
    channel,
    source: undefined,
    changes: [back, ...emptied],
    passed_gates: false,
    evidence: { ...glass, ...blind },
    adapter,
  };
}

/** Overriding a rule is an event of its own, to be found without reading every move. */
export function glassDeeds(
  approver: string | undefined,
  overridden: string,
): Pick<Deed, "type" | "data">[] {
  if (approver === undefined) return [];
  return [{ type: CHANNEL_EVENT.glassBroken, data: { approver, overridden } }];
}

/** A channel that carries the version to everyone: taking only the canary back would leave it. */
function saferWith({ channels }: Registry, channel: string, version: string): string | undefined {
  const found = Object.entries(channels).find(
    ([name, other]) =>
      name !== channel && other.version === version && other.rollout_percent === 100,
  );
  return found?.[0];
}

const SAYS: Readonly<Record<TargetFault, string>> = {
  blocked: "is blocked",
  never_carried: "was never carried by",
  no_passing_record: "came without a passing record to",
};

function unsafe(registry: Registry, { channel, toVersion }: RollbackWish, fault: TargetFault) {
  const good = goodOf(registry, channel)
    .map(({ version }) => version)
    .filter((version) => version !== registry.channels[channel]?.version)
    .filter((version) => !isBlocked(registry, version));
  const where = fault === "blocked" ? "" : ` ${channel}`;
  const known =
    good.length > 0 ? `known good: ${good.toReversed().join(", ")}` : "none is known good";
  return refusedError(
    `${toVersion} ${SAYS[fault]}${where}, and so is no safe target`,
    `${known}; or take the risk with --break-glass --approver WHO`,
  );
}

function carriedBySafer({ channel }: RollbackWish, { version }: Channel, safer: string) {
  return refusedError(
    `${safer} carries ${version} too: taking ${channel} back would leave it with everyone`,
    `roll ${safer} back, which takes ${version} out of ${channel} as well`,
  );
}
