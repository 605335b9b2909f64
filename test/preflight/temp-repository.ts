/** A small repository of its own for each test, and the preflight run in it within this process. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import type { Gate } from "../../scripts/core/gen/policy-release_policy.types.ts";
import type { Host, Output } from "../../scripts/core/host.ts";
import { runScript } from "../../scripts/core/run/run-script.ts";
import { script } from "../../scripts/preflight/preflight-command.ts";
import type {
  GateRecord,
  ReleasePreflightReport,
} from "../../scripts/preflight/preflight-result.ts";

export type Files = Readonly<Record<string, string>>;

const GIT = [
  "-c",
  "user.name=t",
  "-c",
  "user.email=t@example.org",
  "-c",
  "init.defaultBranch=main",
];

export function git(root: string, ...words: string[]): string {
  return execFileSync("git", [...GIT, ...words], { cwd: root, encoding: "utf8" });
}

/** A gate that says only by its exit code what it found, unless it promises something. */
export function gate(id: string, line: string, more: Partial<Gate> = {}): Gate {
  const bare = more.evidence === undefined ? { exit_code_only: { reason: "a test" } } : {};
  return { id, title: id, argv: ["sh", "-c", line], profile: "quick", ...bare, ...more };
}

export function policyOf(gates: readonly Gate[]): string {
  const $schema = "../schemas/policy/release_policy.schema.json";
  return JSON.stringify({ $schema, version: 1, app_version: "1.4.2", gates }, undefined, 2);
}

export function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    if (path.endsWith(".sh")) chmodSync(join(root, path), 0o755);
  }
}

export function makeRepository(gates: readonly Gate[], files: Files = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "preflight-")));
  write(root, { "security/release_policy.json": policyOf(gates), ...files });
  git(root, "init", "-q");
  commit(root);
  return root;
}

export function commit(root: string): void {
  git(root, "add", "-A");
  git(root, "commit", "-q", "--allow-empty", "-m", "a change");
}

export interface Ran {
  readonly code: number;
  readonly report: ReleasePreflightReport;
  readonly stderr: string;
  /** Of one gate: `pass passed`, `no_data timeout`. */
  readonly said: (id: string) => string;
  readonly record: (id: string) => GateRecord;
}

export interface RanText {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const host = nodeHost();

/** As `npm run preflight -- …argv` in that repository, in JSON. */
export async function preflight(
  root: string,
  argv: readonly string[] = [],
  more: Partial<Host> = {},
): Promise<Ran> {
  const { code, stdout, stderr } = await preflightText(root, ["--format", "json", ...argv], more);
  const report: ReleasePreflightReport = JSON.parse(stdout);
  const record = (id: string): GateRecord => {
    const found = report.result.gates.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`no record of ${id}`);
    return found;
  };
  return {
    code,
    report,
    stderr,
    record,
    said: (id) => `${record(id).outcome} ${record(id).reason}`,
  };
}

export async function preflightText(
  root: string,
  argv: readonly string[],
  more: Partial<Host> = {},
): Promise<RanText> {
  let [stdout, stderr] = ["", ""];
  const own: Host = {
    ...host,
    cwd: root,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"] },
    cores: 2,
    stdout: outputTo((text) => (stdout += text)),
    stderr: outputTo((text) => (stderr += text)),
    ...more,
  };
  const code = await runScript(script, argv, own, "0.1.0");
  return { code, stdout, stderr };
}

export function outputTo(take: (text: string) => void, more: Partial<Output> = {}): Output {
  return {
    isTTY: false,
    columns: () => 80,
    rows: () => 24,
    write: (text) => take(text),
    drained: () => Promise.resolve(),
    failure: () => undefined,
    ...more,
  };
}
