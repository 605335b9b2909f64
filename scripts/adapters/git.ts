/** Git through its own program: it alone knows worktrees, packed refs and every format to come. */
import type { ExecPort } from "../core/exec.ts";
import type { GitPort } from "../core/host.ts";
import { readHead } from "./git-head.ts";

const TIMEOUT_MS = 20_000;

/** What git may see: where programs and its configuration are, and nothing that redirects it. */
const INHERITED = ["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR"];

export function makeGit(
  exec: ExecPort,
  env: Readonly<Record<string, string | undefined>>,
): GitPort {
  const ask = async (root: string, ...words: string[]): Promise<string | undefined> => {
    const result = await exec({
      argv: ["git", "-c", "core.fsmonitor=false", "-C", root, ...words],
      cwd: root,
      env: environmentFrom(env),
      timeoutMs: TIMEOUT_MS,
      keepBytes: 1_048_576,
    });
    const ok = result.end.kind === "exited" && result.end.code === 0;
    return ok ? result.stdout : undefined;
  };
  return {
    head: async (root) => {
      const read = await readHead(root);
      if (read.kind === "known") return read.id;
      const text = (await ask(root, "rev-parse", "--verify", "--quiet", "HEAD"))?.trim();
      return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
    },
    isDirty: async (root) => {
      const text = await ask(root, "status", "--porcelain=v1", "--untracked-files=normal");
      return text === undefined ? undefined : text !== "";
    },
  };
}

function environmentFrom(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const own: Record<string, string> = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
  for (const name of INHERITED) {
    const value = env[name];
    if (value !== undefined) own[name] = value;
  }
  return own;
}
