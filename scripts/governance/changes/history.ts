/** What git knows of releases and of the commits since then. Each question is one call of git. */
import { undecidedError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import type { Commit } from "./commits.ts";

type GitHost = Pick<Host, "exec" | "env" | "signal">;

export interface Tag {
  readonly name: string;
  /** Full id of the commit that it names. */
  readonly commit: string;
}

export interface History {
  /** Full id. */
  readonly head: string;
  /** Tags whose commit HEAD contains. */
  readonly merged: readonly Tag[];
  readonly all: readonly Tag[];
}

const MAX_OUTPUT = 64 * 1024 * 1024;

/** `why` where it cannot be told: no repository, no commit, a clone that was cut off, no git. */
export async function readHistory(
  host: GitHost,
  root: string,
): Promise<History | { readonly why: string }> {
  const head = await git(host, root, ["rev-parse", "--verify", "HEAD"]);
  if (!head.ok) return { why: `git does not know a commit here: ${head.why}` };
  const shallow = await git(host, root, ["rev-parse", "--is-shallow-repository"]);
  if (!shallow.ok || shallow.text.trim() !== "false")
    return { why: "the clone is shallow, so that releases and commits are missing" };
  const [all, merged] = [await tags(host, root, []), await tags(host, root, ["--merged", "HEAD"])];
  return { head: head.text.trim(), all, merged };
}

async function tags(host: GitHost, root: string, which: readonly string[]): Promise<Tag[]> {
  const format = "--format=%(refname:strip=2) %(objectname) %(*objectname)";
  const text = await must(host, root, ["for-each-ref", format, ...which, "refs/tags"]);
  return text.split("\n").flatMap((line) => {
    const [name = "", object = "", peeled = ""] = line.split(" ");
    return name === "" ? [] : [{ name, commit: peeled === "" ? object : peeled }];
  });
}

/** Newest first, without merges. */
export async function commitsSince(host: GitHost, root: string, tag: string): Promise<Commit[]> {
  const range = `refs/tags/${tag}..HEAD`;
  const text = await must(host, root, ["log", "--no-merges", "-z", "--format=%H%n%B", range, "--"]);
  return text.split("\0").flatMap((one) => {
    const [id = "", ...message] = one.trim().split("\n");
    return id === "" ? [] : [{ id, message: message.join("\n").trim() }];
  });
}

/** Files that differ between the release and the working tree, among `patterns` (`:(glob)`). */
export async function changedSince(
  host: GitHost,
  root: string,
  tag: string,
  patterns: readonly string[],
): Promise<string[]> {
  const specs = patterns.map((pattern) => `:(glob)${pattern}`);
  const asked = ["diff", "--name-only", "--no-renames", "-z", `refs/tags/${tag}`, "--", ...specs];
  return (await must(host, root, asked)).split("\0").filter((name) => name !== "");
}

/** The text that a file had in the release; `undefined` where it was not there. */
export async function textAt(
  host: GitHost,
  root: string,
  tag: string,
  file: string,
): Promise<string | undefined> {
  const read = await git(host, root, ["show", `refs/tags/${tag}:./${file}`]);
  return read.ok ? read.text : undefined;
}

/** Those of the paths that git is told not to keep. */
export async function ignored(
  host: GitHost,
  root: string,
  paths: readonly string[],
): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const read = await git(host, root, ["check-ignore", "-z", "--stdin"], `${paths.join("\0")}\0`);
  return new Set(read.ok ? read.text.split("\0") : []);
}

type Answer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

async function git(
  host: GitHost,
  root: string,
  words: readonly string[],
  stdin = "",
): Promise<Answer> {
  const { end, stdout, stderr, droppedBytes } = await host.exec({
    argv: ["git", "-C", root, ...words],
    cwd: root,
    env: {
      PATH: host.env["PATH"] ?? "/usr/bin:/bin",
      HOME: host.env["HOME"] ?? "/",
      LC_ALL: "C",
      GIT_OPTIONAL_LOCKS: "0",
    },
    stdin,
    timeoutMs: 60_000,
    keepBytes: MAX_OUTPUT,
    signal: host.signal,
  });
  if (end.kind === "exited" && end.code === 0 && droppedBytes === 0)
    return { ok: true, text: stdout };
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return { ok: false, why: last === "" ? `git ${words[0] ?? ""}: ${end.kind}` : last };
}

async function must(host: GitHost, root: string, words: readonly string[]): Promise<string> {
  const read = await git(host, root, words);
  if (read.ok) return read.text;
  throw undecidedError(`git ${words.join(" ")}: ${read.why}`, "Run it by hand and see.");
}
