/**
 * Who may append which types of events, and since when. The revisions come from the list of keys
 * (`readEventAuthority` of the trust foundation); this file judges events by them.
 */
import { isNamed } from "./event-types.ts";
import type { EventDraft } from "./events/event.ts";

/** A name that events carry as `actor`, and when it counts (`to` excluded); no bound: always. */
export interface ActorTerm {
  readonly name: string;
  readonly from?: Date;
  readonly to?: Date;
}

export interface EventRole {
  readonly name: string;
  /** Types of events, or `family.*` for all that begin so, or `*`. */
  readonly may_append: readonly string[];
  readonly actors: readonly ActorTerm[];
}

/** The roles as they stood from `since` until the next revision. */
export interface RoleRevision {
  readonly since: Date;
  readonly roles: readonly EventRole[];
}

/** In order of time. Before the first revision everybody may append everything. */
export type EventAuthority = readonly RoleRevision[];

/** Clocks of two machines may differ by so much. */
const SKEW_MS = 5 * 60_000;

type Claim = Pick<EventDraft, "type" | "actor">;

/** Why the event may not be appended now, or `undefined`. The latest roles decide. */
export function appendFault(
  authority: EventAuthority,
  draft: Claim & Pick<EventDraft, "time">,
): string | undefined {
  const latest = authority.at(-1);
  if (latest === undefined) return undefined;
  const at = Date.parse(draft.time);
  if (at < latest.since.getTime() - SKEW_MS) {
    return `${draft.type} is dated ${draft.time}, before the present roles: is the clock wrong?`;
  }
  return roleFault(latest, draft, at);
}

/**
 * Judges the events of a ledger in order. Whoever dates an event back gains nothing by it: each
 * is judged as of the latest time that stood in the ledger by then. Around a change of roles
 * either of the two will do, as far as clocks may differ.
 */
export function roleJudge(authority: EventAuthority) {
  let clock = Number.NEGATIVE_INFINITY;
  return (event: Claim & Pick<EventDraft, "time">): string | undefined => {
    if (authority.length === 0) return undefined;
    clock = Math.max(clock, Date.parse(event.time));
    const faults = around(authority, clock).map((revision) => roleFault(revision, event, clock));
    return faults.includes(undefined) ? undefined : faults.at(-1);
  };
}

const BEFORE_ALL: RoleRevision = { since: new Date(0), roles: [] };

function around(authority: EventAuthority, clock: number): RoleRevision[] {
  const all = [BEFORE_ALL, ...authority];
  return all.filter(({ since }, index) => {
    const next = all[index + 1]?.since.getTime() ?? Number.POSITIVE_INFINITY;
    const begun = index === 0 || since.getTime() <= clock + SKEW_MS;
    return begun && clock < next + SKEW_MS;
  });
}

/**
 * A type that no role names is open to all; one that is named belongs to the actors of the roles
 * that name it, and to nobody else.
 */
function roleFault({ roles }: RoleRevision, { type, actor }: Claim, at: number) {
  const governing = roles.filter(({ may_append }) => isNamed(may_append, type));
  if (governing.length === 0) return undefined;
  if (governing.some(({ actors }) => actors.some((term) => holds(term, actor, at)))) {
    return undefined;
  }
  const list = governing.map(({ name }) => name).join(", ");
  return `${actor} may not append ${type}: that takes the role ${list}`;
}

function holds({ name, from, to }: ActorTerm, actor: string, at: number): boolean {
  if (name !== actor) return false;
  const begun = from === undefined || from.getTime() <= at + SKEW_MS;
  return begun && (to === undefined || at < to.getTime() + SKEW_MS);
}
