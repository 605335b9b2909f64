/** What code scanning is told of each finding, when findings of one check differ. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SARIF_SCHEMA, sarifSchema } from "../core/render/sarif-schema.ts";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/deps/npm-audit/", import.meta.url).pathname;

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly properties: { readonly "security-severity"?: string };
        }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
    }[];
  }[];
}

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "audit-sarif-"));
  mkdirSync(join(root, "security"));
  for (const name of ["package.json", "package-lock.json", "vulnerable.json"]) {
    cpSync(`${FIXTURES}${name}`, join(root, name));
  }
  const policy = JSON.stringify({ $schema: "x", version: 1 });
  writeFileSync(join(root, "security/dependency_policy.json"), policy);
});
afterEach(() => rmSync(root, { recursive: true }));

async function audited(): Promise<Log> {
  const argv = ["--root", root, "--now", "2026-11-23T00:00:00Z"];
  const asked = ["--npm-audit", join(root, "vulnerable.json"), "--format", "sarif"];
  const { code, stdout } = await runEntry("dependency-audit", [...argv, ...asked]);
  expect(code).toBe(1);
  const log: Log = JSON.parse(stdout);
  return log;
}

/** Package, level and severity of each result, by its own rule. */
const told = ({ runs }: Log) =>
  runs.flatMap(({ tool, results }) =>
    results.map(({ ruleId, level, message }) => [
      /(\w+)@/.exec(message.text)?.[1],
      level,
      tool.driver.rules.find(({ id }) => id === ruleId)?.properties["security-severity"],
    ]),
  );

test("each finding has the severity of its own CVSS score", async () => {
  expect(told(await audited())).toEqual([
    ["minimist", "error", "9.8"],
    ["semver", "error", "7.5"],
    ["debug", "error", "3.7"],
  ]);
});

test("without a score it has the least of its band", async () => {
  const path = join(root, "vulnerable.json");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replaceAll(/CVSS:3\.1[A-Z:/]*/g, ""));
  expect(told(await audited())).toEqual([
    ["minimist", "error", "9.1"],
    ["semver", "error", "7.0"],
    ["debug", "error", "0.1"],
  ]);
});

test.skipIf(SARIF_SCHEMA === undefined)("the published schema accepts it", async () => {
  const check = sarifSchema();
  check(await audited());
  expect(check.errors ?? []).toEqual([]);
});
