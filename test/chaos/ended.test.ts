import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { script } from "../../scripts/chaos/chaos-command.ts";
import { verdictOf } from "../../scripts/core/check.ts";
import { readArguments } from "../../scripts/core/cli/arguments.ts";

const NOW = new Date("2026-11-23T19:00:00Z");

test("a drill that is ended is no evidence: what was not run is without data", async () => {
  const [drill] = Object.values(script.verbs);
  if (drill === undefined) throw new Error("there is no verb");
  const root = mkdtempSync(join(tmpdir(), "chaos-"));
  const host = { ...nodeHost(), signal: AbortSignal.abort() };
  const { checks, result } = await drill.run(readArguments([], drill.options), host, {
    reportId: "00000000-0000-4000-8000-000000000000",
    root,
    strict: false,
    startedAt: NOW,
    tool: { name: "alert-chaos-drill", version: "0.1.0" },
    correlationId: undefined,
    releaseCandidateId: undefined,
  });
  rmSync(root, { recursive: true });
  expect(checks).toHaveLength(22);
  expect(checks[0]).toMatchObject({ outcome: "no_data", about: "recovers_latency_http" });
  expect(verdictOf(checks)).toBe("undecided");
  expect(result["scenarios"]).toEqual([]);
});
