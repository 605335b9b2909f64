/** Decisions in the words of VEX, until they end. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { declareNotAffected, firstBaseline } from "../../scripts/deps/baseline.ts";
import { mergeFindings } from "../../scripts/deps/merge.ts";
import { parseReport } from "../../scripts/deps/sources/answer.ts";
import { readCycloneDxVex } from "../../scripts/deps/sources/cyclonedx-vex.ts";
import { readNpmAudit } from "../../scripts/deps/sources/npm-audit.ts";
import { readOpenVex } from "../../scripts/deps/sources/openvex.ts";
import { cycloneDxVex } from "../../scripts/deps/vex/cyclonedx.ts";
import { openVex } from "../../scripts/deps/vex/openvex.ts";
import { vexStatements } from "../../scripts/deps/vex/statement.ts";
import { withExposure } from "../../scripts/lockfiles/exposure.ts";
import { readNpmLock } from "../../scripts/lockfiles/npm/read-npm-lock.ts";
import { validate } from "../../scripts/sbom/gen/bom-1.6.js";

const FIXTURES = new URL("../fixtures/deps/npm-audit/", import.meta.url).pathname;
const read = (name: string) => readFileSync(`${FIXTURES}${name}.json`, "utf8");
const graph = withExposure(readNpmLock(read("package-lock"), "package-lock.json"));
const NOW = new Date("2026-11-23T00:00:00Z");
const question = { graphs: [graph], now: NOW, maxAgeDays: 7, root: "/srv/vuln" };
const answer = readNpmAudit(parseReport(read("vulnerable")) ?? {}, question);
const findings = mergeFindings(answer.ok ? answer.reported : []);
const BY = { reason: "accepted for this test", actor: "tester", now: NOW };

const [semver, , minimist] = findings;
if (semver === undefined || minimist === undefined) throw new Error("the fixture has changed");
const accepted = firstBaseline([semver], BY);
const end = new Date("2026-12-01T00:00:00Z");
const why = "vulnerable_code_not_in_execute_path";
const { entries } = declareNotAffected([minimist], accepted, BY, why, end);
const at = (time: string) => vexStatements(findings, entries, [graph], new Date(time));

const statusAt = (time: string) => at(time).find(({ id }) => id === minimist.id)?.status;

test("accepted is affected, what nobody decided is under investigation", () => {
  expect(at("2026-11-24T00:00:00Z").map(({ id, status }) => [id, status])).toEqual([
    ["GHSA-c2qf-rxjj-qqgw", "affected"],
    ["GHSA-gxpj-cx7g-858c", "under_investigation"],
    ["GHSA-xvch-5gv4-984h", "not_affected"],
  ]);
});

test("a decision counts until its end, and not at it", () => {
  expect(statusAt("2026-11-30T23:59:59Z")).toBe("not_affected");
  expect(statusAt("2026-12-01T00:00:00Z")).toBe("under_investigation");
});

test("both forms are read back as they were meant, valid and the same each time", () => {
  const statements = at("2026-11-24T00:00:00Z");
  const tool = { name: "dependency-audit", version: "0.1.0" };
  const [open, bill] = [openVex(statements, "ACME", NOW), cycloneDxVex(statements, tool, NOW)];
  expect(openVex(statements, "ACME", NOW)).toBe(open);
  const document = parseReport(bill) ?? {};
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  for (const told of [
    readOpenVex(parseReport(open) ?? {}, question),
    readCycloneDxVex(document, question),
  ]) {
    const found = told.ok ? mergeFindings(told.reported).map((one) => one.package) : [];
    expect(found).toEqual(["semver", "debug"]);
  }
});
