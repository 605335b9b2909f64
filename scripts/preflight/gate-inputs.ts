/** A gate whose inputs are not there would look at nothing; it is not even started. */
import { join } from "node:path";
import type { Host } from "../core/host.ts";

type Files = Pick<Host, "fs">;

const IS_PATTERN = /[*?[\]{}()!+@|\\]/;

/** What is wrong with the first declared input that is not as it should be, or `undefined`. */
export async function inputObjection(
  host: Files,
  root: string,
  inputs: readonly string[],
): Promise<string | undefined> {
  for (const input of inputs) {
    const objection = IS_PATTERN.test(input)
      ? await patternObjection(host, root, input)
      : await fileObjection(host, root, input);
    if (objection !== undefined) return objection;
  }
  return undefined;
}

async function patternObjection(
  host: Files,
  root: string,
  pattern: string,
): Promise<string | undefined> {
  if (pattern.startsWith("!")) return undefined;
  const found = await host.fs.glob([pattern], root);
  return found.length > 0 ? undefined : `no file matches its input ${pattern}`;
}

/** An input that is named by its path is expected to say something. */
async function fileObjection(host: Files, root: string, path: string): Promise<string | undefined> {
  const real = await host.fs.realPath(join(root, path));
  const stat = real === undefined ? undefined : await host.fs.stat(real);
  if (stat === undefined) return `its input ${path} is not there`;
  if (stat.kind !== "file") return `its input ${path} is a ${stat.kind}, not a file`;
  return stat.bytes > 0 ? undefined : `its input ${path} is empty`;
}
