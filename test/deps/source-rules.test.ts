/** What cannot answer, and what nobody asked, is never zero vulnerabilities. */
import { expect, test } from "vitest";
import { coverageCheck, sourceChecks } from "../../scripts/deps/audit-rules.ts";
import type { Asked } from "../../scripts/deps/ask-sources.ts";
import { graphOf, lockFixture } from "../lockfiles/lock-fixtures.ts";

const answered = (locks: readonly string[] = []): Asked => ({
  source: "osv",
  answer: { ok: true, reported: [], detail: "osv: 0 found", locks },
});
const silent: Asked = { source: "npm_audit", answer: { ok: false, why: "410" } };

test.each<[string, readonly Asked[], readonly string[], string, string]>([
  ["one that answered", [answered()], [], "pass", "osv: 0 found"],
  ["one that answered and was required", [answered()], ["osv"], "pass", "osv: 0 found"],
  ["none", [], [], "no_data", "no source of advisories was asked"],
  ["one that did not answer", [silent], [], "no_data", "npm_audit: 410"],
  ["one of two that did not answer", [answered(), silent], [], "no_data", "npm_audit: 410"],
  ["another than the required one", [answered()], ["grype"], "no_data", "grype: required"],
])("%s", (_, asked, required, outcome, says) => {
  const [check] = sourceChecks(asked, required);
  expect(check).toMatchObject({ outcome, enforced: true });
  expect(check?.message).toContain(says);
});

test("each lock needs a source that looked at it", async () => {
  const graph = await graphOf(lockFixture("uv"));
  expect(coverageCheck([answered([graph.path])], [graph]).outcome).toBe("pass");
  expect(coverageCheck([answered(["other.lock"])], [graph])).toMatchObject({
    outcome: "no_data",
    message: `no source answered for ${graph.path}`,
  });
  expect(coverageCheck([answered()], []).outcome).toBe("no_data");
});
