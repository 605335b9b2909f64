/**
 * What a run, or an event of a log, left behind, as far as its thread goes: the one shape that the
 * rules see, whoever wrote it. What an artifact does not state is `undefined`, never guessed.
 */
import type { Location } from "../core/check.ts";

export const KINDS = [
  "rollout",
  "channels",
  "event",
  "probe",
  "slo",
  "escalation",
  "incident",
  "notification",
  "delivery",
  "cdevent",
] as const;

export type Kind = (typeof KINDS)[number];

/** What an artifact rests on; `key` is among the keys of that one. */
export interface Cause {
  readonly kind: Kind;
  readonly key: string;
  /** Where it was, for what is named by its digest. */
  readonly file?: { readonly path: string; readonly sha256: string };
  /** It came to be while the cause ran, not after its end. */
  readonly during?: boolean;
}

/** A place where an artifact states its ids; one may state them in several, and not the same. */
export interface Statement {
  readonly location: Location;
  readonly correlationId: string | undefined;
  readonly candidate: string | undefined;
}

export interface Artifact {
  readonly kind: Kind;
  /** For people: a path, or an event and its log. */
  readonly name: string;
  readonly location: Location;
  readonly statements: readonly Statement[];
  readonly startedAt: Date | undefined;
  /** When it was whole: the end of a run, the time of an event. */
  readonly at: Date | undefined;
  /** Names by which others refer to it. */
  readonly keys: readonly string[];
  readonly causes: readonly Cause[];
  /** As they are stated, valid or not. */
  readonly traceparents: readonly string[];
  /** One for each CDEvent that it is or that went out with it; `undefined` where that states none. */
  readonly chainIds: readonly (string | undefined)[];
  /** What is expected to follow it, or to have come of it. */
  readonly demands: readonly Demand[];
  /** How bad the incident is that it opens. */
  readonly opens: Severity | undefined;
  /** A run that only looked, under an id of its own: part of no thread. */
  readonly isAside: boolean;
  /** Somebody named the file: it is judged, whatever it states. */
  readonly isNamed: boolean;
}

export type Severity = "p1" | "p2";

/**
 * `incident`: somebody opens one; `delivery`: somebody is told; `run`: a run reports on this event;
 * `move`: the ledger holds the move that the run reports; `acts`: as many events as the run says that
 * it appended; `ledger`: at least as many events as there were when the run ended.
 */
export type Demand =
  | { readonly kind: "incident"; readonly severity: Severity }
  | { readonly kind: "delivery"; readonly incident: string }
  | { readonly kind: "run" }
  | { readonly kind: "move" }
  | { readonly kind: "acts"; readonly count: number }
  | { readonly kind: "ledger"; readonly size: number };

/** Everything that is not stated. */
export const UNSTATED = {
  statements: [],
  startedAt: undefined,
  at: undefined,
  keys: [],
  causes: [],
  traceparents: [],
  chainIds: [],
  demands: [],
  opens: undefined,
  isAside: false,
  isNamed: false,
} as const satisfies Partial<Artifact>;

/** Runs and events whose ids count as known: a thread begins with them. */
export function isAnchor({ kind }: Artifact): boolean {
  return kind === "rollout" || kind === "channels" || kind === "event";
}

export const KEY = {
  digest: (sha256: string) => `sha256 ${sha256}`,
  report: (id: string) => `report ${id}`,
  incident: (id: string) => `incident ${id}`,
  notice: (incident: string) => `notice ${incident}`,
  message: (id: string) => `message ${id}`,
  move: (seq: number) => `move ${seq}`,
} as const;
