/** Logs that are broken in their middle, where the end alone would not show it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import {
  JOURNAL_PATH,
  openLogs,
  readThreadEvents,
  threadFromLedger,
} from "../../scripts/correlation/read/read-logs.ts";
import { encodeBatch } from "../../scripts/ledger/events/encode-batch.ts";
import type { EventDraft } from "../../scripts/ledger/events/event.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import { LEDGER_PATH } from "../../scripts/ledger/open-ledger.ts";
import { A } from "./made.ts";

const HOST = nodeHost();
const THREAD = { correlationId: A, candidate: "rc-7" };
const NONE = { correlationId: undefined, candidate: undefined };

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "correlation-logs-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const draft = (type: string, more: Partial<EventDraft> = {}): EventDraft => ({
  time: "2026-11-23T05:00:00.000Z",
  type,
  actor: "ann",
  reason: "x".repeat(500),
  correlation_id: A,
  release_candidate_id: "rc-7",
  data: {},
  ...more,
});

/** Each event is an append of its own, and so the file ends as it should. */
function writeLog(path: string, drafts: readonly EventDraft[], change = (text: string) => text) {
  let head = { size: 0, hash: ZERO_HASH };
  const lines = drafts.map((one) => {
    const [line = ""] = encodeBatch([one], head);
    head = { size: head.size + 1, hash: line.slice(-66, -2) };
    return `${line}\n`;
  });
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), change(lines.join("")));
}

const many = (type: string) => Array.from({ length: 400 }, () => draft(type));
const changed = (text: string) => text.replace('"ann"', '"bob"');

test("a whole log is streamed, and only the thread is kept", async () => {
  const foreign = { correlation_id: "b".repeat(8), release_candidate_id: "rc-6" };
  writeLog(LEDGER_PATH, [draft("a.b", foreign), ...many("a.b")]);
  writeLog(JOURNAL_PATH, [draft("notify.acknowledged", foreign), ...many("notify.acknowledged")]);
  const logs = await openLogs(HOST, root);
  const read = await readThreadEvents(logs, THREAD, []);
  expect([read.events.length, read.deliveries.length, read.findings]).toEqual([400, 400, []]);
  expect([...read.known]).toEqual(["bbbbbbbb", A]);
  expect(read.head?.size).toBe(401);
});

test("of a ledger that is broken nothing is used", async () => {
  writeLog(LEDGER_PATH, many("channel.move_started"), changed);
  const logs = await openLogs(HOST, root);
  const read = await readThreadEvents(logs, THREAD, []);
  expect(read).toMatchObject({ events: [], deliveries: [], head: undefined });
  expect(read.known.size).toBe(0);
  expect(read.findings[0]?.location).toMatchObject({ file: LEDGER_PATH, line: 1 });
  expect(await threadFromLedger(logs, NONE)).toBe(NONE);
});

test("of a journal that is broken nothing is used either", async () => {
  writeLog(LEDGER_PATH, [draft("a.b")]);
  writeLog(JOURNAL_PATH, many("notify.acknowledged"), changed);
  const read = await readThreadEvents(await openLogs(HOST, root), THREAD, []);
  expect(read.events).toHaveLength(1);
  expect(read.deliveries).toEqual([]);
  expect(read.findings[0]).toMatchObject({ outcome: "no_data", about: JOURNAL_PATH });
});

test("the latest move leads to the thread, and an id to the other one", async () => {
  const other = { correlation_id: "22222222-2222-4222-8222-222222222222" };
  writeLog(LEDGER_PATH, [
    draft("channel.move_started", { ...other, release_candidate_id: "rc-6" }),
    draft("channel.move_started"),
    draft("channel.frozen", { ...other, release_candidate_id: "rc-8" }),
  ]);
  const logs = await openLogs(HOST, root);
  expect(await threadFromLedger(logs, NONE)).toEqual(THREAD);
  expect(await threadFromLedger(logs, { ...NONE, candidate: "rc-8" })).toEqual({
    correlationId: other.correlation_id,
    candidate: "rc-8",
  });
  expect(await threadFromLedger(logs, { ...NONE, candidate: "rc-9" })).toEqual({
    ...NONE,
    candidate: "rc-9",
  });
});
