/** Every case of test/fixtures/correlation, through the whole command but its process. */
import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { readArguments } from "../../scripts/core/cli/arguments.ts";
import { verdictOf } from "../../scripts/core/check.ts";
import type { CommandResult } from "../../scripts/core/command.ts";
import { script } from "../../scripts/correlation/correlation-trace-guard-command.ts";
import { CASES, readCase, worldOf } from "./world.ts";

const NOW = new Date("2026-11-23T19:00:00Z");

const HOST = nodeHost();

async function judged(root: string, argv: readonly string[] = []): Promise<CommandResult> {
  const [guard] = Object.values(script.verbs);
  if (guard === undefined) throw new Error("there is no verb");
  const args = readArguments(argv, guard.options);
  return guard.run(
    args,
    { ...HOST, cwd: root, now: () => NOW },
    {
      reportId: "00000000-0000-4000-8000-000000000000",
      root,
      strict: true,
      startedAt: NOW,
      tool: { name: "correlation-trace-guard", version: "0.1.0" },
      correlationId: args.text("correlation-id"),
      releaseCandidateId: args.text("release-candidate-id"),
    },
  );
}

const unpassed = ({ checks }: CommandResult) => [
  ...new Set(
    checks
      .filter(({ outcome }) => outcome === "fail" || outcome === "no_data")
      .map(({ id, outcome }) => `${id} ${outcome}`),
  ),
];

test("good: what the scripts leave behind is one thread", async () => {
  const root = worldOf("good");
  const result = await judged(root, ["--artifact", "cdevent.json", "--expect", "delivery"]);
  rmSync(root, { recursive: true });
  expect(unpassed(result)).toEqual([]);
  expect(verdictOf(result.checks)).toBe("pass");
  expect(result.result["counts"]).toEqual({
    rollout: 1,
    channels: 0,
    event: 6,
    probe: 1,
    slo: 1,
    escalation: 1,
    incident: 1,
    notification: 1,
    delivery: 10,
    cdevent: 1,
  });
});

test.each(CASES)("%s", async (name) => {
  const { verdict, checks, argv = [], counts = {} } = readCase(name);
  const root = worldOf(name);
  const result = await judged(root, argv);
  rmSync(root, { recursive: true });
  expect(unpassed(result)).toEqual(checks);
  expect(result.result["counts"]).toMatchObject(counts);
  expect(verdictOf(result.checks)).toBe(verdict);
});

test("where nothing is, no check passes", async () => {
  const root = worldOf("nothing");
  const { checks } = await judged(root);
  rmSync(root, { recursive: true });
  expect(checks.filter(({ outcome }) => outcome === "pass")).toEqual([]);
});
