/** Taking a version that is going out back again. Pure. */
import { refusedError } from "../core/errors.ts";
import type { JsonObject } from "../core/json-value.ts";
import { lastKnownGood } from "../registry/known-good.ts";
import { leftBehind } from "../registry/left-behind.ts";
import type { Wanted } from "../registry/make-move.ts";
import type { Change, Registry } from "../registry/registry.ts";
import { safest } from "./steps.ts";
import type { Order } from "./steps.ts";

export interface TakeBack {
  readonly version: string;
  readonly actor: string;
  readonly reason: string;
  readonly adapter: string | undefined;
  readonly evidence: JsonObject;
}

/**
 * The safest channel goes back to its last known good version, any other to what the safest
 * carries; the version is blocked and the channel held with the announcement. `undefined`: nobody
 * carries it. Throws `refused` where the safest has nothing to go back to.
 */
export function takeBack(registry: Registry, order: Order, wish: TakeBack): Wanted | undefined {
  const changes = changesOf(registry, order, wish.version);
  const [first] = changes;
  if (first === undefined) return undefined;
  const { version, actor, reason, adapter, evidence } = wish;
  const { channel } = first;
  return {
    move: {
      action: "rollback",
      channel,
      source: undefined,
      changes,
      passed_gates: false,
      evidence,
      adapter,
    },
    actor,
    reason,
    along: leftBehind(registry, channel, version),
  };
}

/** The safest channel first: the move bears its name, and it is held. */
function changesOf(registry: Registry, order: Order, version: string): Change[] {
  const { channels } = registry;
  const last = safest(order);
  const safe = channels[last];
  const others = Object.entries(channels)
    .filter(([name, one]) => name !== last && one.version === version && one.rollout_percent > 0)
    .toSorted(([one], [other]) => order.indexOf(other) - order.indexOf(one));
  if (safe?.version === version) {
    const good = goodOf(registry, last, version);
    const share = safe.rollout_percent;
    // The others are emptied: what they carried before may be older than what is good.
    const emptied = others.map(([name, one]) =>
      change(name, one.rollout_percent, version, version, 0),
    );
    return [change(last, share, version, good, share), ...emptied];
  }
  if (others.length === 0) return [];
  if (safe === undefined) throw refusedError(`${last} carries nothing to go back to`);
  return others.map(([name, { rollout_percent: share }]) =>
    change(name, share, version, safe.version, share),
  );
}

function change(channel: string, percent: number, from: string, to: string, left: number): Change {
  return {
    channel,
    before: { version: from, rollout_percent: percent },
    after: { version: to, rollout_percent: left },
  };
}

function goodOf(registry: Registry, channel: string, version: string): string {
  const good = lastKnownGood(registry, channel);
  if (good !== undefined) return good.version;
  throw refusedError(
    `${channel} carries ${version}, and no other version is known good in it`,
    `name one: \`npm run rollback -- --channel ${channel} --to-version VERSION --break-glass …\``,
  );
}
