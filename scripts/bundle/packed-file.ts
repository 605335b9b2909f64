/** A file of the repository that goes into the bundle: digested now, read again when it is packed. */
import { relative, resolve, sep } from "node:path";
import { sha256OfStream } from "../core/digest.ts";
import { GovernanceError } from "../core/errors.ts";
import type { FsPort } from "../core/host.ts";
import type { BundleFile } from "./bundle-format.ts";

export interface PackedFile extends BundleFile {
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** Why a file cannot be packed. */
export interface Unpackable {
  readonly role: BundleFile["role"];
  readonly path: string;
  readonly problem: string;
}

/** `named` is relative to `root`, or absolute; links are followed, but none may lead out. */
export async function packedFile(
  fs: FsPort,
  root: string,
  role: BundleFile["role"],
  named: string,
): Promise<PackedFile | Unpackable> {
  const absolute = resolve(root, named);
  const path = relative(root, absolute).split(sep).join("/");
  const real = await fs.realPath(absolute);
  if (real === undefined) return { role, path, problem: "is not there" };
  const realRoot = (await fs.realPath(root)) ?? root;
  if (!real.startsWith(`${realRoot}${sep}`)) {
    return { role, path, problem: "lies outside of the root" };
  }
  if ((await fs.stat(real))?.kind !== "file") return { role, path, problem: "is not a file" };
  try {
    const stream = () => fs.stream(real);
    return { role, path, ...(await sha256OfStream(stream())), stream };
  } catch (error) {
    if (error instanceof GovernanceError) return { role, path, problem: error.message };
    throw error;
  }
}

/** A text that is made here and lies in no file. */
export async function packedText(
  role: BundleFile["role"],
  path: string,
  text: string,
): Promise<PackedFile> {
  const stream = () => once(Buffer.from(text));
  return { role, path, ...(await sha256OfStream(stream())), stream };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export function isPacked(file: PackedFile | Unpackable): file is PackedFile {
  return !("problem" in file);
}
