import { expect, test } from "vitest";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import type { ProcessIdentity } from "../../scripts/adapters/log-file-process.ts";
import { ownIdentity } from "../../scripts/adapters/log-file-process.ts";
import type { LogHead } from "../../scripts/core/log.ts";
import { EVENT_FORMAT } from "../../scripts/ledger/events/event-format.ts";
import { batch, EMPTY, linesOf } from "../adapters/log-file-events.ts";
import { CRASH, newDisk } from "./ledger-disk.ts";
import type { Disk } from "./ledger-disk.ts";

const PATH = "/r/security/ledger.ndjson";

/** The power failed: each start of the machine has another name, and its claims are dead. */
function logOn(disk: Disk, boot: string) {
  const identity: ProcessIdentity = { ...ownIdentity(), boot };
  return openLogFile(PATH, EVENT_FORMAT, { ops: disk.ops, identity });
}

interface Start {
  readonly disk: Disk;
  readonly head: LogHead;
}

async function freshDisk(): Promise<Start> {
  return { disk: newDisk(), head: EMPTY };
}

async function filledDisk(): Promise<Start> {
  const disk = newDisk();
  const { head } = await logOn(disk, "one").append(batch(EMPTY, "old", 2), EMPTY);
  return { disk, head };
}

/** The last append was cut before. */
async function tornDisk(): Promise<Start> {
  const { disk, head } = await filledDisk();
  const file = await disk.ops.open(PATH, "write");
  const size = await file.size();
  await file.writeAt(size, Buffer.from(`${batch(head, "torn", 2)[0]}\n{"se`));
  await file.sync();
  return { disk, head };
}

/** Crashes the append after `fuse` operations; false when it was done before. */
async function crashed({ disk, head }: Start, fuse: number): Promise<boolean> {
  disk.fuse = fuse;
  try {
    await logOn(disk, "two").append(batch(head, "new", 3), head);
    return false;
  } catch (error) {
    if (String(error).includes(CRASH)) return true;
    throw error;
  }
}

async function expectOldOrNew(disk: Disk, old: LogHead, acknowledged: boolean): Promise<void> {
  const log = logOn(disk, "three");
  const { torn_bytes: _, ...head } = await log.head();
  const lines = await linesOf(log);
  const added = lines.slice(old.size);
  expect(lines).toHaveLength(head.size);
  expect(added).toEqual(added.length === 0 && !acknowledged ? [] : batch(old, "new", 3));
  const { head: next } = await log.append(batch(head, "next"), head);
  expect(next.size).toBe(head.size + 1);
  expect(await linesOf(log)).toEqual([...lines, ...batch(head, "next")]);
}

test.each([
  ["a new log", freshDisk],
  ["a log with events", filledDisk],
  ["a log with a torn tail", tornDisk],
])(
  "%s is old or new after a crash at any operation, and takes the next append",
  async (_, make) => {
    let steps = 0;
    for (let open = true; open; steps += 1) {
      const start = await make();
      open = await crashed(start, steps);
      for (const disk of start.disk.aftermaths()) await expectOldOrNew(disk, start.head, !open);
    }
    expect(steps).toBeGreaterThan(8);
  },
);
