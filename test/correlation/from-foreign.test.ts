import { expect, test } from "vitest";
import { fromVersion1 } from "../../scripts/correlation/read/from-foreign.ts";

const FILE = { path: "v1.json", sha256: "0".repeat(64) };
const ID = { correlation_id: "11111111-1111-4111-8111-111111111111" };
const timeOf = (members: Record<string, string | number>) =>
  fromVersion1({ ...ID, ...members }, "rollout", FILE)?.at?.toISOString();

test.each([
  [{ ended_at: 1_795_000_000 }, "2026-11-18T11:06:40.000Z"],
  [{ ts: 1_795_000_000.5 }, "2026-11-18T11:06:40.500Z"],
  [{ generated_at: "2026-11-23T05:15:00Z" }, "2026-11-23T05:15:00.000Z"],
  [{ updated_at: 0 }, undefined],
  [{ ended_at: -1 }, undefined],
  [{ ended_at: "yesterday" }, undefined],
  [{}, undefined],
])("the time of a report of version 1: %j", (members, time) => {
  expect(timeOf(members)).toBe(time);
});

test("a file without an id is no report of version 1", () => {
  expect(fromVersion1({ ended_at: 1 }, "rollout", FILE)).toBeUndefined();
});
