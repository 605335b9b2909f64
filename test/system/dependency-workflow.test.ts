/** The issue step of dependency-security.yml as a runner runs it, against a stand-in for `gh`. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterEach, beforeEach, expect, test } from "vitest";

const WORKFLOW = new URL("../../.github/workflows/dependency-security.yml", import.meta.url)
  .pathname;

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >;
}

function isWorkflow(value: unknown): value is Workflow {
  return typeof value === "object" && value !== null && "jobs" in value;
}

function stepOf(job: string, name: string): string {
  const workflow = load(readFileSync(WORKFLOW, "utf8"));
  if (!isWorkflow(workflow)) throw new Error("no workflow");
  const step = workflow.jobs[job]?.steps.find((one) => one.name === name);
  if (step?.run === undefined) throw new Error(`no step ${name}`);
  return step.run;
}

/** Answers `issue list` with $OPEN, and writes down every call. */
const GH = `#!/bin/sh
echo "$*" >> "$CALLS"
if [ "$1 $2" = "issue list" ]; then printf '%s' "$OPEN"; fi
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workflow-"));
  writeFileSync(join(folder, "gh"), GH);
  chmodSync(join(folder, "gh"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

function openIssue(open: string): string[] {
  const env = {
    PATH: `${folder}:${process.env["PATH"] ?? ""}`,
    CALLS: join(folder, "calls"),
    OPEN: open,
    RUN_URL: "https://github.example/acme/app/actions/runs/7",
    TITLE: "Dependency security does not pass",
    LABEL: "dependency-security",
  };
  const script = stepOf("issue", "Open or update the issue");
  execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: folder,
    env,
  });
  return readFileSync(join(folder, "calls"), "utf8").trim().split("\n");
}

test("one issue is opened with what the audit found", () => {
  mkdirSync(join(folder, "found"));
  writeFileSync(join(folder, "found/audit.md"), "## audit: fail\n");
  expect(openIssue("").at(-1)).toBe(
    "issue create --title Dependency security does not pass --label dependency-security --body-file body.md",
  );
  const body = readFileSync(join(folder, "body.md"), "utf8");
  expect(body).toContain("## audit: fail");
  expect(body).toContain("actions/runs/7");
});

test("the open one is updated, also where the audit left nothing", () => {
  expect(openIssue("12").at(-1)).toBe("issue edit 12 --body-file body.md");
  expect(readFileSync(join(folder, "body.md"), "utf8")).toContain("ended without a result");
});
