/** Gate `docs`: generated parts are current; each link, path and npm script in the documents exists. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastGlob from "fast-glob";
import { allScripts, documents, readOrEmpty, ROOT } from "../docs/documents.ts";
import { brokenReferences } from "./docs-rules.ts";
import { conclude } from "./conclude.ts";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);
const generated = await documents(await allScripts());
const stale = [...generated].filter(([path, text]) => readOrEmpty(path) !== text);
const paths = await fastGlob(["*.md", "docs/**/*.md", ".github/**/*.md"], { cwd: ROOT });
const broken = paths.flatMap((path) =>
  brokenReferences(path, readOrEmpty(path), {
    exists: (target) => existsSync(join(ROOT, target)),
    npmScripts: new Set(Object.keys(scripts)),
  }),
);
const problems = [...stale.map(([path]) => `${path}: out of date; run npm run docs`), ...broken];
conclude({ gate: "docs", looked: paths.length, things: "pages", problems });
