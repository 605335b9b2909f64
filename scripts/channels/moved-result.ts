/** What people and the report are told of a move. */
import type { Check } from "../core/check.ts";
import type { CommandResult, Section } from "../core/command.ts";
import { threadOf } from "../core/thread.ts";
import type { JsonObject } from "../core/json-value.ts";
import type { LogHead } from "../core/log.ts";
import { startedData } from "../registry/channel-events.ts";
import type { Moved, Wanted } from "../registry/make-move.ts";
import type { Move, Registry } from "../registry/registry.ts";
import { answer } from "./answer.ts";
import type { Repository } from "./repository.ts";
import { channelReport } from "./result.ts";
import { channelTable, markSections } from "./views.ts";

interface Told {
  readonly verb: string;
  readonly repository: Repository;
  readonly now: Date;
}

export function movedResult(
  told: Told & { readonly moved: Moved; readonly said: readonly string[] },
): CommandResult {
  const { verb, moved, said } = told;
  const { kind, registry, move, settled, outcome, findings } = moved;
  const lines = [
    ...said,
    ...findings,
    ...(settled === undefined ? [] : [settledText(settled)]),
    ...(outcome === undefined || outcome.says === "" ? [] : [outcome.says]),
  ];
  const act = {
    state: kind,
    ...(move === undefined ? {} : { move: move.seq, ...startedData(move) }),
    ...(settled === undefined ? {} : { settled: { move: settled.move.seq, kind: settled.kind } }),
    says: lines,
  };
  const { text, check } = outcomeOf(verb, moved);
  return {
    checks: [check],
    ...(move === undefined
      ? {}
      : { subject: threadOf(move.correlation_id, move.release_candidate_id) }),
    result: channelReport(verb, registry, moved.head, act),
    view: { headline: text, sections: sectionsOf(told, registry, lines) },
    ...(kind === "reverted" ? { atLeast: 3 as const } : {}),
  };
}

function outcomeOf(verb: string, moved: Moved): { readonly text: string; readonly check: Check } {
  const { kind, move, outcome } = moved;
  const id = "act_done";
  if (kind === "nothing" || move === undefined) {
    const text = verb === "resume" ? resumed(moved) : "nothing to do: it is so already";
    return { text, check: answer(id, true, { outcome: "pass", message: text }) };
  }
  if (kind === "reverted") {
    const text = `${moveText(move)} did not happen: all is as it was before`;
    return { text, check: answer(id, true, { outcome: "no_data", message: text }) };
  }
  const unkept = outcome?.kind === "moved" && !outcome.kept;
  const text = `${moveText(move)}${unkept ? ", but a reload may undo it" : ""}`;
  return { text, check: answer(id, true, { outcome: "pass", message: text }) };
}

function resumed({ settled }: Moved): string {
  return settled === undefined ? "no move was open" : settledText(settled);
}

function settledText({ move, kind }: NonNullable<Moved["settled"]>): string {
  const became = kind === "moved" ? "is done" : "was taken back";
  return `${moveText(move)}, which a crash had left open, ${became}`;
}

export function moveText({
  action,
  channel,
  changes,
}: Pick<Move, "action" | "channel" | "changes">) {
  const parts = changes.map(({ channel: name, before, after }) => {
    const from =
      before === undefined ? "nothing" : `${before.version} (${before.rollout_percent} %)`;
    return `${name} from ${from} to ${after.version} (${after.rollout_percent} %)`;
  });
  return `${action} of ${channel}: ${parts.join(", ")}`;
}

export function plannedResult(
  told: Told & {
    readonly state: Registry;
    readonly head: LogHead;
    readonly wanted: Wanted | undefined;
    /** Commands for the router, as they would be run. */
    readonly shown: readonly string[];
  },
): CommandResult {
  const { verb, state, head, wanted, shown } = told;
  const text =
    wanted === undefined ? "nothing to do: it is so already" : `would do: ${moveText(wanted.move)}`;
  const events = wanted?.along.map(({ type, data }) => `${type} ${JSON.stringify(data)}`) ?? [];
  const act: JsonObject = {
    state: wanted === undefined ? "nothing" : "planned",
    ...(wanted === undefined ? {} : startedData(wanted.move)),
    says: [],
  };
  return {
    checks: [answer("act_done", true, { outcome: "pass", message: text })],
    result: channelReport(verb, state, head, act),
    view: {
      headline: text,
      sections: [
        {
          title: "Events",
          lines: wanted === undefined ? ["none"] : ["channel.move_started", ...events],
        },
        { title: "Router", lines: shown.length === 0 ? ["nothing is run"] : shown },
      ],
    },
  };
}

function sectionsOf(
  { repository, now }: Told,
  registry: Registry,
  lines: readonly string[],
): Section[] {
  const said = lines.length === 0 ? [] : [{ title: "To know", lines }];
  return [...said, channelTable(registry, repository.order, now), ...markSections(registry, now)];
}
