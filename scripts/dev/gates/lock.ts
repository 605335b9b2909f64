/** Gate `lock`: what `npm ci` will install is what the lock says, and nothing of it runs unasked. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { conclude, ROOT } from "./conclude.ts";
import { lockProblems } from "./lock-rules.ts";

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(ROOT, name), "utf8"));

const { looked, problems } = lockProblems(
  await read("package.json"),
  await read("package-lock.json"),
);
conclude({ gate: "lock", looked, things: "packages", problems });
