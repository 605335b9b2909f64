/**
 * The time in a bill is that of its content, so that the same content gives the same bytes:
 * SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), else the time of
 * the commit, else now.
 */
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";

export interface BomTime {
  readonly time: Date;
  readonly from: "SOURCE_DATE_EPOCH" | "commit" | "clock";
}

/** Years 1970 to 9999: what RFC 3339 can write. */
const LAST_SECOND = 253_402_300_799;

export async function bomTime(root: string, host: Host): Promise<BomTime> {
  const epoch = host.env["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined && epoch !== "")
    return { time: fromEpoch(epoch), from: "SOURCE_DATE_EPOCH" };
  const commit = await commitSeconds(root, host);
  return commit === undefined
    ? { time: host.now(), from: "clock" }
    : { time: new Date(commit * 1000), from: "commit" };
}

function fromEpoch(text: string): Date {
  const seconds = Number(text);
  if (!/^\d{1,12}$/.test(text) || seconds > LAST_SECOND) {
    throw usageError(`SOURCE_DATE_EPOCH: "${text}" is not a number of seconds since 1970`);
  }
  return new Date(seconds * 1000);
}

async function commitSeconds(root: string, host: Host): Promise<number | undefined> {
  if ((await host.git.head(root)) === undefined) return undefined;
  const { end, stdout } = await host.exec({
    argv: ["git", "show", "-s", "--format=%ct", "HEAD"],
    cwd: root,
    env: { PATH: host.env["PATH"] ?? "", HOME: host.env["HOME"] ?? "", LC_ALL: "C" },
    timeoutMs: 30_000,
  });
  const seconds = Number(stdout.trim());
  const isTold = end.kind === "exited" && end.code === 0 && stdout.trim() !== "";
  return isTold && Number.isSafeInteger(seconds) ? seconds : undefined;
}
