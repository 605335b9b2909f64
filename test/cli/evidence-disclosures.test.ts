/** Values that are kept apart, in a package: shown, changed, given to another event, taken back. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import { writeZip } from "../../scripts/adapters/zip-write.ts";
import { DISCLOSURES } from "../../scripts/evidence/own/format.ts";
import { appendEvents } from "../../scripts/ledger/append-events.ts";
import { openLedger } from "../../scripts/ledger/open-ledger.ts";
import { projectLedger } from "../../scripts/ledger/read-ledger.ts";
import { EVIDENCE_POLICY } from "../../scripts/ledger/redaction/disclosure-store.ts";
import { draftOf } from "../ledger/ledger-text.ts";
import { runEntry } from "./run-entry.ts";

let root = "";
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "disclosures-"));
  cpSync(new URL("../fixtures/ledger/good", import.meta.url).pathname, root, { recursive: true });
  const redactable = [{ events: ["*"], fields: ["/note"] }];
  writeFileSync(
    join(root, EVIDENCE_POLICY),
    JSON.stringify({ $schema: "x", version: 1, redactable }),
  );
  const world = { openLog: openLogFile, fs: nodeFs, random: (bytes: number) => randomBytes(bytes) };
  const ledger = openLedger(world, root, []);
  const { head } = await projectLedger(ledger, 0, (state) => state);
  await appendEvents(ledger, [draftOf(5), draftOf(6)], head);
});
afterEach(() => rmSync(root, { recursive: true }));

const evidence = (...argv: string[]) => runEntry("evidence", [...argv, "--root", root]);
const path = () => join(root, ".release/evidence/package.zip");

async function exported(): Promise<Record<string, string>> {
  expect((await evidence("checkpoint", "--origin", "example.com/app")).code).toBe(0);
  expect((await evidence("export")).code).toBe(0);
  const archive = await openZip(path());
  const files: Record<string, string> = {};
  for (const entry of archive.entries) files[entry.name] = await text(entry.stream());
  await archive.close();
  return files;
}

/** The package with other disclosures: exit code and what was found. */
async function verified(files: Record<string, string>, disclosures: string) {
  const forged = join(root, "forged.zip");
  const all = { ...files, [DISCLOSURES]: disclosures };
  const sources = Object.entries(all).map(([name, body]) => ({
    name,
    async *stream() {
      yield Buffer.from(body);
    },
  }));
  rmSync(forged, { force: true });
  await writeZip(forged, sources);
  return evidence("verify", forged, "--format", "json");
}

const disclosureCheck = (stdout: string) =>
  JSON.parse(stdout).checks.find(({ id }: { id: string }) => id === "package_disclosures_match");

test("a package shows the values that are kept apart, each of its own event", async () => {
  const files = await exported();
  const [first = "", second = "", ...more] = (files[DISCLOSURES] ?? "").trim().split("\n");
  expect(more).toEqual([]);
  expect(first).toContain('"seq":5');
  expect(second).toContain('"seq":6');
  const good = await verified(files, `${first}\n${second}\n`);
  expect(disclosureCheck(good.stdout)).toMatchObject({ outcome: "pass" });
  expect(good.code).toBe(0);
  const swapped = `${first.replace('"seq":5', '"seq":6')}\n${second.replace('"seq":6', '"seq":5')}\n`;
  for (const forged of [`${second}\n${first}\n`, swapped, `${first}\n${second}\n${second}\n`]) {
    const { stdout, code } = await verified(files, forged);
    expect(disclosureCheck(stdout)).toMatchObject({ outcome: "fail" });
    expect(code).toBe(1);
  }
});

test("what was taken back is not in the package, and putting it there is found out", async () => {
  const before = await exported();
  const who = ["--actor", "dpo", "--reason", "asked for"];
  expect((await evidence("redact", "--seq", "5", "--path", "/note", ...who)).code).toBe(0);
  const after = await exported();
  expect(after[DISCLOSURES]).not.toContain('"seq":5');
  expect(after[DISCLOSURES]).toContain('"seq":6');
  const read = await evidence("verify", path());
  expect(read.stdout).toContain("redacted");
  expect(read.code).toBe(0);
  const leaked = await verified(after, before[DISCLOSURES] ?? "");
  expect(disclosureCheck(leaked.stdout)).toMatchObject({ outcome: "fail" });
});
