/** Facts of a promotion that may go ahead; each test takes one thing away. */
import type { PromotionFacts, ReportFact } from "../../scripts/promotion/facts.ts";
import { rolloutPolicyOf } from "../../scripts/promotion/rollout-policy.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";

export const NOW = new Date("2026-11-23T12:00:00Z");
export const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

export const REPORT: ReportFact = {
  id: "preflight",
  path: ".release/reports/release-preflight/1.json",
  version: "1.5.0",
  commit: "a".repeat(40),
  candidate: "rc-1",
  verdict: "pass",
  endedAt: minutesAgo(30),
  sha256: "0".repeat(64),
  profile: "full",
  obstacles: [],
};

export const POLICY = rolloutPolicyOf({
  version: 1,
  gates: { required_reports: [{ id: "preflight", pattern: "*.json", max_age_s: 3600 }] },
  promotion: { min_canary_requests: 100 },
  observations: { pattern: "o/*.json" },
});

export const FACTS: PromotionFacts = {
  now: NOW,
  policy: POLICY,
  registry: {
    ...NO_REGISTRY,
    channels: {
      canary: { version: "1.5.0", rollout_percent: 50, updated_at: minutesAgo(60).toISOString() },
      stable: { version: "1.4.1", rollout_percent: 100, updated_at: minutesAgo(999).toISOString() },
    },
  },
  version: "1.5.0",
  source: "canary",
  target: "stable",
  candidate: "rc-1",
  soak: POLICY.promotionSoak,
  since: minutesAgo(60),
  reports: [REPORT],
  approvals: [],
  observations: [
    {
      path: "o/1.json",
      from: minutesAgo(50),
      to: minutesAgo(1),
      versions: { "1.5.0": { requests: 500, failed: 1 } },
      alerts: [],
    },
  ],
  unreadable: [],
  skew: [{ between: ["canary", "stable"], max_minor: 1 }],
};
