import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { isSchemaName } from "../../scripts/core/gen/index.ts";
import { loadPolicy } from "../../scripts/core/policy/load-policy.ts";
import type { PolicyName } from "../../scripts/core/policy/load-policy.ts";

const ROOT = join(import.meta.dirname, "../..");
const FILES = readdirSync(join(ROOT, "security")).filter((file) => file.endsWith(".json"));

function isPolicyName(name: string): name is PolicyName {
  return name.startsWith("policy/") && isSchemaName(name);
}

function policyName(file: string): PolicyName {
  const name = `policy/${file.replace(/\.json$/, "")}`;
  if (!isPolicyName(name)) throw new Error(`security/${file} has no schema ${name}`);
  return name;
}

test("this repository has policies", () => {
  expect(FILES).toContain("release_policy.json");
});

test.each(FILES)("security/%s names its schema and keeps to it", async (file) => {
  const name = policyName(file);
  const loaded = await loadPolicy(nodeFs, ROOT, `security/${file}`, name);
  expect(loaded.value).toMatchObject({ $schema: `../schemas/${name}.schema.json` });
  expect(loaded).toMatchObject({ v1: false, advisories: [] });
});
