/** A ledger that lost events which the registry still knows of: seen, told, and never covered up. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const DEED = ["--reason", "INC-731", "--actor", "oncall"];

let root = "";
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "channel-loss-"));
  cpSync(new URL("../fixtures/channels/older", import.meta.url).pathname, root, {
    recursive: true,
  });
  const codes = [(await channels("adopt", ...DEED)).code, (await set("1.6.0")).code];
  if (codes.some((code) => code !== 0)) throw new Error("the ledger could not be made");
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (name: string) => join(root, "security", name);
const LEDGER = "release_ledger.ndjson";
const ledger = () => readFileSync(file(LEDGER), "utf8");
const registry = () => readFileSync(file("release_channels.json"), "utf8");
const channels = (...argv: string[]) =>
  runEntry("release-channel-control", [...argv, "--root", root]);
const set = (version: string) =>
  channels("set", "--channel", "canary", "--to-version", version, "--percent", "5", ...DEED);
const back = () => channels("rollback", "--channel", "stable", "--to-version", "1.4.0", ...DEED);

/** All but the last two of three events: those of the move. */
const cut = () => writeFileSync(file(LEDGER), `${ledger().split("\n", 1).join("")}\n`);

/** As many events, but another last move. */
async function rewrite(): Promise<void> {
  const after = registry();
  cut();
  rmSync(file("release_channels.json"));
  expect((await set("1.6.1")).code).toBe(0);
  writeFileSync(file("release_channels.json"), after);
}

describe.each([
  ["cut", async () => cut(), "the ledger has 1 events, and"],
  ["rewritten", rewrite, "event 2 of the ledger is not the one that"],
])("%s", (_, spoil, says) => {
  test("validate names the loss", async () => {
    expect((await channels("validate")).code).toBe(0);
    await spoil();
    const { code, stdout } = await channels("validate", "--format", "json");
    expect(code).toBe(1);
    const { checks } = JSON.parse(stdout);
    const check = checks.find(({ id }: { id: string }) => id === "registry_matches_ledger");
    expect(check).toMatchObject({ outcome: "fail", message: expect.stringContaining(says) });
  });

  test("nothing is moved or marked over it", async () => {
    await spoil();
    const [before, known] = [ledger(), registry()];
    for (const tried of [set("1.7.0"), channels("freeze", ...DEED)]) {
      const { code, stderr } = await tried;
      expect(stderr.replaceAll(/\s+/g, " ")).toContain(says);
      expect(code).toBe(1);
    }
    expect([ledger(), registry()]).toEqual([before, known]);
  });

  test("a rollback is not stopped, says so, and keeps the registry that knows more", async () => {
    await spoil();
    const known = registry();
    const { code, stdout } = await back();
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(says);
    expect(code).toBe(0);
    const kept = readdirSync(file("")).find((name) => name.includes(".broken-")) ?? "";
    expect(readFileSync(file(kept), "utf8")).toBe(known);
    expect((await channels("validate")).code).toBe(0);
  });
});

test("without its ledger the registry is taken over by a rollback, which says what was lost", async () => {
  rmSync(file(LEDGER));
  expect((await set("1.7.0")).code).toBe(1);
  const { code, stdout } = await back();
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("the ledger has 0 events");
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("was taken over into the ledger first");
  expect(code).toBe(0);
});

test("a torn last line is told by whoever sets it aside, also where nothing moves", async () => {
  writeFileSync(file(LEDGER), `${ledger()}{"seq":3,"ti`);
  const { code, stdout } = await channels("freeze", ...DEED);
  expect(stdout).toContain("To know");
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("an append that never finished were moved to");
  expect(code).toBe(0);
});
