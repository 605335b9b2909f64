/** When versions were published: from locks, and from a file of registry data. */
import { resolve } from "node:path";
import { undecidedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { parseTime } from "../core/time.ts";
import { objectMember, textMember } from "../lockfiles/json-members.ts";
import type { LockedPackage } from "../lockfiles/model.ts";
import { parseReport } from "./sources/answer.ts";

/** `{"npm": {"name": {"1.0.0": "2026-11-20T08:00:00Z"}}}`: the `time` member of the registries. */
export async function publicationTimes(
  path: string | undefined,
  host: Host,
): Promise<(one: LockedPackage) => Date | undefined> {
  const times = path === undefined ? {} : await read(path, host);
  return ({ ecosystem, name, version, publishedAt }) => {
    const said =
      textMember(objectMember(objectMember(times, ecosystem), name), version) ?? publishedAt;
    return said === undefined ? undefined : parseTime(said);
  };
}

async function read(path: string, host: Host) {
  const bytes = await host.fs.read(resolve(host.cwd, path), 256 * 1024 * 1024);
  const times = parseReport(new TextDecoder().decode(bytes));
  if (times === undefined || Object.keys(times).length === 0) {
    throw undecidedError(`--release-times: ${path} is empty, cut off or not JSON`);
  }
  return times;
}
