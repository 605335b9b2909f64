/** Input that is too large, goes round in circles or never ends: exit 3, said, in bounded memory. */
import { spawn } from "node:child_process";
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REPOSITORY } from "../cli/run-entry.ts";

/** All scripts on good input stay below this; a hundred megabytes taken in twice do not. */
const MOST_MIB = 450;

/** The parser is a program of its own, and gives up at the end of the memory that it has. */
const PARSER_MIB = 800;
const LONGEST_MS = 60_000;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "bad-input-"));
  mkdirSync(join(root, "security"));
  json("security/release_policy.json", {
    version: 1,
    app_version: "1.0.0",
    state_schema: { current: "1" },
  });
  json("state.schema.json", { type: "object" });
  json("state.json", {});
});
afterAll(() => rmSync(root, { recursive: true }));

function json(path: string, value: object): void {
  writeFileSync(join(root, path), JSON.stringify(value));
}

/** Blanks as far as a reader is concerned, and no room on the disk. */
function sparse(path: string, bytes: number): void {
  const file = openSync(join(root, path), "w");
  ftruncateSync(file, bytes);
  closeSync(file);
}

function matrix(reader: object | undefined, fixture = "state.json"): string[] {
  json("security/release_compat_matrix.json", {
    $schema: "x",
    version: 1,
    state_schemas: [{ version: "1", schema: "state.schema.json", ...(reader && { reader }) }],
    cases: [{ id: "same", state_fixture: fixture }],
  });
  return [];
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function run(entry: string, argv: readonly string[]) {
  const words = [join(REPOSITORY, `scripts/${entry}.ts`), "--root", root, ...argv];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let [said, peakMiB] = ["", 0];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const watch = setInterval(() => (peakMiB = Math.max(peakMiB, peakOf(child.pid))), 5);
  return new Promise<{ code: number | null; said: string; peakMiB: number }>((done) => {
    child.on("close", (code) => {
      clearInterval(watch);
      done({ code, said: said.replaceAll(/\s+/g, " "), peakMiB });
    });
  });
}

type Case = readonly [name: string, entry: string, make: () => string[], says: string];

const CASES: readonly Case[] = [
  [
    "a $ref that leads in a circle",
    "release-compat-matrix",
    () => {
      const $defs = { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } };
      json("circle.json", { $ref: "#/$defs/a", $defs });
      return ["--old-schema", "circle.json", "--new-schema", "state.schema.json"];
    },
    "leads in a circle",
  ],
  [
    "a fixture of 100 MB",
    "release-compat-matrix",
    () => {
      sparse("large.json", 100_000_000);
      return matrix(undefined, "large.json");
    },
    "large.json",
  ],
  [
    "a reader that prints two gigabytes and ends well",
    "release-compat-matrix",
    () => matrix({ argv: ["head", "-c", "2G", "/dev/zero"], timeout_s: 50 }),
    "prints more than 8388608 bytes",
  ],
  [
    "a reader that prints without end",
    "release-compat-matrix",
    () => matrix({ argv: ["yes"], timeout_s: 2 }),
    "yes",
  ],
  [
    "an expression of 10,000 terms",
    "schema-gate",
    () => {
      writeFileSync(join(root, "terms.sql"), `SELECT ${"1+".repeat(10_000)}1;`);
      return ["--migrations", "terms.sql"];
    },
    "Split it",
  ],
  [
    "a migration of 100 MB",
    "schema-gate",
    () => {
      sparse("large.sql", 100_000_000);
      return ["--migrations", "large.sql"];
    },
    "large.sql",
  ],
];

test.each(CASES)(
  "%s",
  async (_, entry, make, says) => {
    const { code, said, peakMiB } = await run(entry, [...make(), "--format", "text"]);
    expect(said).toContain(says);
    expect(said).not.toMatch(/\n? +at .*\.[jt]s:\d+/);
    expect(code).toBe(3);
    expect(peakMiB).toBeGreaterThan(0);
    expect(peakMiB).toBeLessThan(entry === "schema-gate" ? PARSER_MIB : MOST_MIB);
  },
  LONGEST_MS,
);
