/** The commit that a version's tag names, asked of git. */
import type { Host } from "../core/host.ts";

/** `undefined` where there is no such tag, no repository or no git. */
export async function tagCommit(
  host: Pick<Host, "exec" | "env" | "signal">,
  root: string,
  tag: string,
): Promise<string | undefined> {
  const { end, stdout } = await host.exec({
    argv: ["git", "-C", root, "rev-parse", "--verify", "--quiet", `refs/tags/${tag}^{commit}`],
    cwd: root,
    env: {
      PATH: host.env["PATH"] ?? "/usr/bin:/bin",
      HOME: host.env["HOME"] ?? "/",
      LC_ALL: "C",
      GIT_OPTIONAL_LOCKS: "0",
    },
    timeoutMs: 60_000,
    signal: host.signal,
  });
  const text = stdout.trim();
  return end.kind === "exited" && end.code === 0 && COMMIT.test(text) ? text : undefined;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
