import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingParts } from "../architecture/parts.ts";
import { runEntry, REPOSITORY } from "../cli/run-entry.ts";
import type { Ended } from "../cli/run-entry.ts";

const ENTRY = "scripts/dev/new-script.ts";
let root = "";
let made: Ended;

const scaffold = (...argv: string[]) =>
  runEntry("new-script", ["--root", root, ...argv], { entry: ENTRY });

/** A repository with our sources, so that what is made there can be started. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "scaffold-"));
  for (const folder of ["scripts/core", "scripts/adapters"]) {
    cpSync(join(REPOSITORY, folder), join(root, folder), { recursive: true });
  }
  mkdirSync(join(root, "security"));
  writeFileSync(join(root, "README.md"), "");
  cpSync(join(REPOSITORY, "package.json"), join(root, "package.json"));
  symlinkSync(join(REPOSITORY, "node_modules"), join(root, "node_modules"));
  made = await scaffold("--name", "freeze-guard", "--domain", "channels");
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("npm run new:script", () => {
  test("makes the parts and says what comes next", () => {
    expect(made.code).toBe(0);
    expect(made.stdout).toContain("scripts/freeze-guard.ts");
    expect(made.stdout).toContain("npm run docs");
    for (const path of [
      "scripts/channels/freeze-guard-command.ts",
      "schemas/report/freeze-guard.schema.json",
    ]) {
      expect(existsSync(join(root, path))).toBe(true);
    }
  });

  test("the architecture test names what is still missing, and nothing else", () => {
    expect(missingParts(root, "freeze-guard")).toEqual([
      "package.json: no npm script runs scripts/freeze-guard.ts",
      'package.json: "bin" has no program of scripts/freeze-guard.ts',
      "docs/scripts/freeze-guard.md: no page with a help block (npm run docs)",
      "test/cli/freeze-guard.test.ts: no fixture that makes it fail",
      "README.md: not in the table of scripts",
    ]);
  });

  test("what is made starts, and can never pass before it has a rule", async () => {
    const entry = join(root, "scripts/freeze-guard.ts");
    const help = await runEntry("freeze-guard", ["--help"], { entry });
    expect(help.stdout).toContain("npm run freeze-guard");
    const run = await runEntry("freeze-guard", [], { entry, cwd: root });
    expect(run.code).toBe(3);
  });

  test("writes nothing where something is in the way", async () => {
    const before = readFileSync(join(root, "scripts/freeze-guard.ts"), "utf8");
    const again = await scaffold("--name", "freeze-guard", "--domain", "other");
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("scripts/freeze-guard.ts is there already");
    expect(existsSync(join(root, "scripts/other"))).toBe(false);
    expect(readFileSync(join(root, "scripts/freeze-guard.ts"), "utf8")).toBe(before);
  });

  test.each(["Freeze", "freeze_guard", "../x", "a/b", "-x1", ""])(
    "refuses the name %j",
    async (name) => {
      expect((await scaffold(`--name=${name}`, "--domain", "channels")).code).toBe(2);
    },
  );
});
