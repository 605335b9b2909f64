/**
 * What a page refers to must exist: relative links, paths in code spans, `npm run` names. And a table
 * has one heading: a merge of two tables leaves a second in their middle.
 */
import { posix } from "node:path";

export interface World {
  /** Path relative to the root. */
  readonly exists: (path: string) => boolean;
  readonly npmScripts: ReadonlySet<string>;
}

/** One line per broken reference, with file and line. */
export function brokenReferences(page: string, text: string, world: World): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) =>
    [
      ...links(page, line, world),
      ...paths(line, world),
      ...npmScripts(line, world),
      ...strayHeading(line, lines[index - 2]),
    ].map((problem) => `${page}:${index + 1}: ${problem}`),
  );
}

/** A rule under a heading, where a row of the same table stands above that heading. */
function strayHeading(line: string, aboveHeading: string | undefined): string[] {
  const isRule = /^\|(?: *:?-+:? *\|)+ *$/.test(line);
  return isRule && aboveHeading?.startsWith("|") ? ["the table has a heading in its middle"] : [];
}

function links(page: string, line: string, { exists }: World): string[] {
  return [...line.matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !exists(posix.join(posix.dirname(page), target)))
    .map((target) => `the link ${target} leads nowhere`);
}

/** A code span such as `scripts/core/run.ts`; one with a placeholder or a pattern in it is skipped. */
function paths(line: string, { exists }: World): string[] {
  return [...line.matchAll(/`((?:scripts|schemas|docs|test|\.github)\/[\w./-]+)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !exists(path))
    .map((path) => `there is no ${path}`);
}

function npmScripts(line: string, world: World): string[] {
  return [...line.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !world.npmScripts.has(name))
    .map((name) => `there is no npm script "${name}"`);
}
