/** What the system says of a file, in words that tell what to do. */
import { GovernanceError, undecidedError } from "../core/errors.ts";

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EEXIST: "a file of that name is in the way",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "there is no such file",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a folder",
  EPERM: "the operation is not permitted",
  EROFS: "the disk is read-only",
};

/** Passes our own errors through; explains the system's. */
export function fsProblem(error: unknown, act: string, path: string): GovernanceError {
  if (error instanceof GovernanceError) return error;
  const code = codeOf(error);
  const words = code === undefined ? String(error) : (WORDS[code] ?? code);
  return undecidedError(`cannot ${act} ${path}: ${words}`, undefined, error);
}

export function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
