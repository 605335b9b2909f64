/** The composite action, run as the runner would: its own steps, with its own defaults. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { load } from "js-yaml";

interface Step {
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const ROOT = new URL("../..", import.meta.url).pathname;
const text = readFileSync(join(ROOT, ".github/actions/preflight/action.yml"), "utf8");
const action: Action = Object(load(text));

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "action-"));
  mkdirSync(join(workspace, "security"));
  execFileSync("git", ["init", "-q", workspace]);
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

function policy(argv: readonly string[]): void {
  const gate = {
    id: "words",
    title: "There are words",
    profile: "full",
    argv,
    timeout: "10s",
    evidence: [{ kind: "closing_line", stream: "stdout", line: "{count} words" }],
  };
  const file = { $schema: "x", version: 1, app_version: "1.0.0", gates: [gate] };
  writeFileSync(join(workspace, "security/release_policy.json"), JSON.stringify(file));
}

/** `${{ inputs.x }}` and `${{ github.action_path }}` are all that the action's `env` uses. */
function valueOf(template: string, inputs: Readonly<Record<string, string>>): string {
  return template
    .replace("${{ github.action_path }}", join(ROOT, ".github/actions/preflight"))
    .replaceAll(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? "",
    );
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function runAction(inputs: Readonly<Record<string, string>> = {}) {
  const outputs = join(workspace, "outputs");
  const summary = join(workspace, "summary");
  let code: number | null = 0;
  let stdout = "";
  for (const { run, env } of action.runs.steps) {
    const own = Object.entries(env).map(([name, value]) => [name, valueOf(value, inputs)]);
    const ended = spawnSync("bash", ["-eo", "pipefail", "-c", run], {
      cwd: workspace,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        HOME: workspace,
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: outputs,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(own),
      },
    });
    stdout += ended.stdout + ended.stderr;
    code = ended.status;
    if (code !== 0) break;
  }
  return { code, stdout, outputs: read(outputs), summary: read(summary) };
}

test("a passing repository passes, with outputs, summary, report, SARIF and page", () => {
  policy(["echo", "12 words"]);
  const { code, outputs, summary } = runAction();
  expect(code).toBe(0);
  expect(outputs).toMatch(/verdict<<(.+)\npass\n\1/);
  expect(summary).toContain("There are words");
  const sarif: { version: string } = JSON.parse(
    readFileSync(join(workspace, ".release/preflight.sarif"), "utf8"),
  );
  expect(sarif.version).toBe("2.1.0");
  expect(readFileSync(join(workspace, ".release/preflight.html"), "utf8")).toContain(
    "<h2>Gates</h2>",
  );
});

test("a gate that did nothing fails the step, with an annotation at its place", () => {
  policy(["true"]);
  const { code, stdout, outputs } = runAction();
  expect(code).toBe(3);
  expect(stdout).toMatch(/^::error .*file=security\/release_policy\.json,line=1/m);
  expect(outputs).toMatch(/undecided/);
});

test("a hostile input is a value, never a command", () => {
  policy(["echo", "12 words"]);
  const { code } = runAction({ "release-candidate-id": '"; touch owned; echo "', profile: "full" });
  expect(code).toBe(2);
  expect(() => readFileSync(join(workspace, "owned"))).toThrow("ENOENT");
  expect(runAction({ profile: "quick; touch owned" }).code).toBe(2);
});
