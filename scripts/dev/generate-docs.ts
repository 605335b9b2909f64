/**
 * `npm run docs`: writes what the code knows into the documents, docs/checks.md and the help block
 * of each page in docs/scripts/. With `--check` it writes nothing and exits 1 where they differ.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { checksPage, withHelp } from "./docs/pages.ts";
import { helpOf } from "../core/cli/help.ts";
import type { Script } from "../core/command.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const HELP_COLUMNS = 100;

/** Every script, in the order of its name, read from the command that its entry imports. */
export async function allScripts(): Promise<Script[]> {
  const entries = readdirSync(`${ROOT}/scripts`).filter((name) => name.endsWith(".ts"));
  const scripts: Script[] = [];
  for (const name of entries.toSorted()) {
    const text = readFileSync(`${ROOT}/scripts/${name}`, "utf8");
    const command = /import\("\.\/([^"]*command\.ts)"\)/.exec(text)?.[1];
    if (command === undefined) throw new Error(`scripts/${name} imports no command`);
    const { script }: { script: Script } = await import(`${ROOT}/scripts/${command}`);
    scripts.push(script);
  }
  return scripts;
}

/** Path, relative to the root, to the text that should stand there. */
export async function documents(): Promise<Map<string, string>> {
  const scripts = await allScripts();
  const pages = new Map([["docs/checks.md", checksPage(scripts)]]);
  for (const script of scripts) {
    const path = `docs/scripts/${script.name}.md`;
    const names = "" in script.verbs ? [""] : ["", ...Object.keys(script.verbs)];
    const blocks = await Promise.all(names.map((name) => helpOf(script, name, HELP_COLUMNS)));
    pages.set(path, withHelp(readOrEmpty(path), script, blocks));
  }
  return pages;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(`${ROOT}/${path}`, "utf8");
  } catch {
    return "";
  }
}

if (process.argv[1]?.endsWith("generate-docs.ts")) {
  const pages = await documents();
  const stale = [...pages].filter(([path, text]) => readOrEmpty(path) !== text);
  const check = process.argv.includes("--check");
  for (const [path, text] of stale) {
    process.stdout.write(`${check ? "out of date" : "written"}: ${path}\n`);
    if (!check) writeFileSync(`${ROOT}/${path}`, text);
  }
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}
