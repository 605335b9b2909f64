/** The command as users run it, over a report whose figures are known. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/slo/", import.meta.url).pathname;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "slo-"));
  cpSync(`${FIXTURES}good`, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string) => join(root, name);
const COMMON = ["--out", "out.json", "--now", "2026-11-23T05:15:00Z"];
const slo = (argv: readonly string[] = []) =>
  runEntry("slo-guard", ["--root", root, ...COMMON, ...argv], { cwd: root });
const judged = (argv: readonly string[] = []) => slo(["--report", at("probe.json"), ...argv]);
const edit = (name: string, from: string, to: string) => {
  const text = readFileSync(at(name), "utf8");
  expect(text).toContain(from);
  writeFileSync(at(name), text.replaceAll(from, to));
};
const POLICY = "security/slo_targets.json";

test("--help, and an unknown option", async () => {
  const help = await slo(["--help"]);
  expect(help).toMatchObject({ code: 0 });
  expect(help.stdout).toContain("npm run slo");
  expect(await slo(["--reprot", "x"])).toMatchObject({ code: 2, stdout: "" });
  expect(await slo(["--report-model", "open"])).toMatchObject({ code: 2, stdout: "" });
});

test("all objectives met, from the report that was named and from the latest", async () => {
  expect(await judged()).toMatchObject({ code: 0 });
  const { result, inputs, subject } = JSON.parse(readFileSync(at("out.json"), "utf8"));
  expect(subject).toMatchObject({
    release_candidate_id: "rc-7",
    correlation_id: "9d04edbb-edcd-473e-a62d-30c929cfbb6c",
  });
  expect(inputs).toMatchObject([{ role: "policy" }, { path: "probe.json", role: "load_report" }]);
  expect(result.profile).toBe("full");
  expect(result.objectives).toMatchObject([
    { id: "works", observed: 1 },
    { id: "fresh", observed: 0 },
    { id: "up", observed: 1 },
    { id: "url_p95", observed: 40, outcome: "pass" },
  ]);
  cpSync(at("probe.json"), at(".release/reports/load-probe/a.json"));
  expect(await slo(["--release-candidate-id", "rc-7"])).toMatchObject({ code: 0 });
  expect(await slo(["--release-candidate-id", "rc-8"])).toMatchObject({ code: 3 });
});

test("a latency above its limit fails, in every format of one run", async () => {
  edit(POLICY, '"max": 40', '"max": 39.999');
  const formats = ["json", "github", "markdown", "junit", "sarif"];
  const { code, stdout } = await judged(
    formats.flatMap((one) => ["--format", `${one}=${at(one)}`]),
  );
  for (const one of formats) expect(readFileSync(at(one), "utf8")).toContain("latency_met");
  expect(stdout).toContain("latency_met");
  expect(code).toBe(1);
});

test("--openslo prints a policy, or says by line what it cannot", async () => {
  cpSync(`${FIXTURES}../slo_openslo/good.yaml`, at("slos.yaml"));
  const { code, stdout } = await slo(["--openslo", at("slos.yaml")]);
  expect(stdout).toContain('"budget_share": 0.02');
  expect(code).toBe(0);
  edit("slos.yaml", "budgetingMethod: Occurrences", "budgetingMethod: Timeslices");
  const refused = await slo(["--openslo", at("slos.yaml")]);
  expect(refused.stderr).toMatch(/slos\.yaml:49\b[\s\S]*budgetingMethod Timeslices/);
  expect(refused.code).toBe(2);
});

test("--quick judges what the policy states for it, and nothing looser", async () => {
  edit(POLICY, '"max": 40', '"max": 39.999');
  expect(await judged(["--quick"])).toMatchObject({ code: 0 });
  edit(POLICY, '"min": 0.9\n', '"min": 0.9, "min_samples": 101\n');
  expect(await judged(["--quick"])).toMatchObject({ code: 3 });
});

test("no report, and one that is cut short, decide nothing", async () => {
  expect(await slo()).toMatchObject({ code: 3 });
  writeFileSync(at("probe.json"), readFileSync(at("probe.json"), "utf8").slice(0, 2000));
  const { code, stdout } = await judged();
  expect(stdout).toContain("report_usable");
  expect(code).toBe(3);
});

test("one that cannot be read may be the last, unless its name is of a day before", async () => {
  const folder = ".release/reports/load-probe";
  cpSync(at("probe.json"), at(`${folder}/20261123T051100000Z-1.json`));
  writeFileSync(at(`${folder}/20261122T051000000Z-1.json`), "{");
  expect(await slo()).toMatchObject({ code: 0 });
  writeFileSync(at(`${folder}/20261122T051400000Z-1.json`), "{");
  expect(await slo()).toMatchObject({ code: 3 });
  rmSync(at(`${folder}/20261122T051400000Z-1.json`));
  writeFileSync(at(`${folder}/other.json`), "{");
  expect(await slo()).toMatchObject({ code: 3 });
});

test("a policy that is not valid, or not there", async () => {
  cpSync(`${FIXTURES}malformed`, root, { recursive: true });
  const { code, stderr } = await judged();
  expect(stderr).toContain('success_rate wants "min"');
  expect(code).toBe(2);
  expect(await judged(["--policy", at("no.json")])).toMatchObject({ code: 2 });
});

test("the report of another tool, with what it does not say of itself", async () => {
  cpSync(`${FIXTURES}wrk2/good.txt`, at("wrk2.txt"));
  const stated = ["--report-ended-at", "2026-11-23T05:12:00Z", "--report-candidate", "rc-7"];
  const asked = ["--release-candidate-id", "rc-7"];
  expect(await slo(["--report", at("wrk2.txt"), ...stated, ...asked])).toMatchObject({ code: 3 });
  const { result, subject } = JSON.parse(readFileSync(at("out.json"), "utf8"));
  expect(subject).toMatchObject({ release_candidate_id: "rc-7" });
  expect(result.measurement).toMatchObject({ source: "wrk2", stated: ["ended_at", "candidate"] });
  expect(result.objectives).toMatchObject([
    { id: "works", outcome: "pass" },
    { id: "fresh", outcome: "no_data" },
    { id: "up", outcome: "no_data" },
    { id: "url_p95", outcome: "no_data" },
  ]);
});
