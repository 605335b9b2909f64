import { expect, test } from "vitest";
import { channelTable, markSections } from "../../scripts/channels/views.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { Registry } from "../../scripts/registry/registry.ts";

const NOW = new Date("2026-01-02T00:00:00Z");
const TIME = "2026-01-01T00:00:00.000Z";
const REGISTRY: Registry = {
  ...NO_REGISTRY,
  channels: {
    stable: { version: "1.4.1", rollout_percent: 100, updated_at: TIME },
    edge: { version: "1.6.0", rollout_percent: 5, updated_at: TIME },
  },
  good: { stable: [{ version: "1.4.0", time: TIME, record: "gates" }] },
};

test("declared channels come first, in their order, also those that carry nothing", () => {
  const { rows } = channelTable(REGISTRY, ["canary", "stable"], NOW);
  expect(rows?.map(([name, version, percent, , good]) => [name, version, percent, good])).toEqual([
    ["canary", "-", "-", "-"],
    ["stable", "1.4.1", "100 %", "1.4.0"],
    ["edge", "1.6.0", "5 %", "none"],
  ]);
});

test("what is in force is told with who set it, and nothing is no section", () => {
  const mark = { time: TIME, actor: "oncall", reason: "INC-731", until: undefined };
  expect(markSections(REGISTRY, NOW)).toEqual([]);
  const [section] = markSections(
    { ...REGISTRY, freeze: mark, holds: { stable: mark }, blocked: { "1.5.0": mark } },
    NOW,
  );
  const text = JSON.stringify(section);
  expect(text).toContain("frozen by oncall: INC-731");
  expect(text).toContain("stable held by oncall: INC-731");
  expect(text).toContain("1.5.0 blocked by oncall: INC-731");
});
