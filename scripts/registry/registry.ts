/** What the ledger says of the channels: the state that all rules and commands look at. */
import type { JsonObject } from "../core/json-value.ts";

/** What a channel carries. */
export interface Carried {
  readonly version: string;
  /** 0 to 100. */
  readonly rollout_percent: number;
}

export interface Channel extends Carried {
  /** RFC 3339: its last change. */
  readonly updated_at: string;
}

export type MoveAction = "set" | "promote" | "rollback" | "rollout";

/** One channel in a move. A channel that was never set has no `before`. */
export interface Change {
  readonly channel: string;
  readonly before: Carried | undefined;
  readonly after: Carried;
}

/** A move of versions between channels, as it was decided. */
export interface Move {
  /** `seq` of the event that announced it. */
  readonly seq: number;
  readonly time: string;
  readonly actor: string;
  readonly reason: string;
  readonly correlation_id: string | undefined;
  readonly release_candidate_id: string | undefined;
  readonly action: MoveAction;
  /** The channel that it is about; the first of `changes`. */
  readonly channel: string;
  /** Of a promotion: where the version comes from. */
  readonly source: string | undefined;
  readonly changes: readonly Change[];
  /** The move went through the gates of the policy, none of them overridden. */
  readonly passed_gates: boolean;
  /** Gates with their reports, approvals, what was overridden and by whom: as it was decided. */
  readonly evidence: JsonObject;
  /** The traffic adapter, or `undefined` where traffic is nobody's business. */
  readonly adapter: string | undefined;
}

/** A move that was done, or taken over from an older registry. */
export interface HistoryRow {
  readonly ts: string;
  readonly action: MoveAction;
  /** `canary`, or `canary->stable` for a promotion. */
  readonly channel: string;
  readonly from_version: string;
  readonly to_version: string;
  readonly reason: string;
  readonly actor: string;
  readonly correlation_id?: string;
  readonly release_candidate_id?: string;
}

/** The rows so far, the newest first; a row is added in constant time. */
export interface History {
  readonly row: HistoryRow;
  readonly earlier: History | undefined;
}

/** Who set it, when and why. */
export interface Mark {
  readonly time: string;
  readonly actor: string;
  readonly reason: string;
  /** RFC 3339: when it ends by itself. */
  readonly until: string | undefined;
}

/** A version that a channel carried with a passing record. */
export interface Good {
  readonly version: string;
  /** When the channel came to carry it last. */
  readonly time: string;
  readonly record: "gates" | "rollback" | "adopted";
}

export interface Registry {
  readonly channels: Readonly<Record<string, Channel>>;
  /** Announced, and neither done nor taken back: a crash left it, or it is on its way. */
  readonly open: Move | undefined;
  readonly history: History | undefined;
  readonly rows: number;
  /** By version. */
  readonly blocked: Readonly<Record<string, Mark>>;
  /** By channel: no automatic promotion. */
  readonly holds: Readonly<Record<string, Mark>>;
  readonly freeze: Mark | undefined;
  /** By channel, the latest last. */
  readonly good: Readonly<Record<string, readonly Good[]>>;
  /** Versions that a channel ever carried. */
  readonly carried: Readonly<Record<string, readonly string[]>>;
  readonly updated_at: string;
  /** Events of ours that could not be understood: they are not passed over in silence. */
  readonly faults: readonly string[];
}

export const NO_REGISTRY: Registry = {
  channels: {},
  open: undefined,
  history: undefined,
  rows: 0,
  blocked: {},
  holds: {},
  freeze: undefined,
  good: {},
  carried: {},
  updated_at: "",
  faults: [],
};

/** All rows, the oldest first. */
export function historyOf({ history }: Pick<Registry, "history">): HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (let at = history; at !== undefined; at = at.earlier) rows.push(at.row);
  return rows.toReversed();
}

/** Is a mark in force at this time? */
export function holdsAt(mark: Mark | undefined, now: Date): boolean {
  if (mark === undefined) return false;
  return mark.until === undefined || new Date(mark.until).getTime() > now.getTime();
}
