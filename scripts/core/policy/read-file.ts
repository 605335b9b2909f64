/** Reads a file below the root: links are followed, but none may lead out. */
import { isAbsolute, relative, resolve, sep } from "node:path";
import { GovernanceError } from "../errors.ts";
import type { ErrorKind, Problem } from "../errors.ts";
import type { FsPort } from "../host.ts";

export interface FileBelow {
  readonly bytes: Uint8Array;
  /** Relative to the root, with forward slashes, as it was named and not where links lead. */
  readonly file: string;
}

export interface ReadRequest {
  readonly root: string;
  /** Absolute, or relative to the root. */
  readonly path: string;
  readonly maxBytes: number;
  /** The kind of error that a file raises which cannot be read. */
  readonly kind: ErrorKind;
  /** What to do where the file is missing, as an imperative sentence. */
  readonly ifMissing: string;
}

/** @throws GovernanceError of the kind asked for: missing, outside the root, too large, unreadable. */
export async function readBelow(fs: FsPort, request: ReadRequest): Promise<FileBelow> {
  const { root, kind, maxBytes } = request;
  const path = resolve(root, request.path);
  const file = slashed(relative(root, path));
  const refuse = (message: string, hint: string, cause?: unknown) =>
    new GovernanceError(kind, [{ message, hint, location: { file } }], cause);
  if (leadsOut(file)) throw refuse("lies outside the root", `only files below ${root} are read`);
  const real = await fs.realPath(path);
  if (real === undefined) throw refuse("there is no such file", request.ifMissing);
  const realRoot = (await fs.realPath(root)) ?? root;
  if (leadsOut(relative(realRoot, real))) {
    throw refuse("is a link that leads out of the root", "put the file itself there");
  }
  try {
    return { bytes: await fs.read(real, maxBytes), file };
  } catch (cause) {
    throw new GovernanceError(kind, problemsOf(cause, file), cause);
  }
}

/** A path from the root that does not stay below it; the root itself is no file either. */
function leadsOut(path: string): boolean {
  return (
    path === "" ||
    path === ".." ||
    path.startsWith(`..${sep}`) ||
    path.startsWith("../") ||
    isAbsolute(path)
  );
}

function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}

function problemsOf(cause: unknown, file: string): readonly Problem[] {
  if (!(cause instanceof GovernanceError)) throw cause;
  return cause.problems.map((problem) => ({ ...problem, location: { file } }));
}
