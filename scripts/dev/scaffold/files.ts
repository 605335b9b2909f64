/** The text of each file that a new script starts with. */

/** Path, relative to the root, to text. The command answers no_data until it has a rule of its own. */
export function filesOf(name: string, domain: string): Readonly<Record<string, string>> {
  return {
    [`scripts/${name}.ts`]: entry(name, domain),
    [`scripts/${domain}/${name}-command.ts`]: command(name),
    [`schemas/report/${name}.schema.json`]: schema(name),
    [`test/cli/${name}.test.ts`]: cliTest(name),
  };
}

const entry = (name: string, domain: string): string =>
  `#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./${domain}/${name}-command.ts"),
  () => import("./adapters/node-host.ts"),
);
`;

const command = (name: string): string =>
  `/** Says what the script decides, and from which facts. */
import { verb } from "../core/command.ts";
import type { CommandResult, Script } from "../core/command.ts";
import type { Check } from "../core/check.ts";

/** Replace by the first rule: facts in, checks out. Until then the answer is "could not look". */
function evaluate(): Check[] {
  const message = "no rule is written yet";
  return [{ id: "first_rule", outcome: "no_data", enforced: true, message, locations: [] }];
}

async function decide(): Promise<CommandResult> {
  return { checks: evaluate(), result: {}, view: { headline: "nothing decided" } };
}

export const script: Script = {
  name: "${name}",
  npmScript: "${name}",
  summary: "Say in one sentence what it decides.",
  checks: {
    first_rule: { title: "What is asked", why: "What went wrong without it.", fix: "What to do." },
  },
  verbs: { "": verb({ summary: "Say in one sentence what it decides.", options: {}, run: decide }) },
};
`;

const schema = (name: string): string =>
  `${JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://release-governance.invalid/schemas/report/${name}.schema.json`,
      title: `Report of ${name}`,
      description: "Say what the result holds.",
      type: "object",
      allOf: [{ $ref: "report.schema.json" }],
      properties: {
        report: { const: name },
        result: { type: "object", additionalProperties: false, properties: {} },
      },
    },
    undefined,
    2,
  )}\n`;

const cliTest = (name: string): string =>
  `import { expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

test("help", async () => {
  const { code, stdout } = await runEntry("${name}", ["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("npm run ${name}");
});

test("an unknown option is a usage error", async () => {
  const { code, stderr } = await runEntry("${name}", ["--frmat", "json"]);
  expect(code).toBe(2);
  expect(stderr).toContain("--format");
});
`;
