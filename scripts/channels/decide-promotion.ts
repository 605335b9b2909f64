/** Bringing what one channel carries to a safer one, if all that the policy asks for holds. Pure. */
import type { Check } from "../core/check.ts";
import { GovernanceError, refusedError, usageError } from "../core/errors.ts";
import type { JsonObject } from "../core/json-value.ts";
import { factsOf } from "../promotion/collect-facts.ts";
import type { Evidence } from "../promotion/collect-facts.ts";
import { promotionChecks } from "../promotion/conditions.ts";
import type { RolloutPolicy } from "../promotion/rollout-policy.ts";
import type { Wanted } from "../registry/make-move.ts";
import type { Channel, Registry } from "../registry/registry.ts";
import { glassDeeds } from "./decide-rollback.ts";

export interface PromotionWish {
  readonly source: string;
  readonly target: string;
  readonly actor: string;
  readonly reason: string;
  readonly approver: string | undefined;
  readonly adapter: string | undefined;
  readonly candidate: string | undefined;
  /** Declared channels, the riskiest first. */
  readonly order: readonly string[];
  readonly policy: RolloutPolicy;
  readonly evidence: Evidence;
  readonly now: Date;
}

export interface Judged {
  /** With the glass broken, those that say no are waived. */
  readonly checks: readonly Check[];
  readonly allowed: boolean;
  /** Ids of what was overridden. */
  readonly overridden: readonly string[];
}

/** `undefined` where the target carries it to everyone already. */
export function judgePromotion(registry: Registry, wish: PromotionWish): Judged | undefined {
  const from = sourceOf(registry, wish);
  if (isThere(registry, wish, from)) return undefined;
  const { source, target, candidate, policy, evidence, now, approver } = wish;
  const step = {
    version: from.version,
    source,
    target,
    candidate,
    soak: policy.promotionSoak,
    since: new Date(from.updated_at),
  };
  const checks = promotionChecks(factsOf(step, evidence, registry, policy, now));
  const against = checks.filter(saysNo);
  if (approver === undefined || against.length === 0) {
    return { checks, allowed: against.length === 0, overridden: [] };
  }
  const waived = checks.map((check) =>
    saysNo(check) ? { ...check, outcome: "waived" as const } : check,
  );
  return { checks: waived, allowed: true, overridden: against.map(({ id }) => id) };
}

export function decidePromotion(registry: Registry, wish: PromotionWish): Wanted | undefined {
  const judged = judgePromotion(registry, wish);
  if (judged === undefined) return undefined;
  const { checks, allowed, overridden } = judged;
  if (!allowed) throw refused(checks);
  const { source, target, actor, reason, approver, adapter } = wish;
  const from = sourceOf(registry, wish);
  const now = registry.channels[target];
  const before = now && { version: now.version, rollout_percent: now.rollout_percent };
  const after = { version: from.version, rollout_percent: percentOf(wish, now) };
  // Where no report was asked for nothing was measured, and the version is not known to be good.
  const measured = checks.some(({ id, outcome }) => id === REPORTS && outcome === "pass");
  return {
    move: {
      action: "promote",
      channel: target,
      source,
      changes: [{ channel: target, before, after }],
      passed_gates: measured && overridden.length === 0,
      evidence: evidenceOf(wish, checks),
      adapter,
    },
    actor,
    reason,
    along: overridden.length === 0 ? [] : glassDeeds(approver, overridden.join(", ")),
  };
}

const REPORTS = "promotion_report_holds";

/** What is not known is no yes. */
function saysNo({ outcome, enforced }: Check): boolean {
  return enforced && outcome !== "pass" && outcome !== "not_applicable" && outcome !== "waived";
}

function sourceOf({ channels }: Registry, { source, target, order }: PromotionWish): Channel {
  const [from, to] = [order.indexOf(source), order.indexOf(target)];
  if (from < 0 || to < 0) {
    const name = from < 0 ? source : target;
    throw usageError(`${name} is no declared channel`, `declared: ${order.join(", ")}`);
  }
  if (from >= to) throw usageError(`${target} is not safer than ${source}`, order.join(" before "));
  const found = channels[source];
  if (found !== undefined) return found;
  throw refusedError(`${source} carries nothing that could be promoted`);
}

function isThere({ channels }: Registry, wish: PromotionWish, from: Channel): boolean {
  const now = channels[wish.target];
  return now?.version === from.version && now.rollout_percent === percentOf(wish, now);
}

/** The last channel is for everyone; another keeps its share. */
function percentOf({ target, order }: PromotionWish, now: Channel | undefined): number {
  return target === order.at(-1) ? 100 : (now?.rollout_percent ?? 100);
}

function evidenceOf(
  { evidence, approver, candidate }: PromotionWish,
  checks: readonly Check[],
): JsonObject {
  return {
    checks: checks.map(({ id, outcome, message }) => ({ id, outcome, message })),
    reports: evidence.reports.map(({ id, path, sha256, verdict }) => ({
      id,
      path,
      sha256,
      verdict,
    })),
    ...(candidate === undefined ? {} : { release_candidate_id: candidate }),
    ...(approver === undefined ? {} : { break_glass: { approver } }),
  };
}

/** Another process changed something between the look and the act. */
function refused(checks: readonly Check[]): GovernanceError {
  return new GovernanceError(
    "refused",
    checks.filter(saysNo).map(({ message }) => ({ message })),
  );
}
