/**
 * Times as RFC 3339, and durations for people and for options. Pure: "now" is always handed in.
 */

const RFC3339 =
  /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d):(\d\d)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The instant that a text of RFC 3339 section 5.6 names, to the millisecond (further digits are
 * cut), or `undefined`. A leap second (5.7) is taken where one may stand, at the end of a month
 * in UTC, and is the instant after it, since a `Date` has no name for it.
 */
export function parseTime(text: string): Date | undefined {
  const match = RFC3339.exec(text);
  if (match === null) return undefined;
  const [, day = "", clock = "", seconds = "", fraction = "", zone = ""] = match;
  const wall = wallTime(day, clock, Number(seconds), fraction);
  if (wall === undefined) return undefined;
  const instant = new Date(wall - offsetOf(zone));
  return seconds === "60" && !startsMonth(instant) ? undefined : instant;
}

/** Milliseconds that a zone such as `-08:00` is ahead of UTC; `Z` is none. */
function offsetOf(zone: string): number {
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  return (hours * HOUR + minutes * MINUTE) * (zone.startsWith("-") ? -1 : 1);
}

/** Milliseconds since the epoch as if the wall clock showed UTC. Refuses 30 February and 24:00. */
function wallTime(day: string, clock: string, seconds: number, fraction: string) {
  const minute = new Date(`${day}T${clock}:00.000Z`);
  if (Number.isNaN(minute.getTime()) || seconds > 60) return undefined;
  if (!minute.toISOString().startsWith(`${day}T${clock}`)) return undefined;
  const thousandths = Number(fraction.slice(1, 4).padEnd(3, "0"));
  return minute.getTime() + seconds * SECOND + thousandths;
}

function startsMonth(instant: Date): boolean {
  return /-01T00:00:00\.\d{3}Z$/.test(instant.toISOString());
}

/** RFC 3339 in UTC, without a fraction that is zero: `2026-11-23T05:16:31Z`. */
export function formatTime(time: Date): string {
  return time.toISOString().replace(".000Z", "Z");
}

/** `3 min ago`, `in 2 h`, `just now`: the largest unit alone, cut and not rounded. */
export function ago(time: Date, now: Date): string {
  const past = now.getTime() - time.getTime();
  const span = Math.abs(past);
  if (Number.isNaN(span)) return "at an unknown time";
  if (span < SECOND) return "just now";
  return past > 0 ? `${largestUnit(span)} ago` : `in ${largestUnit(span)}`;
}

function largestUnit(span: number): string {
  if (span < MINUTE) return `${Math.floor(span / SECOND)} s`;
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`;
  if (span < DAY) return `${Math.floor(span / HOUR)} h`;
  const days = Math.floor(span / DAY);
  return days === 1 ? "1 day" : `${days} days`;
}

/** `2026-11-23T05:16:31Z (3 min ago)` */
export function timeWithAge(time: Date, now: Date): string {
  return `${formatTime(time)} (${ago(time, now)})`;
}

/** Milliseconds for people: `350 ms`, `14.2 s`, `3 min 5 s`, `2 h 5 min`, `3 d 4 h`. */
export function formatDuration(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return "an unknown time";
  if (milliseconds < 0) return `-${formatDuration(-milliseconds)}`;
  const whole = Math.round(milliseconds);
  if (whole < SECOND) return `${whole} ms`;
  const tenths = Math.round(whole / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(whole / SECOND);
  if (seconds < 3600) return pair(seconds, 60, "min", "s");
  const minutes = Math.round(whole / MINUTE);
  if (minutes < 24 * 60) return pair(minutes, 60, "h", "min");
  return pair(Math.round(whole / HOUR), 24, "d", "h");
}

function pair(count: number, base: number, large: string, small: string): string {
  const rest = count % base;
  const head = `${Math.floor(count / base)} ${large}`;
  return rest === 0 ? head : `${head} ${rest} ${small}`;
}

const DURATION = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d{1,3})?)s)?(?:(\d+)ms)?$/;
const UNITS = [DAY, HOUR, MINUTE, SECOND, 1];

/**
 * Milliseconds of `90s`, `5m`, `2h`, `1d`, `250ms`, `1.5s`, or larger units before smaller ones:
 * `1h30m`. `undefined` for anything else, also where the sum is no safe integer.
 */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null || text === "") return undefined;
  const parts = UNITS.map((unit, index) => Number(match[index + 1] ?? 0) * unit);
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
  return Number.isSafeInteger(total) ? total : undefined;
}
