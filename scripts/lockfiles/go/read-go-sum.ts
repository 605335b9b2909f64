/**
 * `go.mod` with `go.sum`. go.sum alone is no inventory: it also holds versions that were only
 * looked at. The modules are those that go.mod requires (from Go 1.17 the indirect ones too), after
 * its `replace` lines; go.sum adds their digests. https://go.dev/ref/mod#go-sum-files
 */
import { lockError, refuseCut } from "../lock-error.ts";
import { PLAIN } from "../lock-input.ts";
import type { Edge, LockContent, LockedPackage } from "../model.ts";

export interface GoInput {
  readonly path: string;
  /** Text of go.sum; empty where go.mod requires nothing and there is none. */
  readonly text: string;
  /** Text of go.mod beside it. */
  readonly mod: string;
}

interface Required {
  readonly module: string;
  readonly version: string;
}

export function readGoSum({ path, text, mod }: GoInput): LockContent {
  refuseCut(text, path);
  const sums = readSums(text, path);
  const { module, required } = readMod(mod, path);
  const packages = new Map<string, LockedPackage>();
  packages.set("", rootOf(module, required));
  for (const one of required) packages.set(placeOf(one), packageOf(one, sums, path));
  return { ecosystem: "golang", path, format: "go", roots: [""], packages, faults: [] };
}

const placeOf = ({ module, version }: Required): string => `${module}@${version}`;

function rootOf(module: string, required: readonly Required[]): LockedPackage {
  const edges = required.map((one): Edge => ({
    name: one.module,
    spec: one.version,
    kind: "prod",
    to: placeOf(one),
  }));
  return {
    ...PLAIN,
    place: "",
    ecosystem: "golang",
    name: module,
    version: "",
    source: { kind: "workspace" },
    edges,
  };
}

function packageOf(one: Required, sums: ReadonlyMap<string, string>, path: string): LockedPackage {
  const place = placeOf(one);
  const isFolder = one.version === "";
  const tree = sums.get(place);
  if (!isFolder && tree === undefined && !sums.has(`${place}/go.mod`)) {
    throw lockError(path, `go.mod requires ${place}, of which go.sum has no digest`, "go mod tidy");
  }
  return {
    ...PLAIN,
    place,
    ecosystem: "golang",
    name: one.module,
    version: one.version,
    source: isFolder
      ? { kind: "file" }
      : { kind: "registry", protocol: "https", host: "proxy.golang.org" },
    ...(tree === undefined ? {} : { treeDigest: tree }),
  };
}

/** `module version[/go.mod] h1:base64=`; a line of another form is a cut or an edit. */
function readSums(text: string, path: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const match = /^(\S+) (v\S+) (h1:[A-Za-z0-9+/]{43}=)$/.exec(line);
    if (match === null)
      throw lockError(path, "a line of go.sum is not complete", undefined, index + 1);
    sums.set(`${match[1]}@${match[2]}`, match[3] ?? "");
  }
  return sums;
}

function readMod(text: string, path: string): { module: string; required: Required[] } {
  const lines = directives(text);
  const module = lines.find(([verb]) => verb === "module")?.[1];
  if (module === undefined) throw lockError(path, "go.mod beside it names no module");
  const replaced = new Map(lines.flatMap(replacement));
  const required = lines.flatMap(([verb, name, version]) => {
    if (verb !== "require" || name === undefined || version === undefined) return [];
    return [replaced.get(`${name}@${version}`) ?? replaced.get(name) ?? { module: name, version }];
  });
  return { module, required };
}

/** `replace old [v] => new v` or `=> ./folder`, which has no version. */
function replacement(words: readonly string[]): [string, Required][] {
  const arrow = words.indexOf("=>");
  const [verb, name = ""] = words;
  const target = words[arrow + 1];
  if (verb !== "replace" || arrow < 0 || target === undefined) return [];
  const key = arrow === 3 ? `${name}@${words[2]}` : name;
  const isFolder = /^\.{0,2}\//.test(target);
  return [
    [
      key,
      isFolder
        ? { module: name, version: "" }
        : { module: target, version: words[arrow + 2] ?? "" },
    ],
  ];
}

/** One list of words a directive, blocks `require ( … )` opened up, comments dropped. */
function directives(text: string): string[][] {
  const found: string[][] = [];
  let block: string | undefined;
  for (const raw of text.split("\n")) {
    const words = raw
      .replace(/\/\/.*$/, "")
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(unquoted);
    if (words.length === 0) continue;
    if (words[0] === ")") block = undefined;
    else if (words[1] === "(") block = words[0];
    else found.push(block === undefined ? words : [block, ...words]);
  }
  return found;
}

const unquoted = (word: string): string => word.replace(/^(["`])(.*)\1$/, "$2");
