import { describe, expect, test } from "vitest";
import { sourceFile } from "./facts.ts";
import { RULES } from "./rules.ts";
import type { Rule } from "./rules.ts";

const long = (lines: number) => "// line\n".repeat(lines);

/** For each rule: files that break it, and the one line that must name the offender. */
const BREAKS: Readonly<Record<keyof typeof RULES, [path: string, text: string, says: string][]>> = {
  importsGoOneWay: [
    ["scripts/core/a.ts", `import "../slo/b.ts";`, "scripts/slo/b.ts"],
    ["scripts/core/a.ts", `await import("../adapters/b.ts");`, "scripts/adapters/b.ts"],
    ["scripts/slo/a.ts", `import { b } from "../adapters/b.ts"; b();`, "scripts/adapters/b.ts"],
    ["scripts/slo/a.ts", `import { b } from "../probe/b.ts"; b();`, "scripts/probe/b.ts"],
    ["scripts/slo/a.ts", `export * from "../probe/b.ts";`, "scripts/probe/b.ts"],
    ["scripts/ledger/a.ts", `import { b } from "../trust/b.ts"; b();`, "scripts/trust/b.ts"],
    ["scripts/traffic/a.ts", `import "../registry/b.ts";`, "scripts/registry/b.ts"],
    ["scripts/registry/a.ts", `import "../lockfiles/b.ts";`, "scripts/lockfiles/b.ts"],
    ["scripts/registry/a.ts", `import "../promotion/b.ts";`, "scripts/promotion/b.ts"],
    ["scripts/adapters/a.ts", `import { b } from "../slo/b.ts"; b();`, "scripts/slo/b.ts"],
    ["scripts/a.ts", `import { b } from "./slo/rules.ts"; b();`, "scripts/slo/rules.ts"],
  ],
  worldIsTouchedInAdapters: [
    ["scripts/slo/a.ts", `import { readFileSync } from "node:fs"; readFileSync("");`, "node:fs"],
    ["scripts/core/a.ts", `import process from "node:process"; process.version;`, "node:process"],
  ],
  oneEdge: [
    ["scripts/slo/a.ts", `process.exit(1);`, "ends the process"],
    ["scripts/slo/a.ts", `export const t = Date.now();`, "reads the clock"],
    ["scripts/slo/a.ts", `export const t = new Date();`, "reads the clock"],
    ["scripts/slo/a.ts", `export const r = Math.random();`, "draws at random"],
    ["scripts/core/a.ts", `export const e = process.env;`, "reads the process"],
  ],
  filesAreSmall: [
    ["scripts/slo/a.ts", long(301), "301 lines"],
    ["scripts/a.ts", long(31), "31 lines"],
  ],
  namesSaySomething: [["scripts/slo/utils.ts", "", "scripts/slo/utils.ts"]],
  noCycles: [["scripts/slo/a.ts", `import "./a.ts";`, "scripts/slo/a.ts → scripts/slo/a.ts"]],
};

describe.each(Object.entries(BREAKS))("%s", (name, cases) => {
  const rule: Rule | undefined = RULES[name];

  test.each(cases)("%s: %s", (path, text, says) => {
    expect(rule?.([sourceFile(path, text)])).toEqual([expect.stringContaining(says)]);
  });
});

test("what is allowed breaks nothing", () => {
  const files = [
    sourceFile("scripts/a.ts", `import { run } from "./core/run.ts"; run();`),
    sourceFile("scripts/slo/command.ts", `import { b } from "../ledger/b.ts"; b(new Date(0));`),
    sourceFile("scripts/adapters/a.ts", `import fs from "node:fs"; fs.rmSync("x"); Date.now();`),
    sourceFile("scripts/slo/b.ts", `import type { Stats } from "node:fs"; export type T = Stats;`),
  ];
  expect(Object.values(RULES).flatMap((rule) => rule(files))).toEqual([]);
});
