import { expect, test } from "vitest";
import { verdictOf } from "../../scripts/core/check.ts";
import { promotionChecks } from "../../scripts/promotion/conditions.ts";
import { PROMOTION_CHECKS } from "../../scripts/promotion/condition-catalogue.ts";
import type { PromotionFacts } from "../../scripts/promotion/facts.ts";
import { rolloutPolicyOf } from "../../scripts/promotion/rollout-policy.ts";
import { FACTS, minutesAgo, NOW, POLICY, REPORT } from "./promotion-facts.ts";

/** Ids of what does not pass, with what was said. */
function refusals(change: Partial<PromotionFacts>): string[] {
  return promotionChecks({ ...FACTS, ...change })
    .filter(({ outcome }) => outcome === "fail" || outcome === "no_data")
    .map(({ id, outcome, message }) => `${id} ${outcome} ${message}`);
}

test("a promotion for which all holds passes, and each check is explained", () => {
  const checks = promotionChecks(FACTS);
  expect(refusals({})).toEqual([]);
  expect(verdictOf(checks)).toBe("pass");
  expect(new Set(checks.map(({ id }) => id))).toEqual(new Set(Object.keys(PROMOTION_CHECKS)));
});

const { registry } = FACTS;
const { canary, stable } = registry.channels;
if (canary === undefined || stable === undefined) throw new Error("the facts have both");
const mark = { time: "", actor: "lead", reason: "INC-1", until: undefined };
const [observation] = FACTS.observations;
if (observation === undefined) throw new Error("there is one");

const CASES: [string, Partial<PromotionFacts>, RegExp][] = [
  [
    "a source that carries another version",
    { registry: { ...registry, channels: { stable, canary: { ...canary, version: "1.6.0" } } } },
    /^promotion_source_carries fail canary carries 1\.6\.0/,
  ],
  [
    "a source at 0 %",
    { registry: { ...registry, channels: { stable, canary: { ...canary, rollout_percent: 0 } } } },
    /^promotion_source_carries fail/,
  ],
  [
    "a blocked version",
    { registry: { ...registry, blocked: { "1.5.0": mark } } },
    /^promotion_version_sound fail 1\.5\.0 is blocked: INC-1/,
  ],
  [
    "an older version",
    {
      registry: { ...registry, channels: { canary, stable: { ...stable, version: "1.5.1" } } },
    },
    /^promotion_version_sound fail 1\.5\.0 is not newer than 1\.5\.1/,
  ],
  ["no report", { reports: [] }, /^promotion_report_holds no_data .*there is none/],
  [
    "a report of another version",
    { reports: [{ ...REPORT, version: "1.4.9" }] },
    /^promotion_report_holds no_data .*1\.4\.9/,
  ],
  [
    "a report of another candidate",
    { reports: [{ ...REPORT, candidate: "rc-0" }] },
    /^promotion_report_holds no_data/,
  ],
  [
    "a later report that failed",
    { reports: [REPORT, { ...REPORT, verdict: "fail", endedAt: minutesAgo(5) }] },
    /^promotion_report_holds fail .*verdict is fail/,
  ],
  [
    "a quick report alone, which satisfies no promotion",
    { reports: [{ ...REPORT, profile: "quick" }] },
    /^promotion_report_holds no_data .*no full report of 1\.5\.0 as rc-1 .*a quick one/,
  ],
  [
    "a later quick report that failed",
    { reports: [REPORT, { ...REPORT, profile: "quick", verdict: "fail", endedAt: minutesAgo(5) }] },
    /^promotion_report_holds fail .*verdict is fail/,
  ],
  [
    "a report that says that it does not do",
    { reports: [{ ...REPORT, obstacles: ["there are changes that are not committed"] }] },
    /^promotion_report_holds fail .*not committed/,
  ],
  [
    "a stale report",
    { reports: [{ ...REPORT, endedAt: minutesAgo(61) }] },
    /^promotion_report_holds fail .*old/,
  ],
  [
    "a report from the future",
    { reports: [{ ...REPORT, endedAt: minutesAgo(-2) }] },
    /^promotion_report_holds fail .*future/,
  ],
  [
    "a report beside one that cannot be read",
    { unreadable: [{ id: "preflight", path: "x.json", says: "is empty" }] },
    /^promotion_report_holds no_data .*x\.json/,
  ],
  [
    "too little time",
    { since: minutesAgo(29) },
    /^promotion_soaked fail .*not before 2026-11-23T12:01/,
  ],
  ["no time known", { since: undefined }, /^promotion_soaked no_data/],
  [
    "too few requests",
    { observations: [{ ...observation, versions: { "1.5.0": { requests: 99, failed: 0 } } }] },
    /^promotion_traffic_seen fail 1\.5\.0 has answered 99 of 100/,
  ],
  ["no observation", { observations: [] }, /^promotion_traffic_seen no_data/],
  [
    "a freeze of the ledger",
    { registry: { ...registry, freeze: mark } },
    /^promotion_not_frozen fail/,
  ],
  [
    "a hold of the channel",
    { registry: { ...registry, holds: { stable: mark } } },
    /^promotion_not_frozen fail stable is held by lead/,
  ],
  [
    "versions too far apart",
    {
      registry: { ...registry, channels: { canary, stable: { ...stable, version: "1.3.0" } } },
    },
    /^promotion_skew_allowed fail 1\.3\.0 of stable and 1\.5\.0/,
  ],
  [
    "an observation that cannot be read",
    { unreadable: [{ id: "observation", path: "o/2.json", says: "is empty" }] },
    /^promotion_evidence_readable no_data o\/2\.json/,
  ],
];

