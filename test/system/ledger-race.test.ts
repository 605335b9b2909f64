/**
 * Fifty processes append to one log at the same time, while others verify it: one history, nothing
 * lost, no batch torn apart, and nobody who looks on raises a false alarm.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { EVENT_FORMAT } from "../../scripts/ledger/events/event-format.ts";
import { parseEvent } from "../../scripts/ledger/events/parse-event.ts";

const WRITER = resolve("test/adapters/log-file-writer.ts");
const EVIDENCE = resolve("scripts/evidence.ts");
const WRITERS = 50;
const APPENDS = 4;
const BATCH = 3;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ledger-race-"));
  cpSync(resolve("test/fixtures/ledger/good"), root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(argv: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((done) => child.on("close", done));
}

test("fifty appenders and their onlookers", { timeout: 300_000 }, async () => {
  const ledger = join(root, "security/release_ledger.ndjson");
  const kept = join(root, "kept.checkpoint");
  const verify = [EVIDENCE, "verify-head", "--against", kept, "--root", root];
  expect(await run(verify)).toBe(0);
  const log = openLogFile(ledger, EVENT_FORMAT);
  const before = (await log.head()).size;
  const state = { done: false };
  const writers = Promise.all(
    Array.from({ length: WRITERS }, (_, index) =>
      run([WRITER, ledger, `writer-${index}`, String(APPENDS), String(BATCH)]),
    ),
  ).finally(() => (state.done = true));
  const looked: (number | null)[] = [];
  while (!state.done) looked.push(await run(verify));
  expect(await writers).toEqual(Array.from({ length: WRITERS }, () => 0));
  expect(looked.length).toBeGreaterThan(2);
  expect(looked.filter((code) => code !== 0)).toEqual([]);
  expect(await run(verify)).toBe(0);
  const actors: string[] = [];
  for await (const chunk of log.read(before)) {
    for (const line of Buffer.from(chunk).toString("utf8").trimEnd().split("\n")) {
      const parsed = parseEvent(Buffer.from(line));
      actors.push(parsed.ok ? parsed.event.actor : parsed.fault);
    }
  }
  expect(actors).toHaveLength(WRITERS * APPENDS * BATCH);
  const batches = Array.from({ length: actors.length / BATCH }, (_, index) =>
    actors.slice(index * BATCH, (index + 1) * BATCH),
  );
  expect(batches.filter((batch) => new Set(batch).size > 1)).toEqual([]);
  expect(new Set(actors).size).toBe(WRITERS);
});
