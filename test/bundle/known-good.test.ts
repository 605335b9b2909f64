/** Which version a bundle goes back to. */
import { expect, test } from "vitest";
import { knownGood } from "../../scripts/bundle/known-good.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { Registry } from "../../scripts/registry/registry.ts";

const MARK = { time: "2026-11-01T00:00:00Z", actor: "a", reason: "r", until: undefined };
const good = (version: string) =>
  ({ version, time: "2026-11-01T00:00:00Z", record: "gates" }) as const;
const REGISTRY: Registry = {
  ...NO_REGISTRY,
  channels: {
    stable: { version: "1.5.0", rollout_percent: 100, updated_at: "2026-11-02T00:00:00Z" },
  },
  good: { stable: [good("1.4.1"), good("1.4.2"), good("1.5.0")] },
  carried: { stable: ["1.4.1", "1.4.2", "1.4.9", "1.5.0"] },
};

test.each([
  ["the last good one before the present", REGISTRY, undefined, "1.4.2", "ledger", "pass", true],
  [
    "not a blocked one",
    { ...REGISTRY, blocked: { "1.4.2": MARK } },
    undefined,
    "1.4.1",
    "ledger",
    "pass",
    true,
  ],
  ["one that is named and was good", REGISTRY, "1.4.1", "1.4.1", "ledger", "pass", true],
  ["one that is named and has no record: told", REGISTRY, "1.4.9", "1.4.9", "named", "fail", false],
  [
    "one that is named and was never there: told",
    REGISTRY,
    "2.0.0",
    "2.0.0",
    "named",
    "fail",
    false,
  ],
  [
    "none where the ledger knows none",
    NO_REGISTRY,
    undefined,
    undefined,
    undefined,
    "no_data",
    true,
  ],
  [
    "none where the named one is blocked",
    { ...REGISTRY, blocked: { "1.4.1": MARK } },
    "1.4.1",
    undefined,
    undefined,
    "fail",
    true,
  ],
])("%s", (_, registry, named, version, source, outcome, enforced) => {
  const answer = knownGood(registry, "stable", named);
  expect(answer.good?.version).toBe(version);
  expect(answer.good?.source).toBe(source);
  expect(answer.check).toMatchObject({ id: "bundle_known_good", outcome, enforced });
});
