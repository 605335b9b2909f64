/** What the documents show is what the schemas take. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { schemas } from "../../scripts/core/gen/index.ts";

function jsonIn(page: string): unknown {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
  const [, block = ""] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
  return JSON.parse(block);
}

test.each([
  ["scripts/sign-rollback-drill-evidence.md", "evidence/drill-timeline"],
  ["policies/rollback_drill_policy.md", "policy/rollback_drill_policy"],
] as const)("the example of %s is valid", async (page, schema) => {
  const validate = await schemas[schema].load();
  const valid = validate(jsonIn(page));
  expect([valid, validate.errors ?? []]).toEqual([true, []]);
});
