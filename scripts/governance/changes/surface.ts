/** Files that others rely on, compared with their text in the last release by a command. */
import { resolve } from "node:path";
import type { Check } from "../../core/check.ts";
import type { ExecResult } from "../../core/exec.ts";
import type { Surface } from "../../core/gen/policy-release_policy.types.ts";
import type { Host } from "../../core/host.ts";
import { answer } from "../answer.ts";
import { changedSince, textAt } from "./history.ts";
import type { Reason } from "./required-step.ts";

export interface Compared {
  readonly reasons: readonly Reason[];
  readonly checks: readonly Check[];
}

type SurfaceHost = Pick<Host, "fs" | "exec" | "env" | "execPath" | "newId" | "signal">;

/** `with` are files that the compared ones refer to: where one changed, all are compared. */
export async function compareSurface(
  host: SurfaceHost,
  root: string,
  surface: Surface,
  tag: string,
): Promise<Compared> {
  const { files, with: others = [] } = surface;
  const [own, referred, present] = await Promise.all([
    changedSince(host, root, tag, files),
    changedSince(host, root, tag, others),
    host.fs.glob(files, root),
  ]);
  if (own.length + present.length === 0) return { reasons: [], checks: [nothingThere(surface)] };
  const asked = referred.length === 0 ? own : [...new Set([...own, ...present])].toSorted();
  if (asked.length === 0)
    return { reasons: [], checks: [compared(files.join(" "), `no change since ${tag}`)] };
  return compareAll(host, root, { surface, tag }, asked);
}

interface SinceTag {
  readonly surface: Surface;
  readonly tag: string;
}

/** The old texts lie in a folder of their own for as long as they are compared. */
async function compareAll(
  host: SurfaceHost,
  root: string,
  since: SinceTag,
  files: readonly string[],
): Promise<Compared> {
  const oldRoot = `.release/governance/${host.newId()}`;
  const kept = await host.fs.glob(since.surface.with ?? [], root);
  try {
    for (const file of kept) await layOut(host, root, oldRoot, since.tag, file);
    const results: Compared[] = [];
    for (const file of files) results.push(await compareFile(host, root, oldRoot, since, file));
    return {
      reasons: results.flatMap(({ reasons }) => reasons),
      checks: results.flatMap(({ checks }) => checks),
    };
  } finally {
    await host.fs.remove(resolve(root, oldRoot));
  }
}

/** The path of the old text, relative to the root; `undefined` where there was none. */
async function layOut(
  host: SurfaceHost,
  root: string,
  oldRoot: string,
  tag: string,
  file: string,
): Promise<string | undefined> {
  const old = await textAt(host, root, tag, file);
  if (old === undefined) return undefined;
  const path = `${oldRoot}/${file}`;
  await host.fs.makeFolder(resolve(root, path, ".."));
  await host.fs.writeAtomic(resolve(root, path), old);
  return path;
}

function nothingThere({ files }: Surface): Check {
  return answer("compatibility_compared", "no_data", {
    about: files.join(" "),
    message: `no file is like ${files.join(" or ")}, now or in the last release`,
    fix: "Correct the patterns in versions.bump.surface of the release policy.",
  });
}

async function compareFile(
  host: SurfaceHost,
  root: string,
  oldRoot: string,
  { surface, tag }: SinceTag,
  file: string,
): Promise<Compared> {
  const older = await layOut(host, root, oldRoot, tag, file);
  const isThere = (await host.fs.realPath(resolve(root, file))) !== undefined;
  if (older === undefined) return { reasons: [], checks: [compared(file, "it is new")] };
  if (!isThere)
    return { reasons: [breaks(`${file} was removed`)], checks: [compared(file, "it was removed")] };
  const words = surface.argv.map((word) =>
    word.replaceAll("{old_root}", oldRoot).replaceAll("{old}", older).replaceAll("{new}", file),
  );
  return judged(file, await run(host, root, words, surface.timeout_s));
}

function judged(file: string, { end, stdout, stderr }: ExecResult): Compared {
  if (end.kind === "exited" && end.code === 0)
    return { reasons: [], checks: [compared(file, "compatible with the last release")] };
  if (end.kind === "exited" && end.code === 1)
    return {
      reasons: [breaks(`${file}: ${firstLine(stdout) || "the comparison says that it breaks"}`)],
      checks: [compared(file, "not compatible with the last release")],
    };
  const how = end.kind === "exited" ? `exit code ${end.code}` : end.kind;
  const says = stderr.trim().split("\n").at(-1) ?? "";
  const check = answer("compatibility_compared", "no_data", {
    about: file,
    message: `${file} could not be compared: ${how}${says === "" ? "" : `: ${says}`}`,
    at: [{ file }],
    fix: "Run the command of versions.bump.surface by hand and mend it.",
  });
  return { reasons: [], checks: [check] };
}

function compared(file: string, says: string): Check {
  return answer("compatibility_compared", "pass", { about: file, message: `${file}: ${says}` });
}

function breaks(says: string): Reason {
  return { step: "major", says, breaks: true };
}

function firstLine(text: string): string {
  return (text.trim().split("\n", 1)[0] ?? "").slice(0, 300);
}

function run(
  host: SurfaceHost,
  root: string,
  [program = "false", ...words]: readonly string[],
  seconds = 60,
): Promise<ExecResult> {
  return host.exec({
    argv: [program === "node" ? host.execPath : program, ...words],
    cwd: root,
    env: {
      PATH: `${root}/node_modules/.bin:${host.env["PATH"] ?? "/usr/bin:/bin"}`,
      HOME: host.env["HOME"] ?? "/",
    },
    timeoutMs: seconds * 1000,
    signal: host.signal,
  });
}
