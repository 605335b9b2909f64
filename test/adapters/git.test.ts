import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readHead } from "../../scripts/adapters/git-head.ts";
import { nodeHost } from "../../scripts/adapters/node-host.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "git-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const git = (...words: string[]) =>
  execFileSync(
    "git",
    ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.org", ...words],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    },
  ).trim();

const commit = () => {
  git("init", "-q");
  git("commit", "-q", "--allow-empty", "-m", "one");
  return git("rev-parse", "HEAD");
};

const { git: port } = nodeHost();

test("HEAD of a branch, loose and packed, and detached, is read without git", async () => {
  const id = commit();
  expect(await readHead(folder)).toEqual({ kind: "known", id });
  git("pack-refs", "--all");
  expect(await readHead(folder)).toEqual({ kind: "known", id });
  git("checkout", "-q", "--detach");
  expect(await readHead(folder)).toEqual({ kind: "known", id });
});

test("a worktree and a subfolder are asked of git", async () => {
  const id = commit();
  git("worktree", "add", "-q", join(folder, "tree"));
  expect(await readHead(join(folder, "tree"))).toEqual({ kind: "ask_git" });
  expect(await port.head(join(folder, "tree"))).toBe(id);
  mkdirSync(join(folder, "sub"));
  expect(await port.head(join(folder, "sub"))).toBe(id);
});

test("before the first commit and outside a repository there is none", async () => {
  expect(await port.head(folder)).toBeUndefined();
  git("init", "-q");
  expect(await port.head(folder)).toBeUndefined();
});

test("a ref that leads out of the repository is not followed", async () => {
  commit();
  writeFileSync(join(folder, ".git", "HEAD"), "ref: refs/heads/../../../secret\n");
  expect(await readHead(folder)).toEqual({ kind: "ask_git" });
});

test("changes, tracked or not, make it dirty; outside a repository it cannot be told", async () => {
  expect(await port.isDirty(folder)).toBeUndefined();
  commit();
  expect(await port.isDirty(folder)).toBe(false);
  writeFileSync(join(folder, "a"), "");
  expect(await port.isDirty(folder)).toBe(true);
});
