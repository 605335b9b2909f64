import { expect, test } from "vitest";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";
import type { HistoryRow, Registry } from "../../scripts/registry/registry.ts";
import { contextOfMove, threadOfVersion } from "../../scripts/registry/thread-of-move.ts";

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
const having = (...rows: HistoryRow[]): Registry => ({
  ...NO_REGISTRY,
  history: rows.reduce<Registry["history"]>((earlier, one) => ({ row: one, earlier }), undefined),
});

const carried = (version: string) => ({ version, rollout_percent: 5 });
const move = (action: "rollout" | "rollback", before: string, after: string) =>
  ({
    action,
    changes: [{ channel: "canary", before: carried(before), after: carried(after) }],
  }) as const;
const ids = (
  registry: Registry,
  wanted: ReturnType<typeof move>,
  correlationId?: string,
  releaseCandidateId?: string,
) => contextOfMove({ correlationId, releaseCandidateId, reportId: B }, registry, wanted);

test("a step goes on in the thread of the last step of its version", () => {
  const registry = having(
    row("1.5.0", B, "rc-6"),
    row("1.5.0", A, "rc-7"),
    row("1.6.0", B, "rc-8"),
  );
  const wanted = { correlationId: A, releaseCandidateId: "rc-7", reportId: B };
  const step = move("rollout", "1.4.0", "1.5.0");
  expect(ids(registry, step)).toEqual(wanted);
  expect(ids(registry, step, undefined, "rc-7")).toEqual(wanted);
  const first = ids(registry, move("rollout", "1.4.0", "1.7.0"));
  expect(first).toEqual({ correlationId: undefined, releaseCandidateId: undefined, reportId: B });
});

test("what the command line says counts; another candidate has another thread", () => {
  const registry = having(row("1.5.0", A, "rc-7"));
  const step = move("rollout", "1.4.0", "1.5.0");
  expect(ids(registry, step, B, "rc-7")).toMatchObject({ correlationId: B });
  expect(ids(registry, step, undefined, "rc-8")).toMatchObject({
    correlationId: undefined,
    releaseCandidateId: "rc-8",
  });
});

test("a rollback is of the version that it takes away, and no step of the other", () => {
  const registry = having(row("1.4.0", B, "rc-5"), row("1.5.0", A, "rc-7"));
  const back = move("rollback", "1.5.0", "1.4.0");
  expect(ids(registry, back)).toMatchObject({ correlationId: A, releaseCandidateId: "rc-7" });
  const done = having(row("1.4.0", B, "rc-5"), row("1.4.0", A, "rc-7", "rollback"));
  expect(threadOfVersion(done, "1.4.0")).toMatchObject({ correlation_id: B });
});
