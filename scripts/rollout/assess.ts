/** What a run of the rollout may do now, and why not more. Pure. */
import type { Check } from "../core/check.ts";
import type { Evidence } from "../promotion/collect-facts.ts";
import { factsOf } from "../promotion/collect-facts.ts";
import { promotionChecks } from "../promotion/conditions.ts";
import type { RolloutPolicy } from "../promotion/rollout-policy.ts";
import { acceptance } from "./acceptance.ts";
import { answer } from "./answer.ts";
import type { RolloutState } from "./rollout-state.ts";
import { nextStep, safest, sinceOf } from "./steps.ts";
import type { Order, RolloutStep } from "./steps.ts";
import { judgeTriggers } from "./triggers.ts";
import type { Judgement } from "./triggers.ts";

export interface RolloutFacts {
  readonly state: RolloutState;
  readonly order: Order;
  readonly policy: RolloutPolicy;
  readonly evidence: Evidence;
  readonly version: string;
  readonly candidate: string | undefined;
  /** Advice counts too. */
  readonly strict: boolean;
  readonly now: Date;
}

export type Decision =
  | { readonly kind: "step"; readonly step: RolloutStep; readonly says: string }
  | { readonly kind: "back" | "close"; readonly says: string }
  | { readonly kind: "wait" | "refused" | "nothing"; readonly says: string };

export interface Assessment {
  readonly decision: Decision;
  readonly checks: readonly Check[];
}

export function assess(facts: RolloutFacts): Assessment {
  const { state, order, policy, version } = facts;
  const step = nextStep(state.registry.channels, order, policy, version);
  if (step === undefined && state.closed.has(version)) {
    const says = `${version} is out, and its release was closed at ${state.closed.get(version)}`;
    return { decision: { kind: "nothing", says }, checks: [] };
  }
  const judgement = judged(facts, step);
  const trigger = triggerCheck(judgement);
  if (judgement.kind === "fired" && policy.triggers?.action === "rollback" && begun(facts)) {
    const decision: Decision = { kind: "back", says: judgement.says.join("; ") };
    return { decision, checks: [trigger] };
  }
  return step === undefined ? accepted(facts, trigger) : stepping(facts, step, trigger);
}

function begun({ state, version }: RolloutFacts): boolean {
  const carried = Object.values(state.registry.channels);
  return carried.some((one) => one.version === version && one.rollout_percent > 0);
}

/** Once the safest channel has it all, there is no other version to compare with. */
function judged(facts: RolloutFacts, step: RolloutStep | undefined): Judgement {
  const { state, order, policy, evidence, version, now } = facts;
  const { registry } = state;
  const last = safest(order);
  return judgeTriggers({
    policy,
    observations: evidence.observations,
    unreadable: evidence.unreadable
      .filter(({ id }) => id === "observation")
      .map(({ path }) => path),
    version,
    old: step === undefined ? undefined : registry.channels[last]?.version,
    since: observedSince(facts, step),
    now,
  });
}

/** A version that only enters has served nothing yet. */
function observedSince(
  { state, order }: RolloutFacts,
  step: RolloutStep | undefined,
): Date | undefined {
  const channel = step === undefined ? safest(order) : step.source;
  return channel === undefined ? undefined : sinceOf(state.registry, channel);
}

function triggerCheck({ kind, says }: Judgement): Check {
  const id = "rollout_triggers_quiet";
  if (kind === "off") return answer(id, "not_applicable", "the policy names no trigger");
  const outcome = kind === "quiet" ? "pass" : kind === "hold" ? "no_data" : "fail";
  return answer(id, outcome, says.join("; "));
}

const WAITS: ReadonlySet<string> = new Set(["promotion_soaked", "promotion_traffic_seen"]);

