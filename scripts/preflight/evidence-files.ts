/**
 * Was this file made by this run? The answer rests on the file system's own clock, read from a
 * file that is touched just before the gate starts, so that neither `--now` nor a clock that
 * differs on a network drive can make an old file look new; and on what was there before.
 */
import { join } from "node:path";
import type { FileStat, Host } from "../core/host.ts";

type Files = Pick<Host, "fs">;

/** What was there before a gate started. */
export interface Before {
  /** By the file system's clock; nothing older was made by the gate. */
  readonly startedAt: Date;
  readonly files: ReadonlyMap<string, FileStat>;
}

export type FoundFile =
  | { readonly state: "fresh"; readonly path: string }
  | { readonly state: "stale"; readonly path: string; readonly modified: Date }
  | { readonly state: "not_a_file"; readonly path: string; readonly kind: FileStat["kind"] };

const IS_PATTERN = /[*?[\]{}()!+@|\\]/;

/**
 * Removes earlier evidence below `.release/`, but for reports and what other runs left, which are
 * history, and notes what else is there. `runDir` is relative to the root.
 */
export async function prepareEvidence(
  host: Files,
  root: string,
  patterns: readonly string[],
  runDir: string,
): Promise<Before> {
  if (patterns.length === 0) return NOTHING_BEFORE;
  for (const pattern of patterns) {
    for (const [path, stat] of await matching(host, root, pattern)) {
      if (stat.kind === "file" && isDisposable(path, runDir))
        await host.fs.remove(join(root, path));
    }
  }
  const clock = join(root, runDir, "clock");
  await host.fs.append(clock, ".");
  const stamp = await host.fs.stat(clock);
  const files = new Map<string, FileStat>();
  for (const pattern of patterns) {
    for (const [path, stat] of await matching(host, root, pattern)) files.set(path, stat);
  }
  return { startedAt: stamp?.modified ?? new Date(Number.NaN), files };
}

const NOTHING_BEFORE: Before = { startedAt: new Date(Number.NaN), files: new Map() };

function isDisposable(path: string, runDir: string): boolean {
  if (path.startsWith(`${runDir}/`)) return true;
  const history = [".release/reports/", ".release/preflight/"];
  return path.startsWith(".release/") && !history.some((folder) => path.startsWith(folder));
}

/** All files that match now, each with whether the gate can have made it. */
export async function findEvidence(
  host: Files,
  root: string,
  pattern: string,
  before: Before,
): Promise<FoundFile[]> {
  const found = await matching(host, root, pattern);
  return [...found].map(([path, stat]) => {
    if (stat.kind !== "file") return { state: "not_a_file", path, kind: stat.kind };
    return isFresh(stat, before, path)
      ? { state: "fresh", path }
      : { state: "stale", path, modified: stat.modified };
  });
}

/** A time that cannot be compared is never fresh. */
export function isFresh(now: FileStat, before: Before, path: string): boolean {
  const earlier = before.files.get(path);
  const untouched =
    earlier !== undefined &&
    earlier.modified.getTime() === now.modified.getTime() &&
    earlier.bytes === now.bytes;
  return !untouched && now.modified.getTime() >= before.startedAt.getTime();
}

async function matching(
  host: Files,
  root: string,
  pattern: string,
): Promise<Map<string, FileStat>> {
  const paths = IS_PATTERN.test(pattern) ? await host.fs.glob([pattern], root) : [pattern];
  const found = new Map<string, FileStat>();
  for (const path of paths) {
    const stat = await host.fs.stat(join(root, path));
    if (stat !== undefined) found.set(path, stat);
  }
  return found;
}
