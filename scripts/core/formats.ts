/**
 * Formats that our schemas may name (`"format": "…"`). Each says what is wanted in words that
 * fit after "must be", for the message when a value is refused.
 */
import { parseTime } from "./time.ts";

export interface Format {
  readonly wanted: string;
  readonly holds: (text: string) => boolean;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d{1,9})?Z$/;

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
/**
 * RFC 3339 section 5.6 in UTC, written with capital `T` and `Z`, so that texts sort as times do.
 * Refuses days that no calendar has, and leap seconds: no `Date` can hold one.
 */
export function isUtcTime(text: string): boolean {
  return UTC_TIME.test(text) && parseTime(text) !== undefined;
}

function isDate(text: string): boolean {
  return DATE.test(text) && parseTime(`${text}T00:00:00Z`) !== undefined;
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
