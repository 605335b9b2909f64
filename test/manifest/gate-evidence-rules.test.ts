import { describe, expect, test } from "vitest";
import { chooseReport } from "../../scripts/manifest/choose-report.ts";
import { evidenceChecks } from "../../scripts/manifest/gate-evidence-rules.ts";
import type { EvidenceFacts } from "../../scripts/manifest/gate-evidence-rules.ts";
import { filesToShow, gateEvidence } from "../../scripts/manifest/gate-evidence.ts";
import { COMMIT, gateRecord, NOW, preflightReport } from "./reports.ts";

const HOUR = 3_600_000;

function factsOf(change: Partial<EvidenceFacts> = {}): EvidenceFacts {
  return {
    chosen: { report: preflightReport(), objections: [] },
    release: { version: "1.4.0", commit: COMMIT, candidate: "rc-1" },
    now: NOW,
    maxAgeMs: 24 * HOUR,
    missing: [],
    ...change,
  };
}

const outcomes = (facts: EvidenceFacts): Record<string, string> =>
  Object.fromEntries(evidenceChecks(facts, true).map(({ id, outcome }) => [id, outcome]));

const withReport = (...change: Parameters<typeof preflightReport>): EvidenceFacts =>
  factsOf({ chosen: { report: preflightReport(...change), objections: [] } });

const told = (facts: EvidenceFacts) =>
  evidenceChecks(facts, true).map((check) => [check.outcome, "remediation" in check]);

describe("gate evidence", () => {
  test("what is whole, young, of this release and passed", () => {
    expect(outcomes(factsOf())).toEqual({
      gate_evidence_there: "pass",
      gate_evidence_own: "pass",
      gate_evidence_fresh: "pass",
      gate_evidence_passed: "pass",
      gate_evidence_whole: "pass",
    });
  });

  test("none at all is no data, and asks nothing more", () => {
    expect(outcomes(factsOf({ chosen: { report: undefined, objections: [] } }))).toEqual({
      gate_evidence_there: "no_data",
    });
  });

  test("says what to do where it does not hold, and nothing where it does", () => {
    expect(told(factsOf())).not.toContainEqual(["pass", true]);
    expect(told(withReport({ verdict: "fail" }))).toContainEqual(["fail", true]);
  });

  test("names the definition of each gate, where the report does", () => {
    const [named] = gateEvidence(preflightReport(), NOW);
    expect(named?.definition_sha256).toMatch(/^c{64}$/);
    const { definition_digest: _, ...older } = gateRecord({});
    const [unnamed] = gateEvidence(preflightReport({}, [older]), NOW);
    expect(unnamed).not.toHaveProperty("definition_sha256");
  });

  test("is advisory unless it is required", () => {
    const checks = evidenceChecks(factsOf(), false);
    expect(checks.every(({ enforced }) => !enforced)).toBe(true);
  });

  test.each<[string, string, EvidenceFacts]>([
    ["of another commit", "own", withReport({ commit: "b".repeat(40) })],
    ["of no commit", "own", withReport({ commit: undefined })],
    ["of a changed tree", "own", withReport({ dirty: true })],
    ["of a tree that nobody looked at", "own", withReport({ dirty: undefined })],
    ["of another version", "own", withReport({ version: "1.3.9" })],
    ["of another candidate", "own", withReport({ candidate: "rc-2" })],
    ["of no candidate where the release has one", "own", withReport({ candidate: undefined })],
    [
      "of a candidate where the release has none",
      "own",
      factsOf({ release: { version: "1.4.0", commit: COMMIT, candidate: undefined } }),
    ],
    ["a second too old", "fresh", withReport({ endedMsAgo: 24 * HOUR + 1000 })],
    ["from the future", "fresh", withReport({ endedMsAgo: -62_000 })],
    ["resting on an old reuse", "fresh", withReport({}, [gateRecord({ reusedMsAgo: 25 * HOUR })])],
    ["failed", "passed", withReport({ verdict: "fail" })],
    ["undecided", "passed", withReport({ verdict: "undecided" })],
    ["of no gate", "passed", withReport({}, [])],
    [
      "of a required gate without an answer",
      "passed",
      withReport({}, [gateRecord({ outcome: "no_data" })]),
    ],
    ["of a quick run", "passed", withReport({ obstacle: "only the quick gates were run" })],
    ["that does not say why it is not enough", "passed", withReport({ satisfies: false })],
    [
      "overtaken by a failed run",
      "passed",
      factsOf({ chosen: { report: preflightReport(), objections: ["a later run failed"] } }),
    ],
    ["with a lost log", "whole", factsOf({ missing: ["unit.log is not there"] })],
  ])("%s fails %s", (_, rule, facts) => {
    const found = outcomes(facts);
    expect(found[`gate_evidence_${rule}`]).toBe("fail");
    const others = Object.entries(found).filter(([id]) => id !== `gate_evidence_${rule}`);
    expect(others.every(([, outcome]) => outcome === "pass")).toBe(true);
  });

  test("exactly as old as allowed, and a clock within a minute, will do", () => {
    expect(outcomes(withReport({ endedMsAgo: 24 * HOUR }))["gate_evidence_fresh"]).toBe("pass");
    expect(outcomes(withReport({ endedMsAgo: -60_000 }))["gate_evidence_fresh"]).toBe("pass");
  });

  test("an advisory gate that failed stops nothing", () => {
    const gates = [gateRecord({}), gateRecord({ outcome: "fail", required: false })];
    expect(outcomes(withReport({}, gates))["gate_evidence_passed"]).toBe("pass");
  });
});

