/** A file that a drill rests on, with its digest. Links are followed, but none may lead out. */
import { relative, resolve, sep } from "node:path";
import { sha256OfStream } from "../core/digest.ts";
import { GovernanceError } from "../core/errors.ts";
import type { FsPort } from "../core/host.ts";

export type DrillFile =
  | { readonly path: string; readonly sha256: string; readonly bytes: number }
  | { readonly path: string; readonly problem: string };

/** `named` is absolute or relative to `root`; a file without content shows nothing. */
export async function drillFile(fs: FsPort, root: string, named: string): Promise<DrillFile> {
  const absolute = resolve(root, named);
  const path = relative(root, absolute).split(sep).join("/");
  const real = await fs.realPath(absolute);
  if (real === undefined) return { path, problem: "is not there" };
  const realRoot = (await fs.realPath(root)) ?? root;
  if (!real.startsWith(`${realRoot}${sep}`)) return { path, problem: "lies outside of the root" };
  if ((await fs.stat(real))?.kind !== "file") return { path, problem: "is not a file" };
  try {
    const digest = await sha256OfStream(fs.stream(real));
    return digest.bytes === 0 ? { path, problem: "is empty" } : { path, ...digest };
  } catch (error) {
    if (error instanceof GovernanceError) return { path, problem: error.message };
    throw error;
  }
}
