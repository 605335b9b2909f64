/** Reads the pages and asks the repository what of what they name is there. */
import { matchesGlob, resolve } from "node:path";
import { undecidedError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { readJson } from "../../core/json/read-json.ts";
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { ignored } from "../changes/history.ts";
import { namesAt, textsAt } from "../policies/json-walk.ts";
import { referencesIn } from "./references.ts";
import type { Reference } from "./references.ts";
import type { World } from "./world.ts";

const DEFAULT_PAGES = ["README.md", "docs/**/*.md"];
const MAX_PAGE = 4 * 1024 * 1024;

export interface Pages {
  readonly pages: readonly string[];
  readonly references: readonly Reference[];
}

type PageHost = Pick<Host, "fs" | "exec" | "env" | "signal">;

export async function readPages(
  { fs }: PageHost,
  root: string,
  patterns: readonly string[] = DEFAULT_PAGES,
): Promise<Pages> {
  const pages = await fs.glob(patterns, root);
  const read = await Promise.all(
    pages.map(async (page) => {
      const text = new TextDecoder().decode(await fs.read(resolve(root, page), MAX_PAGE));
      return referencesIn(page, text);
    }),
  );
  return { pages, references: read.flat() };
}

export async function readWorld(
  host: PageHost,
  root: string,
  references: readonly Reference[],
  elsewhere: readonly string[],
): Promise<World> {
  const asked = [...new Set(references.flatMap(pathsOf))];
  const present = new Set<string>();
  await Promise.all(
    asked.map(async (path) => {
      if ((await host.fs.realPath(resolve(root, path))) !== undefined) present.add(path);
    }),
  );
  const missing = asked.filter((path) => !present.has(path) && !path.startsWith(".."));
  const unkept = await ignored(host, root, missing);
  return {
    exists: (path) => present.has(path),
    npmScripts: await npmScripts(host, root),
    isElsewhere: (path) => unkept.has(path) || elsewhere.some((one) => isLike(path, one)),
  };
}

/** `folder/**` is all in it, also what begins with a dot. */
function isLike(path: string, pattern: string): boolean {
  const isInside = pattern.endsWith("/**") && path.startsWith(pattern.slice(0, -2));
  return isInside || matchesGlob(path, pattern);
}

/** All paths whose presence the checks of a reference may ask for. */
function pathsOf({ kind, target, beside, words }: Reference): string[] {
  if (kind === "npm_script") return [];
  const paths =
    kind === "command" ? (words ?? []) : [target, ...(beside === undefined ? [] : [beside])];
  return paths
    .map((path) => path.replace(/^\.\//, ""))
    .flatMap((path) => {
      const isAsked = path !== "" && !path.startsWith("/") && !path.includes("\0");
      return isAsked ? [path, path.split("/")[0] ?? ""] : [];
    });
}

async function npmScripts({ fs }: PageHost, root: string): Promise<ReadonlyMap<string, string>> {
  const file = resolve(root, "package.json");
  if ((await fs.realPath(file)) === undefined) return new Map();
  const read = readJson(await fs.read(file, REPORT_LIMITS.maxBytes), REPORT_LIMITS);
  if (!read.ok) throw undecidedError(`package.json: ${read.problem.message}`, "Mend the file.");
  const names = namesAt(read.value, "scripts").map(({ value }) => value);
  return new Map(
    names.flatMap((name) => textsAt(read.value, "scripts", name).map((one) => [name, one.value])),
  );
}
