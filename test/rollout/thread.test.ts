import { expect, test } from "vitest";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { HistoryRow, Registry } from "../../scripts/registry/registry.ts";
import { threadOfRun } from "../../scripts/rollout/thread.ts";

const A = "11111111-1111-4111-8111-111111111111";
const B = "22222222-2222-4222-8222-222222222222";

const row = (to: string, id: string, candidate: string, action = "rollout"): HistoryRow => ({
  ts: "2026-11-23T05:00:00Z",
  action: action === "rollback" ? "rollback" : "rollout",
  channel: "canary",
  from_version: "1.0.0",
  to_version: to,
  reason: "r",
  actor: "ann",
  correlation_id: id,
  release_candidate_id: candidate,
});

/** The oldest first. */
const after = (...rows: HistoryRow[]): Registry => ({
  ...NO_REGISTRY,
  history: rows.reduce<Registry["history"]>((earlier, one) => ({ row: one, earlier }), undefined),
});

const run = (correlationId?: string, releaseCandidateId?: string) => ({
  correlationId,
  releaseCandidateId,
  reportId: B,
  root: "/",
  strict: true,
  startedAt: new Date(0),
  tool: { name: "t", version: "1.0.0" },
});

test("a step goes on in the thread of the last step of its version", () => {
  const registry = after(row("1.5.0", B, "rc-6"), row("1.5.0", A, "rc-7"), row("1.6.0", B, "rc-8"));
  const wanted = { correlation_id: A, release_candidate_id: "rc-7" };
  expect(threadOfRun(run(), registry, "1.5.0")).toEqual(wanted);
  expect(threadOfRun(run(undefined, "rc-7"), registry, "1.5.0")).toEqual(wanted);
  expect(threadOfRun(run(), registry, "1.7.0")).toEqual({});
});

test("what the command line says counts; another candidate has another thread", () => {
  const registry = after(row("1.5.0", A, "rc-7"));
  expect(threadOfRun(run(B, "rc-7"), registry, "1.5.0")).toMatchObject({ correlation_id: B });
  expect(threadOfRun(run(undefined, "rc-8"), registry, "1.5.0")).toEqual({
    release_candidate_id: "rc-8",
  });
});

test("a rollback to a version is no step of it", () => {
  const registry = after(row("1.4.0", A, "rc-5"), row("1.4.0", B, "rc-7", "rollback"));
  expect(threadOfRun(run(), registry, "1.4.0")).toMatchObject({ correlation_id: A });
});
