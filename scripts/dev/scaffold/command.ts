/** Makes the parts of a new script that a machine can make; the architecture test names the rest. */
import { join } from "node:path";
import { verb } from "../../core/command.ts";
import type { Args, CommandResult, RunContext, Script } from "../../core/command.ts";
import { refusedError, usageError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { filesOf } from "./files.ts";

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

async function scaffold(args: Args, host: Host, { root }: RunContext): Promise<CommandResult> {
  const name = wellFormed("name", args.need("name"));
  const domain = wellFormed("domain", args.need("domain"));
  const files = filesOf(name, domain);
  for (const path of Object.keys(files)) {
    if ((await host.fs.stat(join(root, path))) !== undefined) {
      throw refusedError(`${path} is there already`, "choose another name; nothing was written");
    }
  }
  for (const [path, text] of Object.entries(files))
    await host.fs.writeAtomic(join(root, path), text);
  return made(name, Object.keys(files));
}

function wellFormed(option: string, value: string): string {
  if (NAME.test(value)) return value;
  throw usageError(`--${option}: "${value}" is not a name`, "lower case, words joined by a hyphen");
}

function made(name: string, files: readonly string[]): CommandResult {
  const next = [
    "npm run generate                       types and validator of the report schema",
    `"scripts" in package.json              "…": "node scripts/${name}.ts"`,
    `"bin" in package.json                  "${name}": "./dist/${name}.js"`,
    `docs/scripts/${name}.md, then npm run docs`,
    `test/fixtures/…                        a case that makes the script fail`,
    "npx vitest run --config test/vitest.config.ts test/architecture.test.ts",
  ];
  return {
    unreported: true,
    result: { files },
    checks: [
      {
        id: "script_made",
        outcome: "pass",
        enforced: true,
        message: `made ${name}`,
        locations: [],
      },
    ],
    view: {
      headline: `made ${files.length} files`,
      sections: [
        { title: "Made", lines: files },
        { title: "Next", lines: next },
      ],
    },
  };
}

export const script: Script = {
  name: "new-script",
  npmScript: "new:script",
  summary: "Make the parts of a new script.",
  checks: {
    script_made: {
      title: "The files of the new script were written",
      why: "A script that starts from the same parts keeps the same contracts.",
      fix: "Choose a name that is free.",
    },
  },
  verbs: {
    "": verb({
      summary: "Make entry, command, report schema and black-box test of a new script.",
      options: {
        name: { kind: "text", placeholder: "NAME", required: true, describe: "Name of the entry" },
        domain: {
          kind: "text",
          placeholder: "NAME",
          required: true,
          describe: "Folder of its rules",
        },
      },
      examples: [
        {
          command: "npm run new:script -- --name freeze-guard --domain channels",
          says: "scripts/freeze-guard.ts over scripts/channels/",
        },
      ],
      run: scaffold,
    }),
  },
};
