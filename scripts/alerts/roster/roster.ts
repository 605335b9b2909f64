/** Who is on duty, and who is called next. Pure. */
import type { OncallRoster, Person, Rotation } from "../../core/gen/policy-oncall_roster.types.ts";
import type { Rule } from "../../core/policy/rules.ts";
import { isDuty } from "./duty-time.ts";

export const ROSTER = "security/oncall_roster.json";

/** The first rotation whose time it is, else primary. */
export function onDuty(roster: OncallRoster, now: Date): Person {
  return (roster.rotations ?? []).find((one) => isRotationNow(one, now)) ?? roster.primary;
}

function isRotationNow(rotation: Rotation, now: Date): boolean {
  const { from, until } = rotation;
  if (from !== undefined && now < new Date(from)) return false;
  if (until !== undefined && now >= new Date(until)) return false;
  return isDuty(rotation, now);
}

/** `owner` first, then each of the others once: as the roster says, or primary and the rotations. */
export function callingOrder(roster: OncallRoster, owner: string): Person[] {
  const people = [roster.primary, ...(roster.rotations ?? [])];
  const ids = [owner, ...(roster.escalate_to ?? people.map(({ id }) => id))];
  return [...new Set(ids)].flatMap((id) => people.find((one) => one.id === id) ?? []);
}

export const ROSTER_RULES: readonly Rule<OncallRoster>[] = [
  {
    id: "escalates_to_known",
    check: ({ primary, rotations = [], escalate_to: next = [] }) => {
      const known = new Set([primary.id, ...rotations.map(({ id }) => id)]);
      return next.flatMap((id, index) =>
        known.has(id)
          ? []
          : [
              {
                pointer: `/escalate_to/${index}`,
                message: `names ${id}, who is not in the roster`,
              },
            ],
      );
    },
  },
];
