import { describe, expect, test } from "vitest";
import {
  artifactChecks,
  billCheck,
  commitCheck,
  ledgerCheck,
  treeCheck,
} from "../../scripts/manifest/release-rules.ts";

const LEDGER = {
  path: "security/release_ledger.ndjson",
  size: 7,
  lastHash: "1".repeat(64),
  rootHash: "2".repeat(64),
  faults: [],
};

const outcomeOf = (...list: Parameters<typeof artifactChecks>[0]) =>
  artifactChecks(list).map(({ outcome }) => outcome);

describe("what is released", () => {
  test.each([
    ["a commit", commitCheck("a".repeat(40)), "pass", true],
    ["no commit", commitCheck(undefined), "no_data", true],
    ["a clean tree that is asked for", treeCheck(false, true), "pass", true],
    ["a changed tree that is asked for", treeCheck(true, true), "fail", true],
    ["a changed tree that nobody asks about", treeCheck(true, false), "fail", false],
    ["a tree that git could not tell", treeCheck(undefined, true), "no_data", true],
    ["a ledger that holds together", ledgerCheck(LEDGER), "pass", true],
    ["a ledger with a fault", ledgerCheck({ ...LEDGER, faults: ["line 3"] }), "fail", true],
    ["no ledger", ledgerCheck(undefined), "not_applicable", false],
  ])("%s", (_, check, outcome, enforced) => {
    expect(check).toMatchObject({ outcome, enforced });
    expect("remediation" in check).toBe(outcome !== "pass");
  });

  test("artifacts: none named, one there, one empty, one that is not there", () => {
    const artifact = { path: "a.tgz", bytes: 12, sha256: "3".repeat(64) };
    expect(outcomeOf()).toEqual(["not_applicable"]);
    expect(outcomeOf({ ...artifact })).toEqual(["pass"]);
    expect(outcomeOf({ ...artifact, bytes: 0 })).toEqual(["no_data"]);
    expect(outcomeOf({ ...artifact, problem: "gone" })).toEqual(["no_data"]);
  });

  test("a bill that was named must be there", () => {
    const bill = { path: "bom.json", bytes: 9, sha256: "4".repeat(64) };
    expect(billCheck(bill, true)).toMatchObject({ outcome: "pass", enforced: true });
    const gone = { ...bill, problem: "bom.json is not there" };
    expect(billCheck(gone, true)).toMatchObject({ outcome: "no_data", enforced: true });
    expect(billCheck(gone, false)).toMatchObject({ outcome: "no_data", enforced: false });
  });
});
