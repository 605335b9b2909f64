/** Every state in which the report of a canary can come, through the command but its process. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nodeHost } from "../../../scripts/adapters/node-host.ts";
import { readArguments } from "../../../scripts/core/cli/arguments.ts";
import type { CommandResult } from "../../../scripts/core/command.ts";
import { verdictOf } from "../../../scripts/core/check.ts";
import { script } from "../../../scripts/slo/slo-guard-command.ts";

const ROOT = new URL("../../fixtures/slo_judge/", import.meta.url).pathname;
const NOW = new Date("2026-11-23T05:15:00Z");
const EXPECTED: Record<string, [verdict: string, told?: string]> = JSON.parse(
  readFileSync(`${ROOT}expected.json`, "utf8"),
);
const FILES = readdirSync(ROOT).filter(
  (name) => name.endsWith(".json") && name !== "expected.json",
);

async function judged(canary: string, baseline = "baseline.json"): Promise<CommandResult> {
  const [guard] = Object.values(script.verbs);
  if (guard === undefined) throw new Error("there is no verb");
  const argv = ["--canary", canary, "--baseline", baseline, "--look", "2"];
  return guard.run(
    readArguments(argv, guard.options),
    { ...nodeHost(), cwd: ROOT, now: () => NOW },
    {
      reportId: "00000000-0000-4000-8000-000000000000",
      root: ROOT,
      strict: false,
      startedAt: NOW,
      tool: { name: "release-governance", version: "0.1.0" },
      correlationId: undefined,
      releaseCandidateId: "rc-7",
    },
  );
}

const unmet = ({ checks }: CommandResult) =>
  checks
    .filter(({ outcome }) => outcome !== "pass")
    .map(({ id, message }) => `${id} ${message}`)
    .join("\n");

test("each fixture has an outcome", () => {
  expect(FILES.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

const OVERALL: Record<string, string> = { pass: "pass", fail: "fail" };

test.each(FILES)("%s", async (file) => {
  const [verdict = "", told = ""] = EXPECTED[file] ?? [];
  const found = await judged(file);
  expect(found.result["canary"]).toMatchObject({ verdict });
  expect(unmet(found)).toContain(told);
  expect(verdictOf(found.checks)).toBe(OVERALL[verdict] ?? "undecided");
});

const UNFIT_BASELINES = FILES.filter((file) => EXPECTED[file]?.[0] === "no_data").filter(
  (file) => !["baseline.json", "other_candidate.json", "no_candidate.json"].includes(file),
);

test.each(UNFIT_BASELINES.filter((file) => file !== "same_address.json"))(
  "as baseline too: %s",
  async (file) => {
    expect((await judged("good.json", file)).result["canary"]).toMatchObject({
      verdict: "no_data",
    });
  },
);

test("a baseline is of another candidate, or of none", async () => {
  for (const file of ["other_candidate.json", "no_candidate.json"]) {
    const { checks } = await judged("same_address.json", file);
    expect(verdictOf(checks)).toBe("pass");
  }
});

test("the same reports give the same answer", async () => {
  expect(await judged("few.json")).toEqual(await judged("few.json"));
});
