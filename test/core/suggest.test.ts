import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMMON_OPTIONS } from "../../scripts/core/cli/common-options.ts";
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import { nearest } from "../../scripts/core/suggest.ts";
import { readSchemas } from "../../scripts/dev/generate-schemas.ts";
import { isObject, objectAt } from "../../scripts/dev/schemas/schema-file.ts";

const KEYS = ["id", "title", "command", "needs", "profile", "timeout", "required", "retries"];

describe("the nearest name", () => {
  test.each<[string, string, string[]]>([
    ["a letter missing", "timeot", KEYS],
    ["a letter too many", "timeoutt", KEYS],
    ["another letter", "timeour", KEYS],
    ["two letters swapped", "tiemout", KEYS],
    ["the first two swapped", "itmeout", KEYS],
    ["another case", "TIMEOUT", KEYS],
    ["a word added", "timeout_s", KEYS],
  ])("%s: %s", (_, word, candidates) => {
    expect(nearest(word, candidates)).toBe("timeout");
  });

  test.each<[string, string | undefined, string[]]>([
    ["max-age", "max_age", ["max_age", "max_page"]],
    ["maxAge", "max_age", ["max_size", "max_age"]],
    ["maxage", "max_age", ["manage", "max_age"]],
    ["release candidate id", "release-candidate-id", ["release-candidate-id"]],
    ["i", "id", KEYS],
    ["di", "id", KEYS],
    ["neeeds", "needs", ["nerds", "needs"]],
    ["comand", "command", ["demand", "command"]],
    ["comit", "commit", ["comet", "commit"]],
    ["cat", "car", ["cab", "car"]],
    ["ab", "ba", ["ac", "ba"]],
    ["titlle", "title", ["titlke", "title"]],
    ["title", "titlle", ["titke", "titlle"]],
    ["max__age", "max_age", ["max_8age", "max_age"]],
    ["xime", "dime", ["time", "dime"]],
  ])("%j is %j among %j", (word, wanted, candidates) => {
    expect(nearest(word, candidates)).toBe(wanted);
  });

  test.each<[string, string[]]>([
    ["anything", []],
    ["", KEYS],
    ["x", ["y"]],
    ["y", KEYS],
    ["xyz", KEYS],
    ["credentials", KEYS],
    ["timely", KEYS],
    ["timeout".repeat(3), KEYS],
    ["\u0000", KEYS],
  ])("%j is near nothing", (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });

  test("of equals, the one that begins alike, then the first", () => {
    expect(nearest("abcm", ["pbcm", "abcp"])).toBe("abcp");
    expect(nearest("p3", ["p1", "p2"])).toBe("p2");
    expect(nearest("aaab", ["aaag", "aaah"])).toBe("aaag");
  });

  test("very long words are passed over, not measured", () => {
    expect(nearest("t".repeat(1_000_000), KEYS)).toBeUndefined();
  });

  test("is always one of the candidates, and the word itself where it is one", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        const found = nearest(word, candidates);
        expect([undefined, ...candidates]).toContain(found);
        expect(nearest(word, [...candidates, word].toReversed())).toBe(
          word.length < 2 && !candidates.includes(word) ? nearest(word, [word]) : word,
        );
      }),
    );
  });
});

/** Lists of names between which a person must choose: members of an object, values of an enum. */
function choices(schema: JsonValue | undefined): string[][] {
  if (Array.isArray(schema)) return schema.flatMap(choices);
  if (!isObject(schema)) return [];
  const names = Object.keys(objectAt(schema, "properties"));
  const values = Array.isArray(schema["enum"]) ? schema["enum"].filter(isText) : [];
  const own = [names, values].filter((list) => list.length > 0);
  return [...own, ...Object.values(schema).flatMap(choices)];
}

function isText(value: JsonValue): value is string {
  return typeof value === "string";
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789_-";

/** Every text that one typo makes of a word, once. */
function typos(word: string): Set<string> {
  const made = new Set<string>();
  for (let index = 0; index <= word.length; index += 1) {
    const [start, end] = [word.slice(0, index), word.slice(index)];
    made.add(start + end.slice(1));
    made.add(start + end.charAt(1) + end.charAt(0) + end.slice(2));
    for (const letter of ALPHABET)
      made.add(start + letter + end).add(start + letter + end.slice(1));
  }
  made.delete(word);
  return made;
}

interface Typo {
  readonly word: string;
  readonly typo: string;
  readonly list: readonly string[];
}

/** Typos that are a name themselves raise no error, so nothing is suggested for them. */
function typosIn(list: readonly string[]): Typo[] {
  return list.flatMap((word) =>
    [...typos(word)].filter((typo) => !list.includes(typo)).map((typo) => ({ word, typo, list })),
  );
}

/** Evenly over all of them, so that the test stays quick as schemas are added. */
function sample(all: readonly Typo[], size: number): Typo[] {
  const step = Math.max(1, all.length / size);
  const count = Math.min(size, all.length);
  return Array.from({ length: count }, (_, index) => all[Math.floor(index * step)]!);
}

/** What is typed on the command line: options, and what stands after `npm run`. */
function typedNames(): string[][] {
  const manifest: JsonObject = JSON.parse(readFileSync("package.json", "utf8"));
  const scripts = Object.keys(objectAt(manifest, "scripts"));
  return [Object.keys(COMMON_OPTIONS), scripts];
}

test("of single typos in all names that are typed, at least 95 in 100 find their way", () => {
  const schemas: JsonObject[] = [...readSchemas().values()];
  const lists = new Map([...choices(schemas), ...typedNames()].map((list) => [list.join(), list]));
  const tried = sample([...lists.values()].flatMap(typosIn), 8000);
  const lost = tried.filter(({ word, typo, list }) => nearest(typo, list) !== word);
  expect(tried).toHaveLength(8000);
  expect(lost.length / tried.length).toBeLessThanOrEqual(0.05);
});
