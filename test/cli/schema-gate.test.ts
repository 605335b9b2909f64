/** `npm run schema:gate` from outside: every way in which it can end. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FOLDER = "test/fixtures/sqlgate/gate";
let reports = "";

beforeAll(() => {
  reports = mkdtempSync(join(tmpdir(), "gate-"));
});
afterAll(() => rmSync(reports, { recursive: true, force: true }));

const gate = (...argv: string[]) =>
  runEntry("schema-gate", [...argv, "--out", join(reports, "report.json")]);
const file = (name: string) => ["--migrations", `${FOLDER}/${name}.sql`];

describe("exit codes", () => {
  test.each<[string, string[], number]>([
    ["a safe migration passes", file("safe"), 0],
    ["a migration that breaks fails", file("breaks"), 1],
    ["one that is ignored with a reason passes", file("ignored"), 0],
    ["a fragile one passes", file("fragile"), 0],
    ["and fails under --strict", [...file("fragile"), "--strict"], 1],
    ["commands of psql are refused", file("psql"), 1],
    ["no file is no pass", file("none"), 3],
    ["no option at all", [], 2],
    ["an unknown option", [...file("safe"), "--migration", "x"], 2],
    ["an option that would do nothing", [...file("safe"), "--schema", "x.sql"], 2],
    ["old statements that are not there", [...file("safe"), "--old-statements", "none.sql"], 3],
    [
      "a folder without a server",
      [...file("safe"), "--old-statements", `${FOLDER}/old.sql`, "--pg-bin", "/nowhere"],
      3,
    ],
  ])("%s", async (_, argv, code) => {
    expect((await gate(...argv)).code).toBe(code);
  });
});

test("old statements are tried on the embedded PostgreSQL where none is installed", async () => {
  const schema = ["--schema", `${FOLDER}/schema.sql`, "--old-statements", `${FOLDER}/old.sql`];
  const { code, stdout } = await gate(...file("breaks"), ...schema, "--pg-bin", "embedded");
  expect(code).toBe(1);
  expect(stdout).toContain("(PGlite)");
  expect(stdout).toContain('42703 column "name" does not');
});

test("help does not run anything, and names the options", async () => {
  const { code, stdout } = await gate("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("--old-statements");
});

test("a failure says where, what breaks, the lock and what to do", async () => {
  const { stdout } = await gate(...file("breaks"), "--format", "text");
  const words = stdout.replaceAll(/\s+/g, " ");
  for (const part of [
    "breaks.sql:2",
    "users.name",
    "ACCESS EXCLUSIVE",
    "drop it in a later release",
  ])
    expect(words).toContain(part);
});

test("the report holds each finding with its place, and the reason of an ignored one", async () => {
  const { stdout } = await gate(
    "--migrations",
    `${FOLDER}/{breaks,ignored}.sql`,
    "--format",
    "json",
  );
  const { verdict, result } = JSON.parse(stdout);
  expect(verdict).toBe("fail");
  expect(result.files.map((one: { findings: unknown[] }) => one.findings)).toMatchObject([
    [{ rule: "ban-drop-column", class: "breaks", about: "users.name", line: 2, column: 1 }],
    [{ rule: "ban-drop-column", ignored: "no running version reads it since 1.2" }],
  ]);
});

test.each(["text", "json", "github", "markdown", "junit", "sarif"])(
  "--format %s has something to say",
  async (format) => {
    const { code, stdout } = await gate(...file("breaks"), "--format", format);
    expect(code).toBe(1);
    expect(stdout).toContain("ban_drop_column");
  },
);

test("a statement that is nested too deeply is undecided, not a crash", async () => {
  writeFileSync(join(reports, "deep.sql"), `SELECT ${"(".repeat(20_000)}1${")".repeat(20_000)};`);
  const { code, stderr, stdout } = await gate("--root", reports, "--migrations", "deep.sql");
  expect(code).toBe(3);
  expect(stderr + stdout).toContain("Split it");
});

test("--explain tells a rule", async () => {
  expect((await gate("--explain", "ban_drop_column")).stdout).toContain("later release");
});
