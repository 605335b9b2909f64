/** Who may append what: the part of the trust policy that speaks of events. */
import type { EventDraft } from "./events/event.ts";

export interface EventRole {
  /** Types of events, or `family.*` for all that begin so, or `*`. */
  readonly event_types?: readonly string[];
  /** Names that events carry as `actor`. */
  readonly actors?: readonly string[];
}

/** The shape of `roles` in `security/trust_keys.json`, as far as it matters here. */
export type EventRoles = Readonly<Record<string, EventRole>>;

/**
 * Why the event may not be appended, or `undefined`. A type that no role names is open to all;
 * one that is named belongs to the actors of the roles that name it, and to nobody else.
 */
export function roleFault(
  roles: EventRoles,
  { type, actor }: Pick<EventDraft, "type" | "actor">,
): string | undefined {
  const governing = Object.entries(roles).filter(([, role]) => names(role, type));
  if (governing.length === 0) return undefined;
  if (governing.some(([, role]) => role.actors?.includes(actor) === true)) return undefined;
  const list = governing.map(([name]) => name).join(", ");
  return `${actor} may not append ${type}: that takes the role ${list}`;
}

function names({ event_types: types = [] }: EventRole, type: string): boolean {
  return types.some((pattern) =>
    pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : pattern === type,
  );
}
