/** The rules of docs/architecture.md as small functions: each returns one line per offender. */
import type { Import, SourceFile } from "./facts.ts";

export type Rule = (files: readonly SourceFile[]) => string[];

/** Domains that others may import, and the foundations that each of them stands on. */
const FOUNDATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["ledger", []],
  ["trust", []],
  ["lockfiles", []],
  ["traffic", []],
  ["registry", ["ledger", "trust", "traffic"]],
  ["promotion", ["ledger", "trust", "registry"]],
]);

type Area = "entry" | "core" | "adapters" | "dev" | "generated" | "command" | "pure";

/** `scripts/core/…`, `scripts/<domain>/command.ts`, `scripts/<entry>.ts` … */
export function areaOf(path: string): Area {
  const [, folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return "entry";
  if (folder === "core") return rest[0] === "gen" ? "generated" : "core";
  if (folder === "adapters") return "adapters";
  if (folder === "dev") return "dev";
  return /(^|-)command\.ts$/.test(rest.at(-1) ?? "") ? "command" : "pure";
}

const domainOf = (path: string): string => path.split("/")[1] ?? "";

const isOurs = ({ target }: Import): boolean => target.startsWith("scripts/");

/** Imports go one way only: entry → command → own domain → core; adapters → core. */
export const importsGoOneWay: Rule = (files) =>
  files.flatMap((file) =>
    file.imports
      .filter((edge) => isOurs(edge) && !mayImport(file.path, edge.target))
      .map(({ target }) => `${file.path} must not import ${target}`),
  );

function mayImport(from: string, to: string): boolean {
  const target = areaOf(to);
  const inCore = target === "core" || target === "generated";
  switch (areaOf(from)) {
    case "dev":
      return true;
    case "entry":
      return (
        to === "scripts/core/run.ts" ||
        /^scripts\/adapters\/\w+-host\.ts$/.test(to) ||
        target === "command"
      );
    case "core":
    case "generated":
      return inCore;
    case "adapters":
      return inCore || target === "adapters";
    case "command":
    case "pure":
      return inCore || (isDomain(target) && mayShare(domainOf(from), domainOf(to)));
  }
}

const isDomain = (area: Area): boolean => area === "pure" || area === "command";

function mayShare(from: string, to: string): boolean {
  return from === to || (FOUNDATIONS.get(from) ?? [...FOUNDATIONS.keys()]).includes(to);
}

/** Only adapters touch the world; core may use what is pure of node (paths, hashes, url). */
const PURE_NODE = new Set([
  "node:path",
  "node:path/posix",
  "node:crypto",
  "node:url",
  "node:util",
  "node:buffer",
  "node:zlib",
]);
const EDGE_ONLY = new Set(["node:process", "node:module"]);

export const worldIsTouchedInAdapters: Rule = (files) =>
  files.flatMap((file) => {
    if (["adapters", "dev"].includes(areaOf(file.path))) return [];
    return file.imports
      .filter(({ target, typeOnly }) => target.startsWith("node:") && !typeOnly)
      .filter(({ target }) => !PURE_NODE.has(target) && !mayUseProcess(file.path, target))
      .map(({ target }) => `${file.path} imports ${target}: only adapters touch the world`);
  });

const mayUseProcess = (path: string, target: string): boolean =>
  EDGE_ONLY.has(target) && path === "scripts/core/run.ts";

const IMPURE: readonly [pattern: RegExp, says: string][] = [
  [/\bprocess\.exit\(/, "ends the process"],
  [/\bprocess\.(env|argv|cwd|stdout|stderr|stdin)\b/, "reads the process"],
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, "reads the clock"],
  [/\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/, "draws at random"],
  [/\bchild_process\b/, "starts a process"],
];

/** One place exits, one reads the clock, one starts processes. */
export const oneEdge: Rule = (files) =>
  files.flatMap((file) => {
    if (["adapters", "dev"].includes(areaOf(file.path)) || file.path === "scripts/core/run.ts")
      return [];
    const code = withoutComments(file.text);
    return IMPURE.filter(([pattern]) => pattern.test(code)).map(
      ([, says]) => `${file.path} ${says}: that belongs into core/run or an adapter`,
    );
  });

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, "");
}

export const filesAreSmall: Rule = (files) =>
  files
    .filter(({ path }) => areaOf(path) !== "generated")
    .filter(({ path, lines }) => lines > (areaOf(path) === "entry" ? 30 : 300))
    .map(({ path, lines }) => `${path} has ${lines} lines`);

/** A name says what is inside; these say nothing. */
export const namesSaySomething: Rule = (files) =>
  files
    .filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.ts$|-)/.test(path))
    .map(({ path }) => `${path}: a name that says what is inside`)
    .filter((line) => !line.startsWith("scripts/core/cli/common-options.ts"))
    .filter((line) => !line.startsWith("scripts/core/gen/"));

/** No file imports itself through others, but by types. */
export const noCycles: Rule = (files) => {
  const edges = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter((edge) => isOurs(edge) && !edge.typeOnly).map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
};

export const RULES: Readonly<Record<string, Rule>> = {
  importsGoOneWay,
  worldIsTouchedInAdapters,
  oneEdge,
  filesAreSmall,
  namesSaySomething,
  noCycles,
};
