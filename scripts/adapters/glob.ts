/** Path patterns, confined to the root: no `..`, no absolute path, no link that leads out. */
import { stat, realpath } from "node:fs/promises";
import { isAbsolute, join, sep } from "node:path";
import { undecidedError, usageError } from "../core/errors.ts";
import { fsProblem } from "./fs-problem.ts";

const ALWAYS_LEFT_OUT = [".git/**"];

/**
 * Files that match, relative to `root`, sorted by code unit. A folder named node_modules is looked
 * into only by a pattern that names it. A link to a file inside the root counts as that file.
 */
export async function glob(patterns: readonly string[], root: string): Promise<string[]> {
  for (const pattern of patterns) refuseEscape(pattern);
  const { default: fastGlob } = await import("fast-glob");
  const namesModules = patterns.some((pattern) => pattern.includes("node_modules"));
  const found = await fastGlob([...patterns], {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    ignore: namesModules ? ALWAYS_LEFT_OUT : [...ALWAYS_LEFT_OUT, "**/node_modules/**"],
    objectMode: true,
    onlyFiles: false,
    unique: true,
  }).catch((error: unknown) => {
    throw fsProblem(error, "search", root);
  });
  const files: string[] = [];
  for (const { path, dirent } of found) {
    if (dirent.isFile() || (dirent.isSymbolicLink() && (await isFileInside(root, path)))) {
      files.push(path);
    }
  }
  return files.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function refuseEscape(pattern: string): void {
  const body = pattern.replace(/^!/, "");
  if (body === "" || isAbsolute(body) || body.split(/[/\\]/).includes("..")) {
    throw usageError(
      `the pattern "${pattern}" leads out of the repository`,
      "write it relative to the repository root, without ..",
    );
  }
}

async function isFileInside(root: string, path: string): Promise<boolean> {
  try {
    const target = await realpath(join(root, path));
    const inside = target.startsWith((await realpath(root)) + sep);
    if (!inside) throw undecidedError(`the link ${path} leads out of the repository`);
    return (await stat(target)).isFile();
  } catch (error) {
    throw fsProblem(error, "follow the link", path);
  }
}
