import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { findReport } from "../../scripts/alerts/reports/find-report.ts";
import { sloReport } from "./slo-report.ts";

const FOLDER = ".release/reports/slo-guard";
const NOW = new Date("2026-11-23T05:15:00Z");

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "find-report-"));
  mkdirSync(join(root, FOLDER), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, verdict: string, more: Readonly<Record<string, unknown>>) =>
  writeFileSync(join(root, FOLDER, name), sloReport(verdict, more));

async function found(): Promise<string> {
  const host = { ...nodeHost(), now: () => NOW, cwd: root };
  const tool = { name: "release-governance", version: "0.1.0" };
  const ids = { reportId: "1", releaseCandidateId: undefined, correlationId: undefined };
  const context = { root, strict: false, startedAt: NOW, tool, ...ids };
  const wanted = { script: "slo-guard", named: undefined, maxAgeMs: 3_600_000 };
  const answer = await findReport(host, context, wanted);
  return typeof answer === "string" ? answer : answer.verdict;
}

test("the last one counts, but a canary that passed or was not decided says nothing here", async () => {
  write("1.json", "fail", {});
  const later = { ended_at: "2026-11-23T05:14:00.000Z", result: { profile: "canary" } };
  write("2.json", "pass", later);
  expect(await found()).toBe("fail");
  write("1.json", "pass", {});
  write("2.json", "undecided", later);
  expect(await found()).toBe("pass");
  write("2.json", "fail", later);
  expect(await found()).toBe("fail");
});

test("a quick run that passed stands in for no full one, and for none alone", async () => {
  write("1.json", "fail", {});
  const quick = { ended_at: "2026-11-23T05:14:00.000Z", result: { profile: "quick" } };
  write("2.json", "pass", quick);
  expect(await found()).toBe("fail");
  write("1.json", "pass", {});
  write("2.json", "fail", quick);
  expect(await found()).toBe("fail");
  rmSync(join(root, FOLDER, "1.json"));
  write("2.json", "pass", quick);
  expect(await found()).toBe("pass");
});
