/** Every keyword that decides in a schema of ours has a pair of schemas with a known verdict. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { MEMBER_CASES } from "./evolution-cases-members.ts";
import { VALUE_CASES } from "./evolution-cases.ts";

const SCHEMAS = new URL("../../schemas/", import.meta.url);

/** These say something to people and tools, and refuse nothing. */
const REMARKS = new Set([
  "$schema",
  "$id",
  "$defs",
  "title",
  "description",
  "default",
  "examples",
  "patternErrorMessage",
  "discriminator",
]);
/** Their members are names of the author's, each with a schema. */
const NAMED = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const VALUES = new Set(["const", "enum", "default", "examples", "required", "discriminator"]);

function keywordsOf(schema: JsonValue): string[] {
  if (Array.isArray(schema)) return schema.flatMap(keywordsOf);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => [
    keyword,
    ...(VALUES.has(keyword) ? [] : keywordsOf(NAMED.has(keyword) ? membersOf(value) : value)),
  ]);
}

function membersOf(value: JsonValue): JsonValue[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

function schemasOf(): JsonValue[] {
  const policies = readdirSync(new URL("policy/", SCHEMAS)).map((name) => `policy/${name}`);
  return [...policies, "common.schema.json"].map((name): JsonValue =>
    JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8")),
  );
}

test("all of them are covered", () => {
  const used = new Set(
    schemasOf()
      .flatMap(keywordsOf)
      .filter((keyword) => !REMARKS.has(keyword)),
  );
  const cases = [...VALUE_CASES, ...MEMBER_CASES];
  const covered = new Set(cases.flatMap(({ writer, reader }) => keywordsOf([writer, reader])));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((keyword) => !covered.has(keyword))).toEqual([]);
});
