/** This repository's own gates: none of them passes on the word of a program that did nothing. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ReleasePolicy } from "../../scripts/core/gen/policy-release_policy.types.ts";
import type { ReleasePreflightReport } from "../../scripts/preflight/preflight-result.ts";
import { REPOSITORY, runEntry } from "./run-entry.ts";

/** Inside the repository, where a policy has to be, and where no other gate looks. */
mkdirSync(join(REPOSITORY, ".release"), { recursive: true });
const folder = mkdtempSync(join(REPOSITORY, ".release/own-gates-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const policy: ReleasePolicy = JSON.parse(
  readFileSync(join(REPOSITORY, "security/release_policy.json"), "utf8"),
);
const gates = policy.gates ?? [];

async function runWith(
  change: (gate: (typeof gates)[number]) => object,
): Promise<ReleasePreflightReport> {
  const file = join(folder, "policy.json");
  const changed = gates.map((gate) => ({ ...gate, needs: [], ...change(gate) }));
  writeFileSync(file, JSON.stringify({ ...policy, gates: changed }));
  const out = join(folder, "report.json");
  await runEntry("release-preflight", ["--policy", file, "--out", out, "--strict"]);
  const report: ReleasePreflightReport = JSON.parse(readFileSync(out, "utf8"));
  return report;
}

test("every gate promises evidence; none is taken at its exit code", () => {
  expect(gates.length).toBeGreaterThan(8);
  expect(gates.filter(({ exit_code_only }) => exit_code_only !== undefined)).toEqual([]);
});

test("a program that exits 0 at once passes no gate", async () => {
  const { verdict, result } = await runWith(() => ({ argv: ["true"] }));
  expect(verdict).not.toBe("pass");
  expect(result.gates.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(
    gates.map(({ id }) => `${id} no_data`),
  );
});

test("a program that prints a count of nothing passes no gate", async () => {
  const { result } = await runWith(({ evidence = [] }) => {
    const lines = evidence.flatMap(({ line }) => (line === undefined ? [] : [line]));
    const printed = lines.map((line) => line.replace("{count}", "0").replaceAll("{any}", "1 s"));
    return { argv: ["printf", "%s\\n", ...printed, "0 tests"] };
  });
  expect(result.gates.filter(({ outcome }) => outcome === "pass")).toEqual([]);
});
