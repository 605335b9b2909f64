/** Every link, path, npm script and command that a page names exists. */
import { nearest } from "../../core/suggest.ts";
import type { Check } from "../../core/check.ts";
import { answer } from "../answer.ts";
import type { Reference } from "./references.ts";
import type { World } from "./world.ts";

/** One check a page with something broken, at each place; one for all other pages. */
export function referenceChecks(
  references: readonly Reference[],
  pages: readonly string[],
  world: World,
): Check[] {
  if (pages.length === 0)
    return [
      answer("document_references_exist", "no_data", {
        message: "no page was found",
        fix: "Correct documents.pages of the release policy.",
      }),
    ];
  const broken = references.flatMap((reference) => {
    const why = fault(reference, world);
    return why === undefined ? [] : [brokenCheck(reference, why)];
  });
  const whole = answer("document_references_exist", "pass", {
    message: `${references.length} links, paths, npm scripts and commands in ${pages.length} pages exist`,
  });
  return broken.length === 0 ? [whole] : broken;
}

function brokenCheck({ page, line }: Reference, why: string): Check {
  return answer("document_references_exist", "fail", {
    about: `${page}:${line}`,
    message: why,
    at: [{ file: page, line }],
    fix: "Correct the page; what readers have elsewhere goes into documents.elsewhere.",
  });
}

/** Why the reference is broken, or `undefined`. */
export function fault(reference: Reference, world: World): string | undefined {
  const { kind, target } = reference;
  if (kind === "npm_script") return scriptFault(target, world);
  if (kind === "command") return commandFault(reference.words ?? [], world);
  if (kind === "path") return pathFault(reference, world);
  return isThere(target, world) ? undefined : `the link ${target} leads nowhere`;
}

function isThere(path: string, world: World): boolean {
  return path.startsWith("../") || world.exists(path) || world.isElsewhere(path);
}

/** Only what begins with a folder of this repository is taken for a path of it. */
function pathFault({ target, beside = target }: Reference, world: World): string | undefined {
  const [first = ""] = target.split("/");
  if (first === ".." || !world.exists(first)) return undefined;
  return isThere(target, world) || world.exists(beside) ? undefined : `there is no ${target}`;
}

function scriptFault(name: string, { npmScripts }: World): string | undefined {
  if (npmScripts.has(name)) return undefined;
  const meant = nearest(name, [...npmScripts.keys()]);
  return `there is no npm script "${name}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
}

const INTERPRETERS = new Set(["node", "python", "python3", "bash", "sh", "tsx"]);

/** A program of the repository must be there; what the machine has cannot be told here. */
function commandFault(
  [program = "", ...words]: readonly string[],
  world: World,
): string | undefined {
  const file = INTERPRETERS.has(program) ? words.find((word) => !word.startsWith("-")) : program;
  const path = (file ?? "").replace(/^\.\//, "");
  if (!path.includes("/") || path.startsWith("/") || !/^[\w.@/+-]+$/.test(path)) return undefined;
  const isOurs = program.startsWith("./") || world.exists(path.split("/")[0] ?? "");
  return !isOurs || isThere(path, world)
    ? undefined
    : `the command names ${path}, which is not there`;
}
