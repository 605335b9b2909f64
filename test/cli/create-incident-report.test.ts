/** The command as users run it, on reports in a folder of its own; the roster is a fixture. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { escalationReport } from "../alerts/escalation-report.ts";
import { runEntry } from "./run-entry.ts";

const ROSTER = new URL("../fixtures/alerts/roster.json", import.meta.url).pathname;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "incident-"));
  mkdirSync(join(root, "security"));
  mkdirSync(join(root, ".release/reports/alert-escalation-guard"), { recursive: true });
  cpSync(ROSTER, join(root, "security/oncall_roster.json"));
  put(JSON.stringify(escalationReport("p1")));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (text: string) =>
  writeFileSync(join(root, ".release/reports/alert-escalation-guard/one.json"), text);
const incident = (argv: readonly string[] = []) => {
  const base = ["--root", root, "--out", join(root, "out.json"), "--now", "2026-11-23T05:20:00Z"];
  return runEntry("create-incident-report", [...base, ...argv], { cwd: root });
};
const result = () => JSON.parse(readFileSync(join(root, "out.json"), "utf8"));

test("--help, and an unknown option", async () => {
  const help = await incident(["--help"]);
  expect(help).toMatchObject({ code: 0 });
  expect(help.stdout).toContain("npm run incident");
  expect(await incident(["--escalaton", "x"])).toMatchObject({ code: 2, stdout: "" });
});

test("p1: a report for programs and one for people, the same each time", async () => {
  expect((await incident(["--release-candidate-id", "rc-7"])).code).toBe(0);
  const { result: first, subject } = result();
  expect(first.incident).toMatchObject({ severity: "p1", owner: { id: "night_oncall" } });
  expect(first.incident.evidence.map(({ role }: { role: string }) => role)).toEqual([
    "report",
    "policy",
    "events",
  ]);
  expect(subject).toMatchObject(first.correlation);
  const text = readFileSync(join(root, first.markdown), "utf8");
  expect(text).toContain(`# Incident ${first.incident.incident_id}`);
  expect((await incident()).code).toBe(0);
  expect(result().result).toEqual(first);
});

test.each([
  ["none is no incident", JSON.stringify(escalationReport("none")), 0],
  ["unknown is not none", JSON.stringify(escalationReport("unknown")), 3],
  ["a report that is cut", JSON.stringify(escalationReport("p1")).slice(0, 400), 3],
  [
    "one of the day before yesterday",
    JSON.stringify({ ...escalationReport("p1"), ended_at: "2026-11-22T05:14:00.000Z" }),
    3,
  ],
  ["one that is no escalation", JSON.stringify({ ...escalationReport("p1"), result: {} }), 3],
])("%s", async (_, text, code) => {
  put(text);
  expect((await incident(["--release-candidate-id", "rc-7"])).code).toBe(code);
});

test("no report of this candidate", async () => {
  const { code, stdout } = await incident(["--release-candidate-id", "rc-8"]);
  expect(stdout).toContain("escalation_found");
  expect(code).toBe(3);
});

test("--format: all of them", async () => {
  const formats = ["github", "markdown", "junit", "sarif"];
  const argv = ["--format", "json", ...formats.flatMap((f) => ["--format", `${f}=${root}/${f}`])];
  const { code, stdout } = await incident(argv);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).verdict).toBe("pass");
  for (const one of formats) expect(readFileSync(join(root, one), "utf8")).not.toContain("\u001B");
});

test.each([
  ["{", "oncall_roster.json"],
  [`{"version":1}`, "primary"],
  [`{"primary":{"id":"a"},"escalate_to":["b"]}`, "not in the roster"],
])("a roster that is not valid: %s", async (text, says) => {
  writeFileSync(join(root, "security/oncall_roster.json"), text);
  const { code, stderr } = await incident();
  expect(stderr).toContain(says);
  expect(code).toBe(2);
});

test("a ledger that is broken", async () => {
  writeFileSync(join(root, "security/release_ledger.ndjson"), "not an event\n");
  expect((await incident()).code).toBe(3);
});
