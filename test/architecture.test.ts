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

describe("scripts", () => {
  const names = scriptNames(ROOT);

  test("there is something to look at", () => {
    expect(names).toContain("release-preflight");
  });

  test.each(names)("%s has all its parts", (name) => {
    expect(missingParts(ROOT, name)).toEqual([]);
  });
});
