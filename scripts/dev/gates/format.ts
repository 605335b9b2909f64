/** Gate `format`: every file that Prettier knows reads as it would write it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastGlob from "fast-glob";
import { check, getFileInfo, resolveConfig } from "prettier";
import { conclude, ROOT } from "./conclude.ts";

const IGNORE = join(ROOT, ".prettierignore");

async function differs(path: string): Promise<boolean | undefined> {
  const file = join(ROOT, path);
  const { ignored, inferredParser } = await getFileInfo(file, { ignorePath: IGNORE });
  if (ignored || inferredParser === null) return undefined;
  const options = await resolveConfig(file, { editorconfig: true });
  return !(await check(await readFile(file, "utf8"), { ...options, filepath: file }));
}

const paths = await fastGlob("**/*", {
  cwd: ROOT,
  dot: true,
  ignore: ["**/node_modules/**", ".git/**", ".release/**", "dist/**", "coverage/**"],
});
let looked = 0;
const problems: string[] = [];
for (const path of paths.toSorted()) {
  const answer = await differs(path).catch((error: unknown) => `${path}: ${String(error)}`);
  if (answer === undefined) continue;
  looked += 1;
  if (typeof answer === "string") problems.push(answer);
  else if (answer) problems.push(`${path}: not formatted; run npx prettier --write ${path}`);
}
conclude({ gate: "format", looked, things: "files", problems });
