import { expect, test } from "vitest";
import type { Severity } from "../../scripts/deps/finding.ts";
import { securitySeverity } from "../../scripts/deps/security-severity.ts";

type Case = readonly [severity: Severity, cvss: string, number: number];

const CVSS_98 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const CVSS_90 = "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:H/A:H";
const CVSS_53 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N";
const CVSS_00 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N";

test.each<Case>([
  ["critical", CVSS_98, 9.8],
  ["critical", CVSS_90, 9],
  ["moderate", CVSS_53, 5.3],
  ["info", CVSS_00, 0],
])("%s by %s is its score", (severity, cvss, number) => {
  expect(securitySeverity({ severity, cvss })).toBe(number);
});

test.each<Case>([
  ["high", CVSS_98, 9.8],
  ["low", CVSS_53, 5.3],
])("%s by %s: the score is worse than the word", (severity, cvss, number) => {
  expect(securitySeverity({ severity, cvss })).toBe(number);
});

test.each<Case>([
  ["critical", CVSS_53, 9.1],
  ["high", CVSS_53, 7],
  ["low", CVSS_00, 0.1],
  ["unknown", CVSS_53, 9.1],
  ["high", "no vector", 7],
])("%s by %s: the word is worse than the score", (severity, cvss, number) => {
  expect(securitySeverity({ severity, cvss })).toBe(number);
});

test.each<readonly [Severity, number]>([
  ["unknown", 9.1],
  ["critical", 9.1],
  ["high", 7],
  ["moderate", 4],
  ["low", 0.1],
  ["info", 0.1],
])("%s without a vector", (severity, number) => {
  expect(securitySeverity({ severity })).toBe(number);
});
