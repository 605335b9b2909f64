/** The documents of the repository, judged: what they name, what they say of commands, how old they are. */
import type { Check } from "../../core/check.ts";
import type { DocumentSubject, Documents } from "../../core/gen/policy-release_policy.types.ts";
import type { Host } from "../../core/host.ts";
import { resolve } from "node:path";
import { answer } from "../answer.ts";
import { changedSince } from "../changes/history.ts";
import type { Release } from "../changes/tag-checks.ts";
import { currentCheck } from "./current-checks.ts";
import { helpChecks, helpRuns, unusedHelp } from "./help-runs.ts";
import { readPages, readWorld } from "./read-pages.ts";
import { referenceChecks } from "./reference-checks.ts";
import { runHelp } from "./run-help.ts";

export interface Documented {
  readonly checks: readonly Check[];
  readonly pages: number;
  readonly references: number;
  readonly commands: readonly string[];
}

type DocumentHost = Pick<Host, "fs" | "exec" | "env" | "execPath" | "cores" | "signal">;

export async function readDocuments(
  host: DocumentHost,
  root: string,
  documents: Documents | undefined,
  last: Release | undefined,
): Promise<Documented> {
  const { pages, references } = await readPages(host, root, documents?.pages);
  const world = await readWorld(host, root, references, documents?.elsewhere ?? []);
  const allowed = documents?.help ?? [];
  const runs = helpRuns(references, allowed, world);
  const answers = await runHelp(host, root, runs);
  const helped = runs.flatMap((run, index) =>
    helpChecks(run, answers[index] ?? { code: undefined, text: "" }),
  );
  const current = await Promise.all(
    (documents?.current ?? []).map((rule) => currentOf(host, root, rule, last)),
  );
  return {
    checks: [
      ...referenceChecks(references, pages, world),
      ...helped,
      ...unusedHelp(runs, allowed).map(unused),
      ...current,
    ],
    pages: pages.length,
    references: references.length,
    commands: runs.map(({ command }) => command),
  };
}

function unused(begin: string): Check {
  return answer("command_answers_help", "no_data", {
    about: begin,
    message: `no page shows ${begin} in a shell block as one plain command, so it was not run`,
    fix: "Show it in a page (```sh), or take it out of documents.help of the release policy.",
  });
}

async function currentOf(
  host: DocumentHost,
  root: string,
  rule: DocumentSubject,
  last: Release | undefined,
): Promise<Check> {
  const since = async (patterns: readonly string[]) =>
    last === undefined ? [] : changedSince(host, root, last.tag.name, patterns);
  const [documentChanges, changed, matched, real] = await Promise.all([
    since([rule.document]),
    since(rule.subject),
    host.fs.glob(rule.subject, root),
    host.fs.realPath(resolve(root, rule.document)),
  ]);
  return currentCheck({
    rule,
    present: real !== undefined,
    subjectPresent: matched.length + changed.length > 0,
    last: last?.version,
    documentChanged: documentChanges.length > 0,
    changed,
  });
}
