import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { alone } from "../../scripts/adapters/alone.ts";
import { withLock } from "../../scripts/adapters/log-file-lock.ts";
import { nodeFileOps } from "../../scripts/adapters/log-file-ops.ts";

const folder = mkdtempSync(join(tmpdir(), "alone-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("only one acts at a time", async () => {
  const seen: string[] = [];
  const act = (name: string) =>
    alone(join(folder, "registry.json"), async () => {
      seen.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 20));
      seen.push(`${name} ends`);
    });
  await Promise.all([act("a"), act("b")]);
  const [first = "", second = "", third = "", fourth = ""] = seen;
  expect([second, fourth]).toEqual([
    first.replace("begins", "ends"),
    third.replace("begins", "ends"),
  ]);
});

test.each([
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EACCES", "permission denied"],
])("%s on the way to the lock is told as what it is, and nothing is done", async (code, says) => {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
  const lock = {
    folder: join(folder, "x.lock"),
    ops: { ...nodeFileOps, open: fail },
    patience: 50,
  };
  let acted = false;
  const tried = withLock(lock, async () => {
    acted = true;
  });
  await expect(tried).rejects.toMatchObject({
    kind: "undecided",
    message: expect.stringContaining(says),
  });
  expect(acted).toBe(false);
});

test("a file in the place of the folder of claims is told", async () => {
  mkdirSync(join(folder, "in-the-way"));
  writeFileSync(join(folder, "in-the-way/a.json.lock"), "");
  const tried = alone(join(folder, "in-the-way/a.json"), async () => undefined, 50);
  await expect(tried).rejects.toMatchObject({ kind: "undecided" });
});
