/** Reads the sources once: who imports whom, and what stands in each file. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "oxc-parser";

export interface Import {
  /** Path relative to the repository for our own files, else the package or `node:` name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export function readSources(root: string): SourceFile[] {
  return readdirSync(`${root}/scripts`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `scripts/${name}`)
    .toSorted()
    .map((path) => sourceFile(path, readFileSync(`${root}/${path}`, "utf8")));
}

export function sourceFile(path: string, text: string): SourceFile {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
    target: resolve(path, moduleRequest.value),
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exported = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ target: resolve(path, moduleRequest.value), typeOnly: isType }] : [],
    );
  const lazy = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    target: resolve(path, text.slice(start, end).replaceAll(/^["'`]|["'`]$/g, "")),
    typeOnly: false,
  }));
  return {
    path,
    text,
    lines: text.split("\n").length - 1,
    imports: [...fixed, ...exported, ...lazy],
  };
}

function resolve(from: string, request: string): string {
  return request.startsWith(".") ? posix.join(posix.dirname(from), request) : request;
}
