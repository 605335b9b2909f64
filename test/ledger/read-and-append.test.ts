import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { isConflict } from "../../scripts/core/log-conflict.ts";
import { appendEvents } from "../../scripts/ledger/append-events.ts";
import type { LedgerEvent } from "../../scripts/ledger/events/event.ts";
import { LEDGER_PATH, openLedger } from "../../scripts/ledger/open-ledger.ts";
import { readLedger } from "../../scripts/ledger/read-ledger.ts";
import { roleFault } from "../../scripts/ledger/roles.ts";
import { draftOf, ledgerLines, textOf } from "./ledger-text.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function newLedger() {
  const root = mkdtempSync(join(tmpdir(), "ledger-"));
  made.push(root);
  const path = join(root, LEDGER_PATH);
  return { path, log: openLedger({ openLog: openLogFile }, root) };
}

async function readAll(log: ReturnType<typeof openLedger>, roles = {}) {
  const events: LedgerEvent[] = [];
  const head = await readLedger(log, { path: LEDGER_PATH, roles }, (event) => events.push(event));
  return { head, events };
}

const ROLES = {
  releaser: { event_types: ["channel.*"], actors: ["ann"] },
  oncall: { event_types: ["channel.rolled_back"], actors: ["bob"] },
  reader: {},
};

describe("events", () => {
  test("are read as they were appended, with the head to append to next", async () => {
    const { log } = newLedger();
    const none = await readAll(log);
    expect(none.events).toEqual([]);
    await appendEvents(log, [draftOf(0), draftOf(1)], none.head);
    const two = await readAll(log);
    expect(two.events).toMatchObject([draftOf(0), draftOf(1)]);
    await appendEvents(log, [draftOf(2)], two.head);
    expect((await readAll(log)).events.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    const late = await appendEvents(log, [draftOf(3)], two.head).catch((error) => error);
    expect(isConflict(late)).toBe(true);
  });

  test("of a broken middle are refused, with the line", async () => {
    const { log, path } = newLedger();
    mkdirSync(join(path, ".."));
    const lines = ledgerLines(5);
    writeFileSync(path, textOf(lines.with(2, lines[2]!.replace("stage 2", "stage 9"))));
    const broken = await readAll(log).catch((error) => error);
    expect(broken).toBeInstanceOf(GovernanceError);
    expect(broken.problems[0]).toMatchObject({ location: { file: LEDGER_PATH, line: 3 } });
    expect(broken.message).toContain("its bytes have the hash");
  });
});

function may(actor: string, type: string): boolean {
  return roleFault(ROLES, { actor, type }) === undefined;
}

describe("roles", () => {
  test("say who may append what", () => {
    expect(may("ann", "channel.promoted")).toBe(true);
    expect(may("bob", "channel.promoted")).toBe(false);
    expect(may("bob", "channel.rolled_back")).toBe(true);
    expect(may("cay", "channel.rolled_back")).toBe(false);
    expect(may("cay", "drill.recorded")).toBe(true);
    expect(may("cay", "channel")).toBe(true);
    const all = { owner: { event_types: ["*"], actors: ["ann"] } };
    expect(roleFault(all, { actor: "bob", type: "drill.recorded" })).toContain("the role owner");
    const nobody = { vacant: { event_types: ["channel.promoted"] } };
    expect(roleFault(nobody, { actor: "ann", type: "channel.promoted" })).toContain("vacant");
  });

  test("are enforced on append and on read", async () => {
    const { log, path } = newLedger();
    const { head } = await readAll(log);
    const roles = { owner: { event_types: ["rollout.*"], actors: ["ann"] } };
    const refused = await appendEvents(log, [draftOf(0)], head, roles).catch((error) => error);
    expect(refused).toMatchObject({ kind: "refused" });
    expect(() => readFileSync(path)).toThrow("ENOENT");
    await appendEvents(log, [draftOf(0)], head);
    await expect(readAll(log, roles)).rejects.toThrow("ci may not append rollout.stage_observed");
  });
});
