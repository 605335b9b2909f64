/**
 * `requirements.txt` as pip reads it (https://pip.pypa.io/en/stable/reference/requirements-file-format/).
 * It is a lock where each line pins one version and its digests (`pip-compile --generate-hashes`);
 * it holds no graph, so every package is a direct one.
 */
import { readHexDigests } from "../integrity.ts";
import { cleanUrl } from "../clean-url.ts";
import { lockError, refuseCut } from "../lock-error.ts";
import { PLAIN } from "../lock-input.ts";
import type { LockInput } from "../lock-input.ts";
import type { Edge, LockContent, LockedPackage, LockFault, Source } from "../model.ts";
import { pypiName } from "../purl.ts";

const ROOT = "";

export function readRequirements({ path, text }: LockInput): LockContent {
  refuseCut(text, path);
  const faults: LockFault[] = [];
  const packages = new Map<string, LockedPackage>();
  for (const { line, words } of logicalLines(text, path)) {
    const found = requirementOf(words, line, path, faults);
    if (found !== undefined) packages.set(found.place, found);
  }
  const edges = [...packages.values()].map(edgeTo);
  const name = path.replace(/^.*\//, "");
  const root: LockedPackage = {
    ...PLAIN,
    place: ROOT,
    ecosystem: "pypi",
    name,
    version: "",
    source: { kind: "workspace" },
    edges,
  };
  return {
    ecosystem: "pypi",
    path,
    format: "requirements",
    roots: [ROOT],
    packages: new Map([[ROOT, root], ...packages]),
    faults,
  };
}

const edgeTo = ({ place, name, version }: LockedPackage): Edge => ({
  name,
  spec: `==${version}`,
  kind: "prod",
  to: place,
});

interface LogicalLine {
  /** 1-based, of the first physical line. */
  readonly line: number;
  readonly words: readonly string[];
}

/** A backslash at the end joins the next line; ` #` starts a comment. */
function logicalLines(text: string, path: string): LogicalLine[] {
  const found: LogicalLine[] = [];
  let open: { line: number; text: string } | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.replace(/(^|\s)#.*$/, "");
    const joined =
      open === undefined
        ? { line: index + 1, text: line }
        : { ...open, text: `${open.text} ${line}` };
    open = joined.text.trimEnd().endsWith("\\")
      ? { ...joined, text: joined.text.trimEnd().slice(0, -1) }
      : undefined;
    if (open === undefined) found.push({ line: joined.line, words: wordsOf(joined.text) });
  }
  if (open !== undefined)
    throw lockError(path, "the last requirement is cut off", undefined, open.line);
  return found.filter(({ words }) => words.length > 0);
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\[[^\]]*\])?(.*)$/;

function requirementOf(
  words: readonly string[],
  line: number,
  path: string,
  faults: LockFault[],
): LockedPackage | undefined {
  if (words[0]?.startsWith("-") === true) return undefined;
  const hashes = words.filter((word) => word.startsWith("--hash")).map((word) => word.slice(7));
  const spec = words
    .filter((word) => !word.startsWith("--"))
    .join("")
    .replace(/;.*$/, "");
  const match = NAME.exec(spec);
  if (match === null) throw lockError(path, "a line is no requirement", undefined, line);
  const name = pypiName(match[1] ?? "");
  const version = /^={2,3}([^,*]+)$/.exec(match[2] ?? "")?.[1] ?? "";
  const { hashes: integrity, refused } = readHexDigests(hashes);
  for (const part of refused) faults.push(badDigest(name, part));
  const place = `${name}==${version}`;
  return {
    ...PLAIN,
    place,
    ecosystem: "pypi",
    name,
    version,
    source: sourceOf(match[2] ?? ""),
    integrity,
  };
}

const badDigest = (place: string, part: string): LockFault => ({
  kind: "bad_integrity",
  place,
  message: `"${place}": "${part.slice(0, 40)}" is no digest of a known algorithm and its length`,
});

/** `name @ https://…` or `name @ git+https://…@commit`; otherwise the index that pip is told. */
function sourceOf(rest: string): Source {
  if (!rest.startsWith("@")) return { kind: "registry" };
  const address = rest.slice(1);
  const clean = cleanUrl(address.replace(/^git\+/, ""));
  if (clean === undefined) return { kind: "file" };
  const { url, protocol, host } = clean;
  if (!address.startsWith("git+")) return { kind: "remote", url, protocol, host };
  const at = url.lastIndexOf("@");
  const commit = at < 0 ? {} : { commit: url.slice(at + 1) };
  return { kind: "git", url: at < 0 ? url : url.slice(0, at), protocol, host, ...commit };
}
