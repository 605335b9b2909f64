/** Which events of the ledger are a rollback that was really done. */
import { expect, test } from "vitest";
import { drillEvolved, NO_DRILLS } from "../../scripts/drill/ledger-view.ts";
import type { JsonObject } from "../../scripts/core/json-value.ts";
import type { LedgerEvent } from "../../scripts/ledger/events/event.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import { CHANNEL_EVENT, startedData } from "../../scripts/registry/channel-events.ts";
import type { MoveAction } from "../../scripts/registry/registry.ts";

const event = (seq: number, type: string, data: JsonObject): LedgerEvent => ({
  seq,
  time: `2026-11-23T05:0${seq}:00.000Z`,
  type,
  actor: "oncall",
  reason: "drill",
  data,
  prev_hash: ZERO_HASH,
  hash: ZERO_HASH,
});

const started = (seq: number, action: MoveAction = "rollback") =>
  event(
    seq,
    CHANNEL_EVENT.started,
    startedData({
      action,
      channel: "stable",
      source: undefined,
      changes: [
        {
          channel: "stable",
          before: { version: "1.5.0", rollout_percent: 100 },
          after: { version: "1.4.2", rollout_percent: 100 },
        },
      ],
      passed_gates: false,
      evidence: {},
      adapter: undefined,
    }),
  );
const moved = (seq: number, move: number) => event(seq, CHANNEL_EVENT.moved, { move });
const reverted = (seq: number, move: number) => event(seq, CHANNEL_EVENT.reverted, { move });

const rollbacks = (...events: readonly LedgerEvent[]) =>
  events.reduce(drillEvolved, NO_DRILLS).rollbacks;

test("announced and concluded: one, at the time of its conclusion", () => {
  expect(rollbacks(started(0), moved(1, 0))).toEqual([
    {
      seq: 0,
      time: "2026-11-23T05:01:00.000Z",
      actor: "oncall",
      channel: "stable",
      from: "1.5.0",
      to: "1.4.2",
    },
  ]);
});

test.each([
  ["only announced", [started(0)]],
  ["taken back", [started(0), reverted(1, 0), moved(2, 0)]],
  ["the conclusion of another move", [started(0), moved(1, 7)]],
  ["a promotion", [started(0, "promote"), moved(1, 0)]],
  ["data that is no move", [event(0, CHANNEL_EVENT.started, {}), moved(1, 0)]],
])("%s: none", (_, events) => {
  expect(rollbacks(...events)).toEqual([]);
});