describe("the map", () => {
  test("names log and evidence files, not streams, each once", () => {
    const map = gateEvidence(preflightReport({}, [gateRecord({}), gateRecord({})]), NOW);
    expect(map).toHaveLength(2);
    expect(filesToShow(map).map(({ path, kind }) => [path, kind])).toEqual([
      [".release/preflight/run/unit.log", "log"],
      [".release/preflight/run/unit.xml", "junit"],
    ]);
  });

  test("a reused pass has the age of the run that made it, and names its report", () => {
    const [one] = gateEvidence(preflightReport({}, [gateRecord({ reusedMsAgo: 2 * HOUR })]), NOW);
    expect(one?.age_s).toBe(7200);
    expect(filesToShow(one === undefined ? [] : [one]).at(-1)?.kind).toBe("report");
  });
});

describe("which report speaks", () => {
  const full = preflightReport();
  const quick = preflightReport({ profile: "quick", path: "quick.json" });
  const failedQuick = preflightReport({ profile: "quick", verdict: "fail", path: "red.json" });
  const foreign = preflightReport({ commit: "b".repeat(40), path: "foreign.json" });
  const torn = { path: "torn.json", unreadable: "it is empty" };

  test.each([
    ["the newest full one of the commit", [full, foreign], full.path, 0],
    ["a quick pass behind it changes nothing", [quick, full], full.path, 0],
    ["one of another commit is passed over", [foreign, full], full.path, 0],
    ["a later failure speaks against it", [failedQuick, full], full.path, 1],
    ["a later file that cannot be read speaks against it", [torn, full], full.path, 1],
    ["an earlier one does not", [full, torn, failedQuick], full.path, 0],
    ["else the newest, to be judged", [foreign], foreign.path, 0],
  ])("%s", (_, candidates, path, objections) => {
    const chosen = chooseReport(candidates, COMMIT);
    expect(chosen.report?.path).toBe(path);
    expect(chosen.objections).toHaveLength(objections);
  });

  test("none where there is none, or none that can be read", () => {
    expect(chooseReport([], COMMIT).report).toBeUndefined();
    expect(chooseReport([torn], COMMIT).report).toBeUndefined();
  });
});
