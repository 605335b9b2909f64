import { describe, expect, test } from "vitest";
import { FORMATS } from "../../scripts/core/formats.ts";

type FormatName = keyof typeof FORMATS;

const CASES: Readonly<Record<FormatName, { readonly yes: string[]; readonly no: string[] }>> = {
  "date-time": {
    yes: [
      "2026-11-23T05:16:31Z",
      "2026-11-23T05:16:31.1Z",
      "2026-11-23T05:16:31.123Z",
      "2026-11-23T05:16:31.123456789Z",
      "2024-02-29T23:59:59Z",
      "2000-02-29T00:00:00Z",
      "0000-01-01T00:00:00Z",
    ],
    no: [
      "",
      "2026-02-30T00:00:00Z",
      "2026-02-29T00:00:00Z",
      "1900-02-29T00:00:00Z",
      "2026-04-31T00:00:00Z",
      "2026-00-10T00:00:00Z",
      "2026-13-10T00:00:00Z",
      "2026-01-00T00:00:00Z",
      "2026-01-32T00:00:00Z",
      "2026-11-23T24:00:00Z",
      "2026-11-23T05:60:00Z",
      "2026-12-31T23:59:60Z",
      "2026-11-23T05:16:31",
      "2026-11-23T05:16:31+00:00",
      "2026-11-23T05:16:31.Z",
      "2026-11-23T05:16:31.1234567890Z",
      "2026-11-23t05:16:31z",
      "2026-11-23 05:16:31Z",
      "2026-11-23T05:16Z",
      "2026-11-23T05:16:31Z\n",
      " 2026-11-23T05:16:31Z",
      "12026-11-23T05:16:31Z",
      "２026-11-23T05:16:31Z",
    ],
  },
  date: {
    yes: ["2026-11-23", "2024-02-29"],
    no: ["2026-02-29", "2026-11-23T00:00:00Z", "2026-1-2", "20261123", "2026-11-31"],
  },
  semver: {
    yes: [
      "1.4.2",
      "0.0.0",
      "1.1.1",
      "10.20.30",
      "1.0.0-0.1.x-y",
      "1.0.0+01",
      "1.0.0-rc.1",
      "1.0.0-0A.is.legal",
      "1.0.0+build.1",
      "1.0.0-a-b+1",
    ],
    no: [
      "1.4",
      "v1.4.2",
      "01.4.2",
      "1.04.2",
      "1.4.02",
      "1.0.0-a.01",
      "1.0.0-a..b",
      "1.0.0+a..b",
      "1.0.0-a_b",
      "1.0.0-01",
      "1.0.0-",
      "1.4.2 ",
      "1.4.2+",
      `1.0.${"1".repeat(253)}`,
    ],
  },
  "relative-path": {
    yes: ["a", "a/b.json", "./a", "a/**/*.json", "a..b", "...", "dir/.hidden"],
    no: ["", "/a", "..", "../a", "a/../b", "a/..", "a\\b", "C:/a", "c:a", "a\0b"],
  },
  "http-url": {
    yes: ["https://example.org", "http://localhost:8080/x?y#z"],
    no: [
      "ftp://example.org",
      "https://",
      "https:///x",
      "example.org",
      "https://a b",
      "javascript:1",
    ],
  },
  regex: { yes: ["", "^a+$", "\\p{L}"], no: ["(", "[z-a]", "a{2,1}", "\\"] },
};

describe.each(Object.entries(FORMATS))("%s", (name, format) => {
  const cases = Object.entries(CASES).find(([id]) => id === name)?.[1];

  test.each(cases?.yes ?? [])("%j holds", (text) => {
    expect(format.holds(text)).toBe(true);
  });

  test.each(cases?.no ?? [])("%j does not", (text) => {
    expect(format.holds(text)).toBe(false);
  });
});
