/** The command as users run it, on the files of test/fixtures/alerts. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { burningReport, sloReport } from "../alerts/slo-report.ts";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/alerts/", import.meta.url).pathname;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "escalation-"));
  mkdirSync(join(root, "security"));
  mkdirSync(join(root, ".release/reports/slo-guard"), { recursive: true });
  usePolicy("policy.json");
  useSlo(sloReport("pass"));
});
afterEach(() => rmSync(root, { recursive: true }));

const usePolicy = (name: string) =>
  copyFileSync(FIXTURES + name, join(root, "security/alert_escalation_policy.json"));
const useSlo = (text: string) =>
  writeFileSync(join(root, ".release/reports/slo-guard/one.json"), text);
const escalation = (events: string, argv: readonly string[] = [], at = "2026-11-23T05:15:00Z") => {
  copyFileSync(FIXTURES + events, join(root, events));
  const own = argv.includes("--events") ? [] : ["--events", join(root, events)];
  const base = ["--root", root, ...own, "--out", join(root, "out.json")];
  const now = at === "" ? [] : ["--now", at];
  return runEntry("alert-escalation-guard", [...base, ...now, ...argv], { cwd: root });
};
const written = () => JSON.parse(readFileSync(join(root, "out.json"), "utf8"));
const result = () => written().result;

test("--help, and an unknown option", async () => {
  const help = await escalation("quiet.ndjson", ["--help"]);
  expect(help).toMatchObject({ code: 0 });
  expect(help.stdout).toContain("npm run escalation");
  expect(await escalation("quiet.ndjson", ["--evnts", "x"])).toMatchObject({ code: 2, stdout: "" });
});

test.each([
  ["quiet.ndjson", 0, "none", []],
  ["critical.ndjson", 1, "p1", ["freeze_release", "prepare_rollback"]],
  ["warnings.ndjson", 1, "p2", ["notify_owner"]],
  ["silent-monitor.ndjson", 3, "unknown", []],
  ["future.ndjson", 3, "unknown", []],
])("%s --strict: exit %i", async (events, code, level, actions) => {
  expect((await escalation(events, ["--strict"])).code).toBe(code);
  expect(result()).toMatchObject({ level, actions });
});

test("a burn alert says itself how bad it is", async () => {
  useSlo(burningReport([["slow", undefined]]));
  await escalation("quiet.ndjson");
  expect(result()).toMatchObject({ level: "p1", groups: [{ level: "p1" }, { level: "p2" }] });
  useSlo(burningReport([["slow", "p2"]]));
  await escalation("quiet.ndjson");
  expect(result()).toMatchObject({ level: "p2", groups: [{ level: "p2" }, { level: "p2" }] });
  useSlo(burningReport([["fast", "p1"]]));
  await escalation("quiet.ndjson");
  expect(result()).toMatchObject({ level: "p1", groups: [{ level: "p1" }, { level: "p1" }] });
});

const alert = (severity: string) =>
  JSON.stringify({ time: "2026-11-23T05:14:00Z", severity, service: "checkout", name: severity });

test("the report lists alerts that call somebody, and leaves information out", async () => {
  const events = join(root, "mixed.ndjson");
  writeFileSync(events, `${alert("info")}\n${alert("warning")}\n${alert("critical")}\n`);
  await escalation("quiet.ndjson", ["--events", events]);
  const severities = result().alerts.map((one: { severity: string }) => one.severity);
  expect(severities).toEqual(["critical", "warning"]);
});

test("without --strict the level is told, and fails nothing", async () => {
  expect((await escalation("critical.ndjson")).code).toBe(0);
  expect(result()).toMatchObject({ level: "p1" });
});

test("without the file of alerts the level is unknown", async () => {
  const argv = ["--events", join(root, "nowhere.ndjson")];
  const { code, stdout } = await escalation("quiet.ndjson", argv);
  expect(stdout).toContain("alert_events_readable");
  expect(code).toBe(3);
  expect(result()).toMatchObject({ level: "unknown", events: { entries: null } });
});

test.each([
  ["a failed objective is p1", sloReport("fail"), 1, "p1"],
  ["an undecided one is no verdict", sloReport("undecided"), 3, "unknown"],
  [
    "nor is one of another candidate",
    sloReport("pass", { subject: { release_candidate_id: "rc-6" } }),
    3,
    "unknown",
  ],
  ["a stale one", sloReport("pass", { ended_at: "2026-11-23T04:00:00.000Z" }), 3, "unknown"],
  [
    "one from the future",
    sloReport("fail", { ended_at: "2026-11-23T06:00:00.000Z" }),
    3,
    "unknown",
  ],
  ["a report of another script", sloReport("pass", { report: "load-probe" }), 3, "unknown"],
  ["one that is cut", sloReport("pass").slice(0, 200), 3, "unknown"],
])("%s", async (_, report, code, level) => {
  useSlo(report);
  const argv = ["--release-candidate-id", "rc-7", "--strict"];
  expect((await escalation("quiet.ndjson", argv)).code).toBe(code);
  expect(result().level).toBe(level);
});

test("without any alerts no check on them passes", async () => {
  expect((await escalation("empty.ndjson", ["--strict"])).code).toBe(3);
  const checks: { id: string; outcome: string }[] = written().checks;
  const passed = checks.filter(({ outcome }) => outcome === "pass").map(({ id }) => id);
  expect(passed.filter((id) => id.startsWith("alert_events"))).toEqual([]);
});

test("--format: hostile text stays text in each", async () => {
  const formats = ["json", "github", "markdown", "junit", "sarif"];
  const argv = formats.flatMap((one) => [
    "--format",
    one === "json" ? one : `${one}=${root}/${one}`,
  ]);
  const { code, stdout: json } = await escalation("hostile.ndjson", ["--strict", ...argv]);
  const rest = formats.slice(1).map((one) => readFileSync(join(root, one), "utf8"));
  const stdout = [json, ...rest].join("\n");
  expect(code).toBe(1);
  expect(stdout).not.toContain("\u001B");
  expect(stdout).not.toContain("\u202E");
});

test("a file of version 1 loads unchanged, and 0 is no reason to call anybody", async () => {
  usePolicy("policy-v1.json");
  const { code, stdout } = await escalation("quiet.ndjson");
  expect(stdout).toContain("policy_members_known");
  expect(code).toBe(0);
});

test.each([
  ["{", "security/alert_escalation_policy.json"],
  [`{"version":1}`, "no group"],
  [`{"version":1,"a":{"lookback_minutes":5}}`, "neither thresholds nor slo_guard"],
  [`{"version":1,"a":{"lookback_minutes":0,"slo_guard":{}}}`, "lookback_minutes"],
])("a policy that is not valid: %s", async (text, says) => {
  writeFileSync(join(root, "security/alert_escalation_policy.json"), text);
  const { code, stderr } = await escalation("quiet.ndjson");
  expect(stderr).toContain(says);
  expect(code).toBe(2);
});

const THREAD = "11111111-1111-4111-8111-111111111111";

test("--act puts the actions into the ledger once; --dry-run says what it would do", async () => {
  const now = new Date().toISOString();
  const critical = { time: now, severity: "critical", service: "checkout", name: "error_rate" };
  writeFileSync(join(root, "live.ndjson"), `${JSON.stringify(critical)}\n`);
  const thread = { correlation_id: THREAD, release_candidate_id: "rc-7" };
  useSlo(sloReport("pass", { ended_at: now, subject: thread }));
  const live = ["--events", join(root, "live.ndjson"), "--act", "--actor", "oncall"];
  expect(await escalation("quiet.ndjson", live)).toMatchObject({ code: 2 });
  expect((await escalation("quiet.ndjson", [...live, "--dry-run"], "")).code).toBe(0);
  const appended = () => result().acted.map((one: { appended: boolean }) => one.appended);
  expect(appended()).toEqual([false, false, false]);
  const candidate = ["--release-candidate-id", "rc-7"];
  expect((await escalation("quiet.ndjson", [...live, ...candidate], "")).code).toBe(0);
  const ledger = () => readFileSync(join(root, "security/release_ledger.ndjson"), "utf8");
  const events = ledger()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(appended()).toEqual([true, true, true]);
  expect(result().correlation).toEqual(thread);
  expect(events.map((event) => event.correlation_id)).toEqual([THREAD, THREAD, THREAD]);
  expect(events.map(({ type }) => type)).toEqual([
    "alert.escalated",
    "channel.frozen",
    "alert.action_requested",
  ]);
  const before = ledger();
  expect((await escalation("quiet.ndjson", [...live, ...candidate], "")).code).toBe(0);
  expect(ledger()).toBe(before);
  expect(result().acted).toEqual([]);
});
