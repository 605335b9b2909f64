/** Which steps are left of a rollout. Pure. */
import type { MoveDraft } from "../registry/channel-events.ts";
import type { Carried, Change, Registry } from "../registry/registry.ts";
import type { RolloutPolicy, Soak } from "../promotion/rollout-policy.ts";

/** Channels of the traffic adapter contract, at least two: where a version enters first, the safest last. */
export type Order = readonly string[];

export const safest = (order: Order): string => order.at(-1) ?? "";
const riskiest = (order: Order): string => order.at(0) ?? "";

export interface RolloutStep {
  readonly kind: "enter" | "advance" | "promote";
  /** Where the version is already; absent where it enters. */
  readonly source: string | undefined;
  readonly target: string;
  readonly change: Change;
  /** Since the last change of the source. */
  readonly soak: Soak;
}

type Channels = Readonly<Record<string, Carried>>;

const NO_SOAK: Soak = { seconds: 0, requests: 0 };

/**
 * The next step, as the documents of version 1 order them: the safest channel has it all, nothing;
 * the riskiest carries another version, the first stage; a later stage, that one; else the next
 * safer channel, one after the other. `undefined` where the safest carries the version already.
 */
export function nextStep(
  channels: Channels,
  order: Order,
  policy: Pick<RolloutPolicy, "stages" | "stageSoak" | "promotionSoak">,
  version: string,
): RolloutStep | undefined {
  const out = channels[safest(order)];
  if (out?.version === version && out.rollout_percent === 100) return undefined;
  const between = order.slice(1, -1);
  const reached = between.findLast((name) => channels[name]?.version === version);
  const source = reached ?? riskiest(order);
  if (reached === undefined) {
    const staged = nextStage(channels[source], source, policy, version);
    if (staged !== undefined) return staged;
  }
  const target = order[order.indexOf(source) + 1] ?? "";
  const now = channels[target];
  // The last channel is for everyone; another keeps its share.
  const percent = target === safest(order) ? 100 : (now?.rollout_percent ?? 100);
  const change = changeOf(target, now, { version, rollout_percent: percent });
  return { kind: "promote", source, target, change, soak: policy.promotionSoak };
}

/** In the riskiest channel; `undefined` where the version went through all stages of it. */
function nextStage(
  now: Carried | undefined,
  channel: string,
  { stages, stageSoak }: Pick<RolloutPolicy, "stages" | "stageSoak">,
  version: string,
): RolloutStep | undefined {
  const at = now?.version === version ? now.rollout_percent : 0;
  const enters = at === 0;
  const percent = enters ? (stages[0] ?? 100) : stages.find((stage) => stage > at);
  if (percent === undefined) return undefined;
  const change = changeOf(channel, now, { version, rollout_percent: percent });
  return enters
    ? { kind: "enter", source: undefined, target: channel, change, soak: NO_SOAK }
    : { kind: "advance", source: channel, target: channel, change, soak: stageSoak };
}

function changeOf(channel: string, before: Carried | undefined, after: Carried): Change {
  const was = before && { version: before.version, rollout_percent: before.rollout_percent };
  return { channel, before: was, after };
}

export interface PlannedStep {
  readonly step: RolloutStep;
  /** Each channel before the step. */
  readonly before: Channels;
  /** Nothing before this; the soak by traffic may take longer. */
  readonly earliest: Date;
}

/** All that are left, each as if those before it were taken as early as can be. */
export function stepsLeft(
  registry: Registry,
  order: Order,
  policy: RolloutPolicy,
  version: string,
  now: Date,
): PlannedStep[] {
  const planned: PlannedStep[] = [];
  let channels: Channels = registry.channels;
  let since: number | undefined;
  for (;;) {
    const step = nextStep(channels, order, policy, version);
    if (step === undefined) return planned;
    since ??= sinceOf(registry, step.source ?? step.target)?.getTime() ?? now.getTime();
    const earliest = Math.max(now.getTime(), since + step.soak.seconds * 1000);
    planned.push({ step, before: channels, earliest: new Date(earliest) });
    channels = { ...channels, [step.change.channel]: step.change.after };
    since = earliest;
  }
}

/** The last change of a channel; `undefined` where there is none, or its time cannot be read. */
export function sinceOf(
  { channels }: Pick<Registry, "channels">,
  channel: string,
): Date | undefined {
  const time = new Date(channels[channel]?.updated_at ?? "");
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** As it goes into the ledger. `measured`: a gate or a trigger of the policy looked at the version. */
export function moveOfStep(
  { kind, source, target, change }: RolloutStep,
  evidence: MoveDraft["evidence"],
  measured: boolean,
  adapter: string | undefined,
): MoveDraft {
  return {
    action: kind === "promote" ? "promote" : "rollout",
    channel: target,
    source: kind === "promote" ? source : undefined,
    changes: [change],
    passed_gates: measured,
    evidence,
    adapter,
  };
}
