/**
 * Formats that our schemas may name (`"format": "…"`). Each says what is wanted in words that
 * fit after "must be", for the message when a value is refused.
 */

export interface Format {
  readonly wanted: string;
  readonly holds: (text: string) => boolean;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** The pattern that semver.org 2.0.0 gives, without its named groups. */
const SEMVER =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

export const FORMATS = {
  "date-time": { wanted: "a time in UTC such as 2026-11-23T05:16:31Z", holds: isUtcTime },
  date: { wanted: "a day such as 2026-11-23", holds: isDate },
  semver: { wanted: "a semantic version such as 1.4.2", holds: isSemver },
  "relative-path": {
    wanted: "a path below the root, with forward slashes and without `..`",
    holds: isRelativePath,
  },
  "http-url": { wanted: "an address that starts with https:// or http://", holds: isHttpUrl },
  regex: { wanted: "a regular expression", holds: isRegex },
} as const satisfies Readonly<Record<string, Format>>;

/**
 * RFC 3339 section 5.6 in UTC, written with capital `T` and `Z`, so that texts sort as times do.
 * Refuses days that no calendar has, and leap seconds: no `Date` can hold one.
 */
export function isUtcTime(text: string): boolean {
  return text[10] === "T" && isDate(text.slice(0, 10)) && CLOCK.test(text.slice(11));
}

export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isSemver(text: string): boolean {
  return text.length <= 256 && SEMVER.test(text);
}

/** Whether the file is there, and where links lead, is for those who read it. */
function isRelativePath(text: string): boolean {
  if (text === "" || text.startsWith("/") || /[\\\0]/.test(text) || /^[A-Za-z]:/.test(text)) {
    return false;
  }
  return !text.split("/").includes("..");
}

function isHttpUrl(text: string): boolean {
  return /^https?:\/\/[^/]/.test(text) && !/\s/.test(text) && URL.canParse(text);
}

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
