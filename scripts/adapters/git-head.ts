/**
 * HEAD of the plain layout, read from its files: starting git costs about 20 ms, which every script
 * would pay. What is not plain (worktrees, reftable, submodules) is left to git itself.
 */
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

export type HeadAnswer =
  /** `id` is absent before the first commit and outside a repository. */
  { readonly kind: "known"; readonly id: string | undefined } | { readonly kind: "ask_git" };

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export async function readHead(root: string): Promise<HeadAnswer> {
  const here = await kindOf(join(root, ".git"));
  if (here === "folder") return headIn(join(root, ".git"));
  return here === "none" && !(await isBelowRepository(root))
    ? { kind: "known", id: undefined }
    : { kind: "ask_git" };
}

async function headIn(folder: string): Promise<HeadAnswer> {
  const head = (await textOf(join(folder, "HEAD")))?.trim();
  if (head === undefined) return { kind: "ask_git" };
  if (ID.test(head)) return { kind: "known", id: head };
  const name = /^ref: (refs\/heads\/[\w./+@-]+)$/.exec(head)?.[1];
  if (name === undefined || name.includes("..") || name.endsWith("/.invalid")) {
    return { kind: "ask_git" };
  }
  const loose = (await textOf(join(folder, name)))?.trim();
  if (loose !== undefined)
    return ID.test(loose) ? { kind: "known", id: loose } : { kind: "ask_git" };
  const packed = packedId((await textOf(join(folder, "packed-refs"))) ?? "", name);
  return packed === undefined ? { kind: "ask_git" } : { kind: "known", id: packed };
}

/** gitrepository-layout(5): lines of `<id> SP <name>`, comments and peeled tags between them. */
function packedId(text: string, name: string): string | undefined {
  const line = text.split("\n").find((candidate) => candidate.endsWith(` ${name}`));
  const id = line?.split(" ")[0];
  return id !== undefined && ID.test(id) ? id : undefined;
}

async function isBelowRepository(root: string): Promise<boolean> {
  for (let folder = dirname(root); ; folder = dirname(folder)) {
    if ((await kindOf(join(folder, ".git"))) !== "none") return true;
    if (dirname(folder) === folder) return false;
  }
}

async function kindOf(path: string): Promise<"folder" | "other" | "none"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "other";
  } catch {
    return "none";
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
