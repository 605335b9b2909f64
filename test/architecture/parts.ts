/** What belongs to a script besides its code; the answer names what is missing and where it goes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

export function scriptNames(root: string): string[] {
  return readdirSync(`${root}/scripts`)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -3))
    .toSorted();
}

export function missingParts(root: string, name: string): string[] {
  const page = `docs/scripts/${name}.md`;
  const cliTest = `test/cli/${name}.test.ts`;
  const schema = `schemas/report/${name}.schema.json`;
  const missing = [
    hasNpmScript(root, name) ? "" : `package.json: no npm script runs scripts/${name}.ts`,
    mentions(root, "package.json", `"./dist/${name}.js"`)
      ? ""
      : `package.json: "bin" has no program of scripts/${name}.ts`,
    mentions(root, page, "<!-- help:begin")
      ? ""
      : `${page}: no page with a help block (npm run docs)`,
    existsSync(`${root}/${schema}`) ? "" : `${schema}: no schema of its report`,
    existsSync(`${root}/${cliTest}`) ? "" : `${cliTest}: no black-box test`,
    mentions(root, cliTest, "fixtures") ? "" : `${cliTest}: no fixture that makes it fail`,
    mentions(root, "README.md", `scripts/${name}.md`)
      ? ""
      : `README.md: not in the table of scripts`,
  ];
  return missing.filter((line) => line !== "");
}

function hasNpmScript(root: string, name: string): boolean {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(`${root}/package.json`, "utf8"),
  );
  const start = new RegExp(`^node (?:--\\S+ )*scripts/${name}\\.ts`);
  return Object.values(scripts).some((line) => start.test(line));
}

function mentions(root: string, path: string, text: string): boolean {
  return existsSync(`${root}/${path}`) && readFileSync(`${root}/${path}`, "utf8").includes(text);
}
