/** Runs an entry as a user's machine does: a real process, its streams and its exit code. */
import { spawn } from "node:child_process";
import { resolve as resolvePath } from "node:path";

export const REPOSITORY = new URL("../..", import.meta.url).pathname;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface EntryOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for Node.js itself, before the entry. */
  readonly node?: readonly string[];
  /** Path of the entry, absolute or relative to the repository; default `scripts/<name>.ts`. */
  readonly entry?: string;
}

/** The environment is a clean one: what the machine of the test has set must not decide it. */
export function runEntry(
  name: string,
  argv: readonly string[],
  options: EntryOptions = {},
): Promise<Ended> {
  const entry = resolvePath(REPOSITORY, options.entry ?? `scripts/${name}.ts`);
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], ...options.env };
  const child = spawn(process.execPath, [...(options.node ?? []), entry, ...argv], {
    cwd: options.cwd ?? REPOSITORY,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
