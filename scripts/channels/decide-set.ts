/** Setting a channel by hand: no gate is asked, and so none has passed. Pure. */
import semver from "semver";
import { refusedError, usageError } from "../core/errors.ts";
import { isBlocked } from "../registry/known-good.ts";
import type { Wanted } from "../registry/make-move.ts";
import type { Registry } from "../registry/registry.ts";
import { glassDeeds } from "./decide-rollback.ts";

export interface SetWish {
  readonly channel: string;
  readonly version: string;
  readonly percent: number;
  readonly actor: string;
  readonly reason: string;
  readonly approver: string | undefined;
  readonly adapter: string | undefined;
  /** Declared channels, the riskiest first. */
  readonly order: readonly string[];
}

/** `undefined`: the channel carries just that already. */
export function decideSet(registry: Registry, wish: SetWish): Wanted | undefined {
  const { channel, version, percent, approver, actor, reason, adapter } = wish;
  refuseNonsense(wish);
  const now = registry.channels[channel];
  if (now?.version === version && now.rollout_percent === percent) return undefined;
  if (approver === undefined) refuseUnsafe(registry, wish);
  return {
    move: {
      action: "set",
      channel,
      source: undefined,
      changes: [
        {
          channel,
          before: now && { version: now.version, rollout_percent: now.rollout_percent },
          after: { version, rollout_percent: percent },
        },
      ],
      passed_gates: false,
      evidence: approver === undefined ? {} : { break_glass: { approver } },
      adapter,
    },
    actor,
    reason,
    along: glassDeeds(approver, "gates of a promotion"),
  };
}

function refuseNonsense({ channel, version, percent, order }: SetWish): void {
  if (!order.includes(channel)) {
    throw usageError(`${channel} is no declared channel`, `declared: ${order.join(", ")}`);
  }
  if (semver.valid(version) !== version) {
    throw usageError(`${version} is no semantic version`, "such as 1.4.2 or 2.0.0-rc.1");
  }
  if (!(percent >= 0 && percent <= 100)) throw usageError("--percent must be from 0 to 100");
}

/** The first version of all, and what the channel carries now at another percentage, may be set. */
function refuseUnsafe(registry: Registry, { channel, version, order }: SetWish): void {
  if (isBlocked(registry, version)) {
    throw refusedError(
      `${version} is blocked: ${registry.blocked[version]?.reason ?? ""}`,
      "unblock it with the reason why it is fine, or use --break-glass --approver WHO",
    );
  }
  const now = registry.channels[channel];
  const isLast = channel === order.at(-1);
  if (!isLast || order.length === 1 || now === undefined || now.version === version) return;
  throw refusedError(
    `${channel} gets its versions by promotion, not by set`,
    "use `promote`, or --break-glass --approver WHO",
  );
}
