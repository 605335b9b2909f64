import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { CONTRACT, loadTrafficContract } from "../../scripts/traffic/contract.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "contract-"));
  mkdirSync(join(root, "security"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function load(contract: unknown) {
  writeFileSync(join(root, CONTRACT), JSON.stringify(contract));
  return loadTrafficContract(nodeHost().fs, root);
}

const SOUND = { id: "sound", command_template: "x {action}" };
const FAULTY = { id: "faulty", command_template: "x | y" };

test("without a contract nothing moves traffic", async () => {
  expect(await loadTrafficContract(nodeHost().fs, root)).toBeUndefined();
  expect((await load({ version: 1, adapters: [SOUND] }))?.inUse).toBeUndefined();
});

test("a fault in another adapter does not stop the one in use", async () => {
  const contract = await load({ version: 1, use: "sound", adapters: [FAULTY, SOUND] });
  expect(contract?.inUse?.id).toBe("sound");
  expect(contract?.adapters.map(({ faults }) => faults.length)).toEqual([1, 0]);
  expect(contract?.channels).toEqual(["canary", "stable"]);
});

test("version 1 loads unchanged, unknown members and all", async () => {
  const contract = await load({
    version: 1,
    placeholders: { allowed: ["action"], required: ["action"], recommended: [] },
    rules: { require_examples: true },
    adapters: [
      { ...SOUND, kind: "k", description: "d", required_placeholders: ["action"], owner: "us" },
    ],
  });
  expect(contract?.loaded.advisories.map(({ id }) => id)).toEqual(["policy_members_known"]);
});

test.each([
  [{ use: "faulty", adapters: [FAULTY] }, "| would be a plain argument"],
  [{ use: "nobody", adapters: [SOUND] }, "no adapter has the id"],
  [{ use: "sound", adapters: [SOUND, SOUND] }, "more than one adapter"],
  [{ channels: [], adapters: [SOUND] }, "must not be empty"],
])("%j is refused", async (contract, says) => {
  await expect(load({ version: 1, ...contract })).rejects.toMatchObject({
    kind: "policy",
    problems: [{ message: expect.stringContaining(says) }],
  });
});