test("a bound that is just met holds", () => {
  const since = minutesAgo(POLICY.promotionSoak.seconds / 60);
  const enough = { ...observation, versions: { "1.5.0": { requests: 100, failed: 0 } } };
  expect(refusals({ since, observations: [{ ...enough, from: since }] })).toEqual([]);
  expect(refusals({ reports: [{ ...REPORT, endedAt: minutesAgo(60) }] })).toEqual([]);
});

test("a rule of skew speaks of the channels that it names", () => {
  const lts = { ...stable, version: "0.9.0" };
  expect(refusals({ registry: { ...registry, channels: { canary, stable, lts } } })).toEqual([]);
});

test.each(CASES)("%s is refused", (_, change, wanted) => {
  expect(refusals(change).some((one) => wanted.test(one))).toBe(true);
});

test("gates that looked at different commits are refused", () => {
  const reports = [
    { id: "preflight", pattern: "a" },
    { id: "drill", pattern: "b" },
  ];
  const policy = { ...POLICY, reports };
  const other = { ...REPORT, id: "drill", commit: "b".repeat(40) };
  const [refused] = refusals({ policy, reports: [REPORT, other] });
  expect(refused).toMatch(/^promotion_reports_agree fail .*drill bbbb/);
});

test("a report that is only advice is not enforced", () => {
  const reports = [{ id: "preflight", pattern: "a", required: false }];
  const checks = promotionChecks({ ...FACTS, reports: [], policy: { ...POLICY, reports } });
  expect(checks.find(({ id }) => id === "promotion_report_holds")?.enforced).toBe(false);
});

test("a version that enters its first channel waits for nothing, but for its gates", () => {
  expect(
    refusals({ source: undefined, target: "canary", since: undefined, observations: [] }),
  ).toEqual([]);
  expect(refusals({ source: undefined, target: "canary", reports: [] })).toHaveLength(1);
});

const windowOf = (from: number, to: number) => ({
  ...observation,
  from: minutesAgo(from),
  to: minutesAgo(to),
  versions: { "1.5.0": { requests: 60, failed: 0 } },
});

test("windows that overlap count once, and those from before the change not at all", () => {
  const [refused] = refusals({
    observations: [windowOf(50, 40), windowOf(49, 39), windowOf(70, 55)],
  });
  expect(refused).toContain("60 of 100");
  expect(refusals({ observations: [windowOf(50, 40), windowOf(40, 30)] })).toEqual([]);
});

test("approvals: distinct signers of this very promotion, not ended", () => {
  const approvals = { count: 2, role: "approver", pattern: "*.json" };
  const policy = { ...rolloutPolicyOf({ version: 1, promotion: { approvals } }) };
  const one = {
    path: "a.json",
    version: "1.5.0",
    channel: "stable",
    candidate: "rc-1",
    approvedAt: minutesAgo(10),
    expiresAt: minutesAgo(-10),
    signers: ["ada"],
    faults: [],
  };
  const two = { ...one, path: "b.json", signers: ["bob"] };
  const asked = (list: PromotionFacts["approvals"]) => refusals({ policy, approvals: list });
  expect(asked([one, two])).toEqual([]);
  expect(asked([one, { ...two, signers: ["ada"] }])[0]).toContain("1 of 2 signers");
  const spoilt: Partial<typeof two>[] = [
    { version: "1.5.1" },
    { channel: "canary" },
    { candidate: "rc-2" },
    { expiresAt: NOW },
    { approvedAt: minutesAgo(-1) },
    { approvedAt: minutesAgo(1441) },
    { signers: [] },
  ];
  for (const change of spoilt) {
    expect(asked([one, { ...two, ...change }])[0]).toMatch(
      /^promotion_approved fail 1 of 2.*b\.json/,
    );
  }
});

test("a quick pass takes nothing from the full one before it, and another profile can be asked for", () => {
  const quick = { ...REPORT, profile: "quick", endedAt: minutesAgo(5) };
  expect(refusals({ reports: [REPORT, quick] })).toEqual([]);
  const policy = {
    ...POLICY,
    reports: [{ id: "preflight", pattern: "*.json", profile: "quick" }],
  };
  expect(refusals({ reports: [quick], policy })).toEqual([]);
  expect(refusals({ reports: [REPORT], policy })).toHaveLength(1);
});
