import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ago,
  formatDuration,
  formatTime,
  parseDuration,
  parseTime,
  timeWithAge,
} from "../../scripts/core/time.ts";

const iso = (text: string) => parseTime(text)?.toISOString();

describe("RFC 3339 times", () => {
  test.each([
    // The examples of RFC 3339 section 5.8.
    ["1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.520Z"],
    ["1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57.000Z"],
    ["1990-12-31T23:59:60Z", "1991-01-01T00:00:00.000Z"],
    ["1990-12-31T15:59:60-08:00", "1991-01-01T00:00:00.000Z"],
    ["1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27.870Z"],
    // Grammar of 5.6: lower case, any number of digits, "unknown local offset".
    ["2026-11-23t05:16:31z", "2026-11-23T05:16:31.000Z"],
    ["2026-11-23T05:16:31.1239999Z", "2026-11-23T05:16:31.123Z"],
    ["2026-11-23T05:16:31-00:00", "2026-11-23T05:16:31.000Z"],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
    ["0099-12-31T23:59:59Z", "0099-12-31T23:59:59.000Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
    ["2026-11-23T23:59:59+23:59", "2026-11-23T00:00:59.000Z"],
  ])("%s", (text, instant) => {
    expect(iso(text)).toBe(instant);
  });

  test.each([
    "",
    "2026-11-23",
    "2026-11-23T05:16Z",
    "2026-11-23T05:16:31",
    "2026-11-23 05:16:31Z",
    "2026-11-23T05:16:31.Z",
    "2026-11-23T05:16:31+0100",
    "2026-11-23T05:16:31+24:00",
    "2026-11-23T05:16:31+01:60",
    "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-00-01T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "2026-11-23T24:00:00Z",
    "2026-11-23T05:60:00Z",
    "2026-11-23T05:16:61Z",
    "2026-11-23T05:16:60Z",
    "1990-12-30T23:59:60Z",
    "+002026-11-23T05:16:31Z",
    "2026-11-23T05:16:31Z\n",
    " 2026-11-23T05:16:31Z",
    "２026-11-23T05:16:31Z",
  ])("refuses %j", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  test("every instant comes back from its own text", () => {
    const years = { min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z") };
    fc.assert(
      fc.property(fc.date({ ...years, noInvalidDate: true }), (time) => {
        expect(parseTime(formatTime(time))?.getTime()).toBe(time.getTime());
      }),
    );
  });
});

describe("ages", () => {
  const now = new Date("2026-11-23T12:00:00Z");

  test.each([
    [0, "just now"],
    [999, "just now"],
    [-999, "just now"],
    [1000, "1 s ago"],
    [59_999, "59 s ago"],
    [60_000, "1 min ago"],
    [3_599_999, "59 min ago"],
    [3_600_000, "1 h ago"],
    [86_399_999, "23 h ago"],
    [86_400_000, "1 day ago"],
    [172_800_000, "2 days ago"],
    [-180_000, "in 3 min"],
    [-86_400_000, "in 1 day"],
  ])("%d ms: %s", (age, words) => {
    expect(ago(new Date(now.getTime() - age), now)).toBe(words);
  });

  test("stand behind the time", () => {
    const time = new Date("2026-11-23T11:57:00Z");
    expect(timeWithAge(time, now)).toBe("2026-11-23T11:57:00Z (3 min ago)");
  });

  test("of a time that is none is said to be unknown", () => {
    expect(ago(new Date(Number.NaN), now)).toBe("at an unknown time");
  });
});

describe("durations", () => {
  test.each([
    [0, "0 ms"],
    [349.6, "350 ms"],
    [999.4, "999 ms"],
    [999.6, "1.0 s"],
    [14_200, "14.2 s"],
    [59_949, "59.9 s"],
    [59_950, "1 min"],
    [60_499, "1 min"],
    [185_000, "3 min 5 s"],
    [3_599_499, "59 min 59 s"],
    [3_599_500, "1 h"],
    [7_500_000, "2 h 5 min"],
    [86_369_999, "23 h 59 min"],
    [86_370_000, "1 d"],
    [273_600_000, "3 d 4 h"],
    [-1500, "-1.5 s"],
    [Number.NaN, "an unknown time"],
    [Number.POSITIVE_INFINITY, "an unknown time"],
  ])("%d ms is said as %s", (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });

  test.each([
    ["90s", 90_000],
    ["5m", 300_000],
    ["2h", 7_200_000],
    ["1d", 86_400_000],
    ["250ms", 250],
    ["0s", 0],
    ["1.5s", 1500],
    ["1h30m", 5_400_000],
    ["1d2h3m4s5ms", 93_784_005],
  ])("%s is read", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each([
    "",
    " ",
    "90",
    "s",
    "-5m",
    "5 m",
    "5M",
    "30m1h",
    "1.5h",
    "5m5m",
    "1e3s",
    "9".repeat(16) + "d",
  ])("refuses %j", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
