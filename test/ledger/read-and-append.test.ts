import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { isConflict } from "../../scripts/core/log-conflict.ts";
import { appendEvents } from "../../scripts/ledger/append-events.ts";
import { decideAndAppend, draftOf as draftOfRun } from "../../scripts/ledger/decide-and-append.ts";
import type { LedgerEvent } from "../../scripts/ledger/events/event.ts";
import { LEDGER_PATH, openLedger } from "../../scripts/ledger/open-ledger.ts";
import type { Ledger } from "../../scripts/ledger/open-ledger.ts";
import { projectLedger } from "../../scripts/ledger/read-ledger.ts";
import type { EventAuthority } from "../../scripts/ledger/roles.ts";
import { draftOf, ledgerLines, textOf } from "./ledger-text.ts";

const WORLD = { openLog: openLogFile, fs: nodeFs, random: (bytes: number) => randomBytes(bytes) };

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function newLedger(authority: EventAuthority = []) {
  const root = mkdtempSync(join(tmpdir(), "ledger-"));
  made.push(root);
  const path = join(root, LEDGER_PATH);
  return { root, path, ledger: openLedger(WORLD, root, authority) };
}

async function readAll(ledger: Ledger) {
  const start: readonly LedgerEvent[] = [];
  const { state, head } = await projectLedger(ledger, start, (all, event) => [...all, event]);
  return { head, events: state };
}

describe("events", () => {
  test("are read as they were appended, with the head to append to next", async () => {
    const { ledger } = newLedger();
    const none = await readAll(ledger);
    expect(none.events).toEqual([]);
    await appendEvents(ledger, [draftOf(0), draftOf(1)], none.head);
    const two = await readAll(ledger);
    expect(two.events).toMatchObject([draftOf(0), draftOf(1)]);
    await appendEvents(ledger, [draftOf(2)], two.head);
    expect((await readAll(ledger)).events.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    const late = await appendEvents(ledger, [draftOf(3)], two.head).catch((error) => error);
    expect(isConflict(late)).toBe(true);
  });

  test("of a broken middle are refused, with the line", async () => {
    const { ledger, path } = newLedger();
    mkdirSync(join(path, ".."));
    const lines = ledgerLines(5);
    writeFileSync(path, textOf(lines.with(2, lines[2]!.replace("stage 2", "stage 9"))));
    const broken = await readAll(ledger).catch((error) => error);
    expect(broken).toBeInstanceOf(GovernanceError);
    expect(broken.problems[0]).toMatchObject({ location: { file: LEDGER_PATH, line: 3 } });
    expect(broken.message).toContain("its bytes have the hash");
  });
});

describe("roles", () => {
  test("are enforced on append and on read", async () => {
    const owner = { name: "owner", may_append: ["rollout.*"], actors: [{ name: "ann" }] };
    const authority = [{ since: new Date(0), roles: [owner] }];
    const { ledger, root, path } = newLedger(authority);
    const { head } = await readAll(ledger);
    const refused = await appendEvents(ledger, [draftOf(0)], head).catch((error) => error);
    expect(refused).toMatchObject({ kind: "refused" });
    expect(() => readFileSync(path)).toThrow("ENOENT");
    await appendEvents(openLedger(WORLD, root, []), [draftOf(0)], head);
    await expect(readAll(ledger)).rejects.toThrow("ci may not append rollout.stage_observed");
    await expect(readAll(ledger)).rejects.toMatchObject({ kind: "undecided" });
  });
});

const decide = (state: number) => [draftOf(state)];
const CLOCK = { now: () => new Date(1_800_000_000_000) };

describe("decideAndAppend", () => {
  const count = { start: 0, evolve: (state: number) => state + 1 };

  test("gives the state to decide on, and appends what was decided", async () => {
    const { ledger } = newLedger();
    expect(await decideAndAppend(ledger, { ...count, decide })).toMatchObject({ before: 0 });
    const second = await decideAndAppend(ledger, { ...count, decide });
    expect(second).toMatchObject({ before: 1, head: { size: 2 }, findings: [] });
    const none = await decideAndAppend(ledger, { ...count, decide: () => [] });
    expect(none).toMatchObject({ before: 2, head: second.head });
    expect((await readAll(ledger)).events.map(({ data }) => data["number"])).toEqual([0, 1]);
  });

  test("decides anew on what another appended between, but not for ever", async () => {
    const { ledger } = newLedger();
    let rivals = 2;
    const log: Ledger["log"] = {
      ...ledger.log,
      async append(lines, head) {
        if (rivals > 0) await appendEvents(ledger, [draftOf(100 + rivals)], head);
        rivals -= 1;
        return ledger.log.append(lines, head);
      },
    };
    const seen: number[] = [];
    const deciding = (state: number) => {
      seen.push(state);
      return decide(state);
    };
    await decideAndAppend({ ...ledger, log }, { ...count, decide: deciding });
    expect(seen).toEqual([0, 1, 2]);
    rivals = 9;
    const act = { ...count, decide: deciding, attempts: 2 };
    const lost = await decideAndAppend({ ...ledger, log }, act).catch((error) => error);
    expect(isConflict(lost)).toBe(true);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  test("a draft carries the time and the threads of its run", () => {
    const deed = { type: "drill.recorded", actor: "ann", reason: "due", data: {} };
    const bare = { correlationId: undefined, releaseCandidateId: undefined };
    const time = "2027-01-15T08:00:00.000Z";
    expect(draftOfRun(CLOCK, bare, deed)).toEqual({ time, ...deed });
    const full = { correlationId: "c", releaseCandidateId: "r" };
    expect(draftOfRun(CLOCK, full, deed)).toMatchObject({
      correlation_id: "c",
      release_candidate_id: "r",
    });
  });
});
