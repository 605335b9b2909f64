import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { collectEvidence, factsOf } from "../../scripts/promotion/collect-facts.ts";
import { promotionChecks } from "../../scripts/promotion/conditions.ts";
import { FACTS, NOW, POLICY } from "./promotion-facts.ts";

let root = "";
beforeAll(() => (root = mkdtempSync(join(tmpdir(), "evidence-"))));
afterAll(() => rmSync(root, { recursive: true }));

const report = {
  schema_version: 1,
  report: "some-gate",
  id: "1",
  tool: { name: "t", version: "1.0.0" },
  verdict: "pass",
  strict: true,
  started_at: "2026-11-23T11:29:00Z",
  ended_at: "2026-11-23T11:30:00Z",
  subject: { version: "1.5.0", release_candidate_id: "rc-1" },
  inputs: [],
  checks: [],
  result: {},
};

function write(path: string, content: object | string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

const policy = { ...POLICY, reports: [{ id: "preflight", pattern: "reports/*.json" }] };

async function collected() {
  const evidence = await collectEvidence(nodeFs, root, policy, NOW);
  const facts = factsOf(FACTS, evidence, FACTS.registry, policy, NOW);
  const refused = promotionChecks(facts).filter(
    ({ outcome }) => !["pass", "not_applicable"].includes(outcome),
  );
  return { evidence, refused: refused.map(({ id }) => id) };
}

test("reads what there is, and names what it cannot read", async () => {
  expect((await collected()).refused).toEqual(["promotion_report_holds", "promotion_traffic_seen"]);
  write("reports/1.json", report);
  write("o/1.json", {
    schema_version: 1,
    from: "2026-11-23T11:10:00Z",
    to: "2026-11-23T11:50:00Z",
    versions: { "1.5.0": { requests: 100, failed: 0 } },
    alerts: [{ id: "a", severity: "critical", since: "2026-11-23T11:49:00Z" }],
  });
  const { evidence, refused } = await collected();
  expect(refused).toEqual([]);
  expect(evidence.skew).toBeUndefined();
  expect(evidence.reports[0]).toMatchObject({ version: "1.5.0", candidate: "rc-1" });
  expect(evidence.observations[0]?.alerts[0]?.since).toEqual(new Date("2026-11-23T11:49:00Z"));
  write("o/2.json", "");
  write("reports/2.json", '{"ok":true}');
  expect((await collected()).refused).toEqual([
    "promotion_report_holds",
    "promotion_evidence_readable",
  ]);
});

test("a report of ours must also be what its own schema says", async () => {
  rmSync(join(root, "reports/2.json"), { force: true });
  write("reports/1.json", { ...report, report: "load-probe" });
  expect((await collected()).evidence.unreadable.map(({ path }) => path)).toContain(
    "reports/1.json",
  );
});