/** A soak that is not over is no failure: the step is not due. */
function stepping(facts: RolloutFacts, step: RolloutStep, trigger: Check): Assessment {
  const { state, policy, evidence, version, candidate, now } = facts;
  const { source, target, soak } = step;
  const since = sinceOf(state.registry, source ?? target);
  const wish = { version, source, target, candidate, soak, since };
  const asked = promotionChecks(factsOf(wish, evidence, state.registry, policy, now));
  const checks = [...asked.map(waitingOf), trigger];
  const waits = checks.filter((check) => check.outcome === "not_applicable" && isWaiting(check));
  const refused = checks.filter(
    ({ outcome, enforced }) =>
      (outcome === "fail" || outcome === "no_data") && (enforced || facts.strict),
  );
  if (refused.length > 0) {
    return { decision: { kind: "refused", says: refused.map(textOf).join("; ") }, checks };
  }
  if (waits.length > 0) {
    return { decision: { kind: "wait", says: waits.map(textOf).join("; ") }, checks };
  }
  return { decision: { kind: "step", step, says: stepText(step) }, checks };
}

const WAITING = "not due: ";

function waitingOf(check: Check): Check {
  if (check.outcome !== "fail" || !WAITS.has(check.id)) return check;
  const { remediation: _, ...rest } = check;
  return { ...rest, outcome: "not_applicable", message: `${WAITING}${check.message}` };
}

const isWaiting = ({ message }: Check): boolean => message.startsWith(WAITING);

const textOf = ({ id, message }: Check): string => `${id}: ${message}`;

export function stepText({ kind, change: { channel, before, after } }: RolloutStep): string {
  const from =
    before === undefined ? "nothing" : `${before.version} at ${before.rollout_percent} %`;
  return `${kind} ${channel}: from ${from} to ${after.version} at ${after.rollout_percent} %`;
}

function accepted(facts: RolloutFacts, trigger: Check): Assessment {
  const id = "rollout_accepted";
  const { state, order, policy, evidence, now, version } = facts;
  const since = sinceOf(state.registry, safest(order));
  if (policy.observations === undefined) {
    const says = `${version} is out; the policy names no observations, so the release is not closed`;
    const checks = [trigger, answer(id, "not_applicable", says)];
    return { decision: { kind: "nothing", says }, checks };
  }
  if (since === undefined) {
    const says = `it is not known since when ${safest(order)} carries ${version}`;
    return { decision: { kind: "refused", says }, checks: [trigger, answer(id, "no_data", says)] };
  }
  const seconds = policy.acceptanceS;
  const maxGapS = policy.observations.maxAgeS;
  const found = acceptance({ since, now, seconds, observations: evidence.observations, maxGapS });
  if (trigger.outcome === "fail" || trigger.outcome === "no_data" || found.kind === "unwatched") {
    const own = answer(id, found.kind === "unwatched" ? "no_data" : "not_applicable", found.says);
    const says = found.kind === "unwatched" ? found.says : trigger.message;
    return { decision: { kind: "refused", says }, checks: [trigger, own] };
  }
  if (found.kind === "watching") {
    const checks = [trigger, answer(id, "not_applicable", `${WAITING}${found.says}`)];
    return { decision: { kind: "wait", says: found.says }, checks };
  }
  const checks = [trigger, answer(id, "pass", found.says)];
  return { decision: { kind: "close", says: `${version} is out and was ${found.says}` }, checks };
}

/** What a promotion rested on, for the ledger. */
export function evidenceOf({ evidence, policy, version, candidate }: RolloutFacts) {
  const own = evidence.reports.filter(
    (one) => one.version === version && (candidate === undefined || one.candidate === candidate),
  );
  const gates = policy.reports.flatMap(({ id }) => {
    const latest = own
      .filter((one) => one.id === id)
      .toSorted((a, b) => a.endedAt.getTime() - b.endedAt.getTime())
      .at(-1);
    return latest === undefined ? [] : [{ id, path: latest.path, sha256: latest.sha256 }];
  });
  const approvals = evidence.approvals.filter((one) => one.version === version);
  return {
    gates,
    approvals: approvals.flatMap(({ path, signers }) => signers.map((by) => ({ path, by }))),
  };
}
