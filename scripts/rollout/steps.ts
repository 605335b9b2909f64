/** Which steps are left of a rollout. Pure. */
import type { MoveDraft } from "../registry/channel-events.ts";
import type { Carried, Change, Registry } from "../registry/registry.ts";
import type { RolloutPolicy, Soak } from "../promotion/rollout-policy.ts";

/** Of the policy's format: the riskier channel first. */
export const CANARY = "canary";
export const STABLE = "stable";

export interface RolloutStep {
  readonly kind: "enter" | "advance" | "promote";
  /** Where the version is already; absent where it enters. */
  readonly source: string | undefined;
  readonly target: string;
  readonly change: Change;
  /** Since the last change of the canary. */
  readonly soak: Soak;
}

type Channels = Readonly<Record<string, Carried>>;

const NO_SOAK: Soak = { seconds: 0, requests: 0 };

/**
 * The next step, as the documents of version 1 order them: stable has it all, nothing; the canary
 * carries another version, the first stage; a later stage, that one; else stable. `undefined`
 * where stable carries the version already.
 */
export function nextStep(
  channels: Channels,
  policy: Pick<RolloutPolicy, "stages" | "stageSoak" | "promotionSoak">,
  version: string,
): RolloutStep | undefined {
  const { canary, stable } = channels;
  if (stable?.version === version && stable.rollout_percent === 100) return undefined;
  const at = canary?.version === version ? canary.rollout_percent : undefined;
  const [first = 100] = policy.stages;
  if (at === undefined || at === 0) return stepTo("enter", canary, version, first, NO_SOAK);
  const later = policy.stages.find((stage) => stage > at);
  if (later !== undefined) return stepTo("advance", canary, version, later, policy.stageSoak);
  return {
    kind: "promote",
    source: CANARY,
    target: STABLE,
    change: changeOf(STABLE, stable, { version, rollout_percent: 100 }),
    soak: policy.promotionSoak,
  };
}

function stepTo(
  kind: "enter" | "advance",
  before: Carried | undefined,
  version: string,
  percent: number,
  soak: Soak,
): RolloutStep {
  const change = changeOf(CANARY, before, { version, rollout_percent: percent });
  return { kind, source: kind === "enter" ? undefined : CANARY, target: CANARY, change, soak };
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
  policy: RolloutPolicy,
  version: string,
  now: Date,
): PlannedStep[] {
  const planned: PlannedStep[] = [];
  let channels: Channels = registry.channels;
  let since = sinceOf(registry)?.getTime() ?? now.getTime();
  for (;;) {
    const step = nextStep(channels, policy, version);
    if (step === undefined) return planned;
    const earliest = Math.max(now.getTime(), since + step.soak.seconds * 1000);
    planned.push({ step, before: channels, earliest: new Date(earliest) });
    channels = { ...channels, [step.change.channel]: step.change.after };
    since = earliest;
  }
}

/** The last change of the canary; `undefined` where there is none, or its time cannot be read. */
export function sinceOf({ channels }: Pick<Registry, "channels">): Date | undefined {
  const time = new Date(channels[CANARY]?.updated_at ?? "");
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** As it goes into the ledger. `measured`: a gate or a trigger of the policy looked at the version. */
export function moveOfStep(
  { kind, target, change }: RolloutStep,
  evidence: MoveDraft["evidence"],
  measured: boolean,
  adapter: string | undefined,
): MoveDraft {
  return {
    action: kind === "promote" ? "promote" : "rollout",
    channel: target,
    source: kind === "promote" ? CANARY : undefined,
    changes: [change],
    passed_gates: measured,
    evidence,
    adapter,
  };
}
