/** What people and the report are told of a rollout. */
import type { Check } from "../core/check.ts";
import type { CommandResult, Section } from "../core/command.ts";
import type { Thread } from "../core/thread.ts";
import { timeWithAge } from "../core/time.ts";
import type { LogHead } from "../core/log.ts";
import { planTraffic } from "../registry/mover.ts";
import type { Mover } from "../registry/mover.ts";
import type { Registry } from "../registry/registry.ts";
import { stepText } from "./assess.ts";
import { moveOfStep } from "./steps.ts";
import type { PlannedStep } from "./steps.ts";

export interface Told {
  readonly mode: "dry-run" | "apply" | "abort" | "resume" | "watch";
  readonly version: string | undefined;
  readonly state: "planned" | "stepped" | "taken_back" | "closed" | "settled" | "reverted" | "none";
  readonly headline: string;
  readonly checks: readonly Check[];
  readonly registry: Registry;
  readonly head: LogHead;
  readonly steps: readonly ShownStep[];
  readonly says: readonly string[];
  readonly now: Date;
  readonly thread: Thread;
}

export interface ShownStep {
  readonly text: string;
  readonly earliest: Date;
  /** Commands and the weights expected back, as they would be. */
  readonly router: readonly string[];
}

/** Throws `refused` where the router cannot do one of the steps: better now than at that step. */
export function shownSteps(
  mover: Mover,
  registry: Registry,
  planned: readonly PlannedStep[],
): ShownStep[] {
  return planned.map(({ step, before, earliest }) => {
    const channels = Object.entries(before).map(([name, one]) => [
      name,
      { ...one, updated_at: "" },
    ]);
    const then = { ...registry, channels: Object.fromEntries(channels) };
    const move = moveOfStep(step, {}, false, mover.traffic?.adapter);
    const router = planTraffic(mover, then, move)?.shown ?? [];
    return { text: stepText(step), earliest, router };
  });
}

export function rolloutResult(told: Told): CommandResult {
  const { mode, version, state, headline, checks, registry, head, steps, says, thread } = told;
  return {
    checks,
    subject: { ...(version === undefined ? {} : { version }), ...thread },
    result: {
      mode,
      ...(version === undefined ? {} : { version }),
      state,
      ledger: { size: head.size, head: head.hash },
      channels: Object.fromEntries(
        Object.entries(registry.channels).map(([name, one]) => [name, { ...one }]),
      ),
      steps: steps.map(({ text, earliest, router }) => ({
        step: text,
        earliest: earliest.toISOString(),
        router: [...router],
      })),
      says: [...says],
    },
    view: { headline, sections: sectionsOf(told) },
    ...(state === "reverted" ? { atLeast: 3 as const } : {}),
  };
}

function sectionsOf({ registry, steps, says, now }: Told): Section[] {
  const rows = Object.entries(registry.channels).map(([name, one]) => [
    name,
    one.version,
    `${one.rollout_percent} %`,
    one.updated_at === ""
      ? "-"
      : timeWithAge(new Date(one.updated_at.replace(/\.\d+Z$/, "Z")), now),
  ]);
  const plan = steps.flatMap(({ text, earliest, router }, index) => [
    `${index + 1}. ${text}`,
    `   not before ${timeWithAge(new Date(Math.floor(earliest.getTime() / 1000) * 1000), now)}`,
    ...router.map((line) => `   ${line}`),
  ]);
  return [
    ...(says.length === 0 ? [] : [{ title: "To know", lines: says }]),
    ...(plan.length === 0 ? [] : [{ title: "Steps left", lines: plan }]),
    { title: "Channels", columns: ["Channel", "Version", "Traffic", "Since"], rows },
  ];
}
