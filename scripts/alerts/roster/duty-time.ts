/** Days and hours of duty, in UTC. Pure. */

export interface DutyTime {
  /** 0 is Monday: the day on which the hours begin. */
  readonly days_of_week?: readonly number[];
  /** From start up to and without end; end before start crosses midnight; equal is all day. */
  readonly hours_utc?: { readonly start: number; readonly end: number };
}

const DAY_MS = 86_400_000;

export function isDuty({ days_of_week: days, hours_utc: hours }: DutyTime, now: Date): boolean {
  const hour = (now.getTime() - startOfDay(now)) / 3_600_000;
  const { start, end } = hours ?? { start: 0, end: 24 };
  const crosses = end < start;
  const inside =
    start === end || (crosses ? hour >= start || hour < end : hour >= start && hour < end);
  if (!inside) return false;
  const began = crosses && hour < end ? new Date(now.getTime() - DAY_MS) : now;
  return days === undefined || days.includes(mondayFirst(began));
}

function startOfDay(time: Date): number {
  return Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
}

function mondayFirst(time: Date): number {
  return (time.getUTCDay() + 6) % 7;
}
