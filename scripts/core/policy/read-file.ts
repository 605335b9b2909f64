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
  const { kind, maxBytes } = request;
  const { real, file } = await placeBelow(fs, request);
  try {
    return { bytes: await fs.read(real, maxBytes), file };
  } catch (cause) {
    throw new GovernanceError(kind, problemsOf(cause, file), cause);
  }
}

/** The same for what is too large to be held. @throws also while it is being read. */
export async function streamBelow(
  fs: FsPort,
  request: ReadRequest,
): Promise<{ readonly chunks: AsyncIterable<Uint8Array>; readonly file: string }> {
  const { kind, maxBytes } = request;
  const { real, file } = await placeBelow(fs, request);
  const refuse = (message: string, cause?: unknown) =>
    new GovernanceError(kind, [{ message, location: { file } }], cause);
  const facts = await fs.stat(real);
  if (facts?.kind !== "file") throw refuse("is not a regular file");
  if (facts.bytes > maxBytes) throw refuse(`is larger than ${maxBytes} bytes`);
  async function* explained() {
    try {
      yield* fs.stream(real);
    } catch (cause) {
      throw refuse("cannot be read", cause);
    }
  }
  return { chunks: explained(), file };
}

async function placeBelow(
  fs: FsPort,
  request: ReadRequest,
): Promise<{ readonly real: string; readonly file: string }> {
  const { root, kind } = request;
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
  return { real, file };
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
