/** Blocks, holds and freezes: what was so before is left as it is. Pure. */
import { refusedError } from "../core/errors.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { Deed } from "../ledger/decide-and-append.ts";
import { CHANNEL_EVENT } from "../registry/channel-events.ts";
import { isBlocked } from "../registry/known-good.ts";
import { holdsAt } from "../registry/registry.ts";
import type { Mark, Registry } from "../registry/registry.ts";

export type MarkVerb = "block" | "unblock" | "hold" | "release" | "freeze" | "unfreeze";

export interface MarkWish {
  readonly verb: MarkVerb;
  /** Version or channel; empty for a freeze. */
  readonly what: string;
  readonly until: string | undefined;
  readonly actor: string;
  readonly reason: string;
  readonly now: Date;
}

/** No deed: it is so already. */
export function decideMark(registry: Registry, wish: MarkWish): Deed[] {
  const { actor, reason } = wish;
  const deed = DECIDE[wish.verb](registry, wish);
  return deed === undefined ? [] : [{ ...deed, actor, reason }];
}

type Decide = (registry: Registry, wish: MarkWish) => Pick<Deed, "type" | "data"> | undefined;

const DECIDE: Readonly<Record<MarkVerb, Decide>> = {
  block: (registry, { what: version }) => {
    refuseCarried(registry, version);
    if (isBlocked(registry, version)) return undefined;
    return { type: CHANNEL_EVENT.blocked, data: { version } };
  },
  unblock: (registry, { what: version }) =>
    isBlocked(registry, version) ? { type: CHANNEL_EVENT.unblocked, data: { version } } : undefined,
  hold: (registry, wish) =>
    isMarked(holdOf(registry, wish.what), wish)
      ? undefined
      : { type: CHANNEL_EVENT.held, data: { channel: wish.what, ...endOf(wish) } },
  release: (registry, { what: channel }) =>
    holdOf(registry, channel) && { type: CHANNEL_EVENT.released, data: { channel } },
  freeze: ({ freeze }, wish) =>
    isMarked(freeze, wish) ? undefined : { type: CHANNEL_EVENT.frozen, data: endOf(wish) },
  unfreeze: ({ freeze }) => freeze && { type: CHANNEL_EVENT.unfrozen, data: {} },
};

function holdOf({ holds }: Registry, channel: string): Mark | undefined {
  return Object.hasOwn(holds, channel) ? holds[channel] : undefined;
}

/** In force already, and up to the same time. */
function isMarked(mark: Mark | undefined, { until, now }: MarkWish): boolean {
  return holdsAt(mark, now) && mark?.until === until;
}

function endOf({ until }: MarkWish): JsonObject {
  return until === undefined ? {} : { until };
}

/** A block takes nothing out of traffic, and must not look as if it did. */
function refuseCarried({ channels }: Registry, version: string): void {
  const found = Object.entries(channels).find(
    ([, channel]) => channel.version === version && channel.rollout_percent > 0,
  );
  if (found === undefined) return;
  throw refusedError(
    `${found[0]} carries ${version}, and a block would not take it out`,
    `roll ${found[0]} back: that blocks ${version} too`,
  );
}
