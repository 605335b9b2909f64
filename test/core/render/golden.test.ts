/**
 * Every format of every sample report, held against the files in test/fixtures/render.
 * After a change that is meant: UPDATE_GOLDEN=1 npm test -- test/core/render, then read the diff.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { render } from "../../../scripts/core/render/index.ts";
import type { Format, RenderInput } from "../../../scripts/core/render/index.ts";
import { sampleInputs } from "./sample-reports.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/render");

interface Golden {
  readonly file: string;
  readonly format: Format;
  readonly columns?: number;
  readonly colour?: boolean;
}

const GOLDENS: readonly Golden[] = [
  { file: "text-80.txt", format: "text" },
  { file: "text-140.txt", format: "text", columns: 140 },
  { file: "text-80-colour.txt", format: "text", colour: true },
  { file: "text-140-colour.txt", format: "text", columns: 140, colour: true },
  { file: "report.json", format: "json" },
  { file: "github.txt", format: "github" },
  { file: "comment.md", format: "markdown" },
  { file: "junit.xml", format: "junit" },
  { file: "results.sarif", format: "sarif" },
];

function golden(path: string, actual: string): string {
  if (process.env["UPDATE_GOLDEN"] !== "1") return readFileSync(path, "utf8");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, actual);
  return actual;
}

const CASES = [...sampleInputs].flatMap(([name, input]) =>
  GOLDENS.map((shape) => ({ name, input, ...shape })),
);

test.each(CASES)("$name/$file", async ({ name, file, input, format, columns, colour }) => {
  const shaped: RenderInput = { ...input, columns: columns ?? 80, colour: colour ?? false };
  const actual = await render(format, shaped);
  expect(actual).toBe(golden(join(FOLDER, name, file), actual));
});
