/** Which version a rollback goes back to where none was named: a question to whoever sits there. */
import type { RunContext } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { ago } from "../core/time.ts";
import { lastKnownGood } from "../registry/known-good.ts";
import { historyOf } from "../registry/registry.ts";
import type { Registry } from "../registry/registry.ts";
import { carriedNow } from "./decide-rollback.ts";
import { lookPastFile } from "./repository.ts";
import type { Repository } from "./repository.ts";

/**
 * The last known good version, if the person at the terminal says yes to it. Throws `usage` where
 * there is none, where nobody can be asked, and for any other answer.
 */
export async function proposedVersion(
  host: Host,
  { root }: RunContext,
  repository: Repository,
  channel: string,
): Promise<string> {
  const { state } = await lookPastFile(host, root, repository);
  const now = carriedNow(state, channel);
  const good = lastKnownGood(state, channel);
  if (good === undefined) {
    throw usageError(`no version is known good in ${channel}`, "give --to-version");
  }
  if (!host.stdin.isTTY || !host.stderr.isTTY) {
    throw usageError(
      `rollback needs --to-version where nobody can be asked`,
      `the last known good one: --to-version ${good.version}`,
    );
  }
  const question = `Take ${channel} back from ${now.version} to ${good.version}? [y/N] `;
  if (await saysYes(host, `${warning(state, channel, host.now())}${question}`)) return good.version;
  throw usageError("nothing was done", `to do it without a question: --to-version ${good.version}`);
}

/** The end of the input and Ctrl-C are a no, and leave the line that the terminal is in. */
async function saysYes({ stdin, stderr, signal }: Host, question: string): Promise<boolean> {
  stderr.write(question);
  const said = await stdin.line(signal);
  if (said === undefined) stderr.write("\n");
  return !signal.aborted && /^y(es)?$/i.test(said?.trim() ?? "");
}

/** Two people on call must not take a channel back twice. */
function warning(registry: Registry, channel: string, now: Date): string {
  const last = historyOf(registry).findLast((row) => row.channel === channel);
  if (last?.action !== "rollback") return "";
  const { actor, from_version: from, to_version: to, ts } = last;
  return `${actor} took ${channel} back from ${from} to ${to} ${ago(new Date(ts), now)}.\n`;
}
