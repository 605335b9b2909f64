/**
 * Finds the program before anything is started, so that "never ran" is told apart from "ran and
 * said 127", and so that no file is run as a shell script for want of a better idea: execvp(3) does
 * that with any executable file that the kernel does not know, and an empty one then exits 0.
 */
import { accessSync, constants, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { formatOf } from "./program-format.ts";

export type Program =
  { readonly path: string } | { readonly path?: undefined; readonly reason: string };

/** `name` with a slash is relative to `cwd`; else it is looked up on `path` (POSIX.1-2024, 8.3). */
export function findProgram(name: string, cwd: string, path: string | undefined): Program {
  const noFolder = folderProblem(cwd);
  if (noFolder !== undefined) return { reason: noFolder };
  const found = locate(name, cwd, path);
  if (found.path === undefined) return found;
  const reason = formatProblem(found.path, name, cwd, path);
  return reason === undefined ? found : { reason };
}

function folderProblem(cwd: string): string | undefined {
  const kind = kindOf(cwd);
  if (kind === undefined) return `the folder ${cwd} does not exist`;
  if (kind !== "folder") return `${cwd} is not a folder that we can reach`;
  return isExecutable(cwd) ? undefined : `the folder ${cwd} may not be entered`;
}

function locate(name: string, cwd: string, path: string | undefined): Program {
  if (name === "") return { reason: "the name of the program is empty" };
  if (name.includes("/")) return judge(name, resolve(cwd, name));
  if (path === undefined) {
    return { reason: `cannot look up \`${name}\`: the environment given has no PATH` };
  }
  let second: Program | undefined;
  for (const folder of path.split(":")) {
    const candidate = resolve(cwd, folder, name);
    if (kindOf(candidate) !== "file") continue;
    const judged = judge(name, candidate);
    if (judged.path !== undefined) return judged;
    second ??= judged;
  }
  return second ?? { reason: `no program \`${name}\` on PATH` };
}

function judge(name: string, path: string): Program {
  const kind = kindOf(path);
  if (kind === undefined) return { reason: `the program ${path} does not exist` };
  if (kind !== "file") return { reason: `${path} is not a file that we can reach` };
  if (!isExecutable(path)) return { reason: `\`${name}\` (${path}) is not executable` };
  return { path };
}

function formatProblem(
  file: string,
  name: string,
  cwd: string,
  path: string | undefined,
): string | undefined {
  const format = formatOf(file);
  if (format.kind === "empty") return `\`${name}\` (${file}) is an empty file`;
  if (format.kind === "unknown") {
    return `\`${name}\` (${file}) is no program of this system, nor a script that begins with #!`;
  }
  if (format.kind !== "script") return undefined;
  const wanted = format.interpreter;
  const interpreter = judge(wanted, resolve(cwd, wanted));
  if (interpreter.path === undefined) {
    const lineEnd = wanted.endsWith("\r") ? " (its first line ends in CR LF)" : "";
    return `\`${name}\` (${file}) asks for ${JSON.stringify(wanted)}, which cannot run${lineEnd}: ${interpreter.reason.trimEnd()}`;
  }
  const viaEnv = basename(wanted) === "env" ? programOfEnv(format.argument) : undefined;
  if (viaEnv === undefined) return undefined;
  const inner = locate(viaEnv, cwd, path);
  return inner.path === undefined ? `\`${name}\` (${file}) needs ${inner.reason}` : undefined;
}

/** The program in `#!/usr/bin/env [-S] [NAME=value…] program`; `undefined` where options stand. */
function programOfEnv(argument: string): string | undefined {
  const word = argument
    .replace(/^-S\s*/, "")
    .split(/\s+/)
    .find((part) => !part.includes("="));
  return word === undefined || word === "" || word.startsWith("-") ? undefined : word;
}

function kindOf(path: string): "file" | "folder" | "other" | undefined {
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts === undefined) return undefined;
    return facts.isFile() ? "file" : facts.isDirectory() ? "folder" : "other";
  } catch {
    return "other";
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
