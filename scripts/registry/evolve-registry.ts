/** The fold from events to the registry. Pure; events of other families are passed over. */
import type { LedgerEvent } from "../ledger/events/event.ts";
import { adoptionOf, CHANNEL_EVENT, moveOf, outcomeOf, textIn } from "./channel-events.ts";
import type { Adoption } from "./channel-events.ts";
import type { Change, Good, HistoryRow, Mark, Move, Registry } from "./registry.ts";

type Evolve = (state: Registry, event: LedgerEvent) => Registry | undefined;

/** `undefined` from one of these: the event says what cannot be. */
const EVOLVE: Readonly<Record<string, Evolve>> = {
  [CHANNEL_EVENT.adopted]: (state, event) => {
    const adoption = adoptionOf(event);
    const isFirst = Object.keys(state.channels).length === 0 && state.open === undefined;
    return adoption !== undefined && isFirst ? adopted(state, adoption) : undefined;
  },
  [CHANNEL_EVENT.started]: (state, event) => {
    const move = moveOf(event);
    return move !== undefined && state.open === undefined ? { ...state, open: move } : undefined;
  },
  [CHANNEL_EVENT.moved]: (state, event) => {
    const { open } = state;
    return open !== undefined && outcomeOf(event) === open.seq
      ? moved(state, open, event)
      : undefined;
  },
  [CHANNEL_EVENT.reverted]: (state, event) => {
    const isOurs = state.open !== undefined && outcomeOf(event) === state.open.seq;
    return isOurs ? { ...state, open: undefined } : undefined;
  },
  [CHANNEL_EVENT.blocked]: (state, event) => withMark(state, "blocked", "version", event),
  [CHANNEL_EVENT.unblocked]: (state, event) => withoutMark(state, "blocked", "version", event),
  [CHANNEL_EVENT.held]: (state, event) => withMark(state, "holds", "channel", event),
  [CHANNEL_EVENT.released]: (state, event) => withoutMark(state, "holds", "channel", event),
  [CHANNEL_EVENT.frozen]: (state, event) => ({ ...state, freeze: markOf(event) }),
  [CHANNEL_EVENT.unfrozen]: (state) => ({ ...state, freeze: undefined }),
  // Stands in the ledger to be seen; the move beside it says what it did.
  [CHANNEL_EVENT.glassBroken]: (state) => state,
};

export function registryEvolved(state: Registry, event: LedgerEvent): Registry {
  const evolve = EVOLVE[event.type];
  if (evolve === undefined) return state;
  const next = evolve(state, event);
  if (next === undefined) {
    const fault = `event ${event.seq} (${event.type}) does not fit what was before it`;
    return { ...state, faults: [...state.faults, fault] };
  }
  return { ...next, updated_at: event.time };
}

function moved(state: Registry, move: Move, event: LedgerEvent): Registry {
  const channels = { ...state.channels };
  const carried = { ...state.carried };
  for (const { channel, after } of move.changes) {
    channels[channel] = { ...after, updated_at: event.time };
    carried[channel] = including(carried[channel], after.version);
  }
  return {
    ...state,
    channels,
    carried,
    open: undefined,
    good: goodAfter(state, move, event.time),
    history: { row: rowOf(move, event.time), earlier: state.history },
    rows: state.rows + 1,
  };
}

function including(versions: readonly string[] = [], version: string): readonly string[] {
  return versions.includes(version) ? versions : [...versions, version];
}

/**
 * A version is good in a channel when it came there through the gates, or back there by a
 * rollback, whose target had to be good. Only the channel that the move is about counts: others
 * are moved along, mostly to no traffic.
 */
function goodAfter({ good }: Registry, move: Move, time: string): Registry["good"] {
  const [change] = move.changes;
  const record = move.action === "rollback" ? "rollback" : move.passed_gates ? "gates" : undefined;
  if (change === undefined || record === undefined) return good;
  return { ...good, [change.channel]: latestLast(good[change.channel], change, record, time) };
}

function latestLast(
  list: readonly Good[] = [],
  { after: { version } }: Change,
  record: Good["record"],
  time: string,
): readonly Good[] {
  return [...list.filter((one) => one.version !== version), { version, time, record }];
}

function rowOf(move: Move, ts: string): HistoryRow {
  const [change] = move.changes;
  const { action, channel, source, reason, actor } = move;
  return {
    ts,
    action,
    channel: source === undefined ? channel : `${source}->${channel}`,
    from_version: change?.before?.version ?? "",
    to_version: change?.after.version ?? "",
    reason,
    actor,
    ...(move.correlation_id === undefined ? {} : { correlation_id: move.correlation_id }),
    ...(move.release_candidate_id === undefined
      ? {}
      : { release_candidate_id: move.release_candidate_id }),
  };
}

/** What a registry of others said its channels carried is taken as good: nobody can know better. */
function adopted(state: Registry, { channels, history }: Adoption): Registry {
  const rows = history.flatMap((row) =>
    row.channel.split("->").map((channel) => ({ channel, version: row.to_version, row })),
  );
  const now = Object.entries(channels).map(([channel, { version, updated_at: ts }]) => ({
    channel,
    version,
    row: { ts },
  }));
  const good: Record<string, readonly Good[]> = {};
  const carried: Record<string, readonly string[]> = {};
  for (const { channel, version, row } of [...rows, ...now]) {
    const others = (good[channel] ?? []).filter((one) => one.version !== version);
    good[channel] = [...others, { version, time: row.ts, record: "adopted" }];
    carried[channel] = including(carried[channel], version);
  }
  const chain = history.reduce<Registry["history"]>(
    (earlier, row) => ({ row, earlier }),
    state.history,
  );
  return { ...state, channels, good, carried, history: chain, rows: state.rows + history.length };
}

function markOf(event: LedgerEvent): Mark {
  const { time, actor, reason } = event;
  return { time, actor, reason, until: textIn(event, "until") };
}

function withMark(
  state: Registry,
  kind: "blocked" | "holds",
  name: "version" | "channel",
  event: LedgerEvent,
): Registry | undefined {
  const key = textIn(event, name);
  return key === undefined
    ? undefined
    : { ...state, [kind]: { ...state[kind], [key]: markOf(event) } };
}

function withoutMark(
  state: Registry,
  kind: "blocked" | "holds",
  name: "version" | "channel",
  event: LedgerEvent,
): Registry | undefined {
  const key = textIn(event, name);
  if (key === undefined || state[kind][key] === undefined) return undefined;
  const { [key]: _, ...rest } = state[kind];
  return { ...state, [kind]: rest };
}
