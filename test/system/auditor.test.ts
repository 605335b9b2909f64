/**
 * The documents for an auditor who has openssl and a zip tool, and none of our code: their commands
 * are run as they stand, on what our commands wrote, and on twins in which one byte was changed.
 */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { publicPem } from "../../scripts/trust/keys/public-key.ts";
import { runEntry } from "../cli/run-entry.ts";
import { CANDIDATE, drillWorld, writeDrillFiles } from "../drill/drill-world.ts";
import { testKey } from "../trust/signing-keys.ts";

const KEY = testKey(21);
const base = mkdtempSync(join(tmpdir(), "auditor-"));
afterAll(() => rmSync(base, { recursive: true }));

function blocksOf(page: string): string[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = ""]) => script);
}

/** The exit code of a shell that finds only what an auditor has. */
function shell(folder: string, script: string): number {
  const { status, error } = spawnSync("sh", ["-c", script], {
    cwd: folder,
    env: { PATH: "/usr/bin:/bin" },
  });
  if (error !== undefined || status === null) throw error ?? new Error("the shell was ended");
  return status;
}

let desk = "";
let count = 0;
beforeEach(() => {
  desk = join(base, `desk-${(count += 1)}`);
  mkdirSync(desk);
  writeFileSync(join(desk, "public.pem"), publicPem(KEY.public));
});

describe("an evidence package", () => {
  const script = blocksOf("evidence-package.md").find((one) => one.includes("unzip")) ?? "exit 9";
  const root = join(base, "ledger");

  beforeAll(async () => {
    cpSync(new URL("../fixtures/ledger/good", import.meta.url).pathname, root, { recursive: true });
    const sign = ["--signing-key", "env:EVIDENCE_KEY", "--root", root];
    const env = { EVIDENCE_KEY: privatePem(KEY) };
    for (const verb of [["checkpoint", "--origin", "example.com/app"], ["export"]]) {
      const ended = await runEntry("evidence", [...verb, ...sign], { env });
      if (ended.code !== 0) throw new Error(ended.stdout + ended.stderr);
    }
  });

  test("is accepted as it was exported", () => {
    copyFileSync(join(root, ".release/evidence/package.zip"), join(desk, "package.zip"));
    expect(shell(desk, script)).toBe(0);
  });

  test.each(["events/data.ndjson", "events/times.txt", "checkpoint", "manifest.json"])(
    "is refused with one byte changed in %s",
    (name) => {
      copyFileSync(join(root, ".release/evidence/package.zip"), join(desk, "package.zip"));
      expect(shell(desk, "unzip -q package.zip -d twin && rm package.zip")).toBe(0);
      const bytes = readFileSync(join(desk, "twin", name));
      bytes[10] = (bytes[10] ?? 0) ^ 1;
      writeFileSync(join(desk, "twin", name), bytes);
      expect(shell(join(desk, "twin"), "zip -q -r ../package.zip .")).toBe(0);
      expect(shell(desk, script)).not.toBe(0);
    },
  );

  test("is refused under another key", () => {
    copyFileSync(join(root, ".release/evidence/package.zip"), join(desk, "package.zip"));
    writeFileSync(join(desk, "public.pem"), publicPem(testKey(22).public));
    expect(shell(desk, script)).not.toBe(0);
  });
});

describe("the signed record of a rollback drill", () => {
  const [signature = "exit 9", artifact = "exit 9"] = blocksOf("runbooks/verify-with-openssl.md");
  let record = "";
  let root = "";

  beforeAll(async () => {
    const world = drillWorld();
    root = world.root;
    writeDrillFiles(world);
    const argv = ["--signing-key", "env:DRILL_KEY", "--release-candidate-id", CANDIDATE];
    const ended = await runEntry(
      "sign-rollback-drill-evidence",
      [...argv, "--output", "record.json", "--format", "json"],
      { cwd: root, env: { DRILL_KEY: privatePem(KEY) } },
    );
    if (ended.code !== 0) throw new Error(ended.stdout + ended.stderr);
    record = join(root, "record.json");
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each([1, 2])("is accepted by statement %i, and refused when it was changed", (line) => {
    const lines = readFileSync(`${record}.intoto.jsonl`, "utf8").split("\n");
    writeFileSync(join(desk, "statement.intoto.jsonl"), `${lines[line - 1] ?? ""}\n`);
    copyFileSync(record, join(desk, "artifact"));
    expect(shell(desk, signature)).toBe(0);
    expect(shell(desk, artifact)).toBe(0);
    writeFileSync(join(desk, "artifact"), `${readFileSync(record, "utf8")}\n`);
    expect(shell(desk, artifact)).not.toBe(0);
    writeFileSync(join(desk, "public.pem"), publicPem(testKey(22).public));
    expect(shell(desk, signature)).not.toBe(0);
  });
});
