/** Finds published test vectors, which live outside the repository and may be absent. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve(
  process.env["CONFORMANCE_VECTORS"] ?? join(import.meta.dirname, "../../shared/vectors"),
);

/** The folder of one set, such as `rfc8785`, or `undefined` after a notice that tests are skipped. */
export function vectorsFolder(set: string): string | undefined {
  const folder = join(FOLDER, set);
  if (existsSync(folder)) return folder;
  process.stderr.write(`${set}: skipped: vectors not present\n`);
  return undefined;
}
