/** Taking a version that is going out back again. Pure. */
import { refusedError } from "../core/errors.ts";
import type { JsonObject } from "../core/json-value.ts";
import { lastKnownGood } from "../registry/known-good.ts";
import { leftBehind } from "../registry/left-behind.ts";
import type { Wanted } from "../registry/make-move.ts";
import type { Change, Registry } from "../registry/registry.ts";
import { CANARY, STABLE } from "./steps.ts";

export interface TakeBack {
  readonly version: string;
  readonly actor: string;
  readonly reason: string;
  readonly adapter: string | undefined;
  readonly evidence: JsonObject;
}

/**
 * Stable goes back to its last known good version, the canary to what stable carries; the version
 * is blocked and the channel held with the announcement. `undefined`: nobody carries it. Throws
 * `refused` where stable has nothing to go back to.
 */
export function takeBack(registry: Registry, wish: TakeBack): Wanted | undefined {
  const changes = changesOf(registry, wish.version);
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

function changesOf(registry: Registry, version: string): Change[] {
  const { canary, stable } = registry.channels;
  const good = stable?.version === version ? goodOfStable(registry, version) : stable?.version;
  const inStable: Change[] =
    stable?.version === version && good !== undefined
      ? [change(STABLE, stable.rollout_percent, version, good, stable.rollout_percent)]
      : [];
  if (canary?.version !== version || canary.rollout_percent === 0) return inStable;
  if (good === undefined) throw refusedError(`${STABLE} carries nothing to go back to`);
  const left = inStable.length > 0 ? 0 : canary.rollout_percent;
  const to = inStable.length > 0 ? version : good;
  return [...inStable, change(CANARY, canary.rollout_percent, version, to, left)];
}

function change(channel: string, percent: number, from: string, to: string, left: number): Change {
  return {
    channel,
    before: { version: from, rollout_percent: percent },
    after: { version: to, rollout_percent: left },
  };
}

function goodOfStable(registry: Registry, version: string): string {
  const good = lastKnownGood(registry, STABLE);
  if (good !== undefined) return good.version;
  throw refusedError(
    `${STABLE} carries ${version}, and no other version is known good in it`,
    "name one: `npm run rollback -- --channel stable --to-version VERSION --break-glass …`",
  );
}
