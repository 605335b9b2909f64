import { POLICY_LIMITS, REPORT_LIMITS } from "../../scripts/core/json/limits.ts";
import { readJson } from "../../scripts/core/json/read-json.ts";
import { summary } from "./measure.ts";
import type { Benchmark, Row } from "./measure.ts";

const SIZE = 8 * 1024 * 1024;

function check(index: number): object {
  return {
    id: `check_${index}`,
    outcome: "pass",
    enforced: true,
    message: `All ${index} files were looked at — “each” of them`,
    locations: [
      { file: `src/part/${index}.ts`, pointer: `/gates/${index}`, line: index, column: 7 },
    ],
  };
}

/** A report as scripts write it: many checks, indented. */
function reportText(): string {
  const one = JSON.stringify([check(1000)], undefined, 2).length;
  const checks = Array.from({ length: Math.ceil(SIZE / one) }, (_, index) => check(index));
  return JSON.stringify({ checks }, undefined, 2);
}

const TEXTS = {
  report: reportText(),
  numbers: `[${"1,".repeat(SIZE / 2)}1]`,
  objects: `[${'{"a":1},'.repeat(SIZE / 8)}{}]`,
};

export const benchmark: Benchmark = {
  title: "our reader with places beside JSON.parse without, and a deep attack",
  run: () => {
    const rows = Object.entries(TEXTS).flatMap(([name, text]) => {
      const bytes = Buffer.from(text);
      const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
      return [
        timed(`JSON.parse, ${name}, ${size}`, () => JSON.parse(bytes.toString("utf8"))),
        timed(`readJson, ${name}, ${size}`, () => readJson(bytes, REPORT_LIMITS)),
      ];
    });
    const attack = Buffer.from("[".repeat(1_000_000));
    return Promise.resolve([
      ...rows,
      timed("readJson, 1,000,000 deep", () => readJson(attack, POLICY_LIMITS)),
    ]);
  },
};

function timed(name: string, work: () => unknown): Row {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return { name, ...summary(times), unit: "ms" };
}
