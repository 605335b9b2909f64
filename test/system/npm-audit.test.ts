/**
 * The real `npm audit` against a registry on loopback: its answers make the fixtures of the audit.
 * With UPDATE_FIXTURES=1 the fixtures are written anew.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runEntry } from "../cli/run-entry.ts";
import { advisoryRegistry, BULK } from "./advisory-registry.ts";
import type { Mode, Registry } from "./advisory-registry.ts";

const FIXTURES = new URL("../fixtures/deps/", import.meta.url).pathname;
const LOCKED = {
  debug: ["2.6.8"],
  minimist: ["0.0.8"],
  mkdirp: ["0.5.1"],
  ms: ["2.0.0"],
  semver: ["5.7.0"],
};

let registry: Registry;
let root = "";
beforeAll(async () => {
  registry = await advisoryRegistry();
});
afterAll(() => registry.close());

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "npm-audit-"));
  mkdirSync(join(root, "security"));
  for (const name of ["package.json", "package-lock.json"]) {
    cpSync(`${FIXTURES}npm-audit/${name}`, join(root, name));
  }
  const policy = { $schema: "x", version: 1, thresholds: { prod: "low", dev: "low" } };
  writeFileSync(join(root, "security/dependency_policy.json"), JSON.stringify(policy));
  const rc = `registry=${registry.url}\nfetch-retries=0\ncache=${join(root, "cache")}\naudit-level=info\n`;
  writeFileSync(join(root, ".npmrc"), rc);
  writeFileSync(join(root, ".gitignore"), "cache\n");
});
afterEach(() => rmSync(root, { recursive: true }));

interface Report {
  readonly result: {
    readonly sources: readonly { readonly answered: boolean; readonly detail: string }[];
    readonly findings: readonly { readonly key: string }[];
  };
}

async function audit(mode: Mode, env: Readonly<Record<string, string>> = {}) {
  registry.mode = mode;
  const argv = [
    "--root",
    root,
    "--run-npm",
    "--format",
    "json",
    "--out",
    join(root, "report.json"),
  ];
  const { code, stdout, stderr } = await runEntry("dependency-audit", argv, {
    env: { HOME: root, ...env },
  });
  const report: Report | undefined = stdout === "" ? undefined : JSON.parse(stdout);
  return { code, report, stderr };
}

describe("through our own command", () => {
  test("what is vulnerable, asked by name and version", async () => {
    const { code, report } = await audit("answer");
    expect(registry.asked.at(-1)).toEqual(LOCKED);
    expect(report?.result.findings.map(({ key }) => key)).toEqual([
      "GHSA-c2qf-rxjj-qqgw npm semver . dev",
      "GHSA-gxpj-cx7g-858c npm debug . dev",
      "GHSA-xvch-5gv4-984h npm minimist . prod",
    ]);
    expect(code).toBe(1);
  });

  test("nothing known", async () => {
    expect(await audit("clean")).toMatchObject({ code: 0, report: { result: { findings: [] } } });
  });

  test.each<Mode>([405, 410, 503, "truncated", "empty"])(
    "%s: undecided, never zero",
    async (mode) => {
      const { code, report } = await audit(mode);
      expect(report?.result.sources).toMatchObject([{ answered: false }]);
      expect(code).toBe(3);
    },
  );

  test("no npm on the way: undecided", async () => {
    const { code, report } = await audit("answer", { PATH: join(root, "nothing") });
    expect(report?.result.sources).toMatchObject([{ answered: false }]);
    expect(code).toBe(3);
  });
});

describe("fixtures", () => {
  test.each<[Mode, string]>([
    ["answer", "npm-audit/vulnerable.json"],
    ["clean", "npm-audit/clean.json"],
  ])("npm's answer to %s is %s", async (mode, file) => {
    registry.mode = mode;
    const { execFile } = await import("node:child_process");
    const text = await new Promise<string>((done) => {
      const env = { PATH: process.env["PATH"], HOME: root };
      execFile("npm", ["audit", "--json"], { cwd: root, env }, (_, stdout) => done(stdout));
    });
    const answer: unknown = JSON.parse(text);
    expect(answer).toEqual(kept(file, answer));
  });

  test("the bulk answer", async () => {
    registry.mode = "answer";
    const body = JSON.stringify({ mkdirp: ["0.5.1"], minimist: ["0.0.8"] });
    const response = await fetch(new URL(BULK, registry.url), { method: "POST", body });
    const answer: unknown = await response.json();
    expect(answer).toEqual(kept("reports/npm_bulk/true.json", answer));
  });
});

/** The fixture as it stands, or as it is now written. */
function kept(file: string, answer: unknown): unknown {
  const path = `${FIXTURES}${file}`;
  if (process.env["UPDATE_FIXTURES"] === "1") {
    writeFileSync(path, `${JSON.stringify(answer, undefined, 2)}\n`);
  }
  return JSON.parse(readFileSync(path, "utf8"));
}
