import { describe, expect, test } from "vitest";
import { readSources } from "./architecture/facts.ts";
import { missingParts, scriptNames } from "./architecture/parts.ts";
import { RULES } from "./architecture/rules.ts";

const ROOT = new URL("..", import.meta.url).pathname;

describe("sources", () => {
  const files = readSources(ROOT);

  test("there is something to look at", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(Object.entries(RULES))("%s", (_, rule) => {
    expect(rule(files)).toEqual([]);
  });
});

test("every script has all its parts", () => {
  expect(scriptNames(ROOT).flatMap((name) => missingParts(ROOT, name))).toEqual([]);
});
