import { expect, test } from "vitest";
import { brokenReferences } from "../../scripts/dev/gates/docs-rules.ts";

const world = {
  exists: (path: string) => ["docs/a.md", "scripts/core/run.ts"].includes(path),
  npmScripts: new Set(["preflight"]),
};

test.each<[string, string]>([
  ["see [that](b.md)", "the link b.md leads nowhere"],
  ["see [that](../README.md#x)", "the link ../README.md leads nowhere"],
  ["in `scripts/core/gone.ts`", "there is no scripts/core/gone.ts"],
  ["run `npm run preflihgt`", 'there is no npm script "preflihgt"'],
])("%s", (text, says) => {
  expect(brokenReferences("docs/page.md", `one\n${text}`, world)).toEqual([
    `docs/page.md:2: ${says}`,
  ]);
});

test("a heading in the middle of a table", () => {
  const table = "| a | b |\n| --- | --: |\n| 1 | 2 |\n| a | b |\n| --- | --: |\n| 3 | 4 |";
  expect(brokenReferences("docs/page.md", table, world)).toEqual([
    "docs/page.md:5: the table has a heading in its middle",
  ]);
});

test.each([
  "text\n| a |\n| - |\n| 1 |",
  "see [that](a.md#part) and [there](https://example.org/x)",
  "in `scripts/core/run.ts`, `scripts/<name>.ts`, `docs/scripts/*.md`",
  "run `npm run preflight -- --quick`",
])("%s is fine", (text) => {
  expect(brokenReferences("docs/page.md", text, world)).toEqual([]);
});
