/** What is known of the repository: which one, which commit, and whether that is all there is. */
import type { Host } from "../core/host.ts";
import type { PreflightResult } from "./preflight-result.ts";

export type RepositoryFacts = PreflightResult["repository"];

/** The first commit tells repositories apart; it is asked for only where earlier reports count. */
export async function repositoryFacts(
  host: Host,
  root: string,
  withRoot: boolean,
): Promise<RepositoryFacts> {
  const [commit, dirty, first] = await Promise.all([
    host.git.head(root),
    host.git.isDirty(root),
    withRoot ? rootCommit(host, root) : undefined,
  ]);
  return {
    ...(first === undefined ? {} : { root_commit: first }),
    ...(commit === undefined ? {} : { commit }),
    ...(dirty === undefined ? {} : { dirty }),
  };
}

/** The oldest of the commits without a parent; in a shallow clone another one, so nothing is reused. */
async function rootCommit(host: Host, root: string): Promise<string | undefined> {
  const { end, stdout } = await host.exec({
    argv: ["git", "-C", root, "rev-list", "--max-parents=0", "HEAD"],
    cwd: root,
    env: { PATH: host.env["PATH"] ?? "/usr/bin:/bin", HOME: host.env["HOME"] ?? "/", LC_ALL: "C" },
    timeoutMs: 60_000,
  });
  if (end.kind !== "exited" || end.code !== 0) return undefined;
  return stdout.split("\n").findLast((line) => /^[0-9a-f]{40,64}$/.test(line));
}
