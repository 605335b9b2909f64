/** Every case of test/fixtures/slo_history, through the whole command but its process. */
import { readdirSync, rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nodeHost } from "../../../scripts/adapters/node-host.ts";
import { readArguments } from "../../../scripts/core/cli/arguments.ts";
import type { CommandResult } from "../../../scripts/core/command.ts";
import { schemas } from "../../../scripts/core/gen/index.ts";
import { makeReport } from "../../../scripts/core/report.ts";
import { script } from "../../../scripts/slo/slo-guard-command.ts";
import { pastWorld, readPastCase } from "./past-world.ts";
import type { PastCase } from "./past-world.ts";

const CASES = readdirSync(new URL("../../fixtures/slo_history/", import.meta.url));
const HOST = nodeHost();
const TOOL = { name: "slo-guard", version: "0.1.0" };
const ID = "00000000-0000-4000-8000-000000000000";

async function judged(root: string, { now, argv = [] }: PastCase): Promise<CommandResult> {
  const guard = script.verbs[""];
  if (guard === undefined) throw new Error("there is no verb");
  const startedAt = new Date(now);
  return guard.run(
    readArguments(argv, guard.options),
    { ...HOST, cwd: root, now: () => startedAt },
    {
      reportId: ID,
      root,
      strict: false,
      startedAt,
      tool: TOOL,
      correlationId: undefined,
      releaseCandidateId: undefined,
    },
  );
}

describe("cases", () => {
  test.each(CASES)("%s", async (file) => {
    const one = readPastCase(file.replace(/\.json$/, ""));
    const root = pastWorld(one);
    const { checks, result } = await judged(root, one);
    rmSync(root, { recursive: true });
    const told = checks.filter(({ id }) => id === "trend_held");
    expect(told.map(({ id, about = "", outcome }) => [id, about, outcome])).toEqual(one.expect);
    const time = new Date(one.now);
    const subject = { correlation_id: ID };
    const facts = { script: "slo-guard", id: ID, version: "0.1.0", strict: false, subject };
    const report = makeReport({
      ...facts,
      startedAt: time,
      endedAt: time,
      inputs: [],
      checks,
      result,
    });
    const validate = await schemas["report/slo-guard"].load();
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });
});
