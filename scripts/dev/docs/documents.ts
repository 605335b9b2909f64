/** Which documents hold generated parts, and what should stand in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { helpOf } from "../../core/cli/help.ts";
import type { Script } from "../../core/command.ts";
import { checksPage, withHelp } from "./pages.ts";

export const ROOT = new URL("../../..", import.meta.url).pathname;

const HELP_COLUMNS = 100;

/** Every script, in the order of its name, read from the command that its entry loads. */
export async function allScripts(): Promise<Script[]> {
  const entries = readdirSync(join(ROOT, "scripts")).filter((name) => name.endsWith(".ts"));
  const scripts: Script[] = [];
  for (const name of entries.toSorted()) {
    const text = readFileSync(join(ROOT, "scripts", name), "utf8");
    const command = /import\("\.\/([^"]*command\.ts)"\)/.exec(text)?.[1];
    if (command === undefined) throw new Error(`scripts/${name} loads no command`);
    const { script }: { script: Script } = await import(join(ROOT, "scripts", command));
    scripts.push(script);
  }
  return scripts;
}

/** Path, relative to the root, to the text that should stand there. */
export async function documents(scripts: readonly Script[]): Promise<Map<string, string>> {
  const pages = new Map([["docs/checks.md", checksPage(scripts)]]);
  for (const script of scripts) {
    const path = `docs/scripts/${script.name}.md`;
    const names = "" in script.verbs ? [""] : ["", ...Object.keys(script.verbs)];
    const blocks = await Promise.all(names.map((name) => helpOf(script, name, HELP_COLUMNS)));
    pages.set(path, withHelp(readOrEmpty(path), script, blocks));
  }
  return pages;
}

export function readOrEmpty(path: string): string {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
