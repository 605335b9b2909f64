/**
 * When is an earlier outcome still about the same thing? When the command, the promises, the
 * declared inputs, the tools and the variables that the gate asked for have the same digest.
 */
import { isAbsolute, join } from "node:path";
import { sha256Hex, sha256OfStream } from "../core/digest.ts";
import type { Host } from "../core/host.ts";
import { askedFor } from "./gate-environment.ts";
import type { Gate } from "./gate.ts";
import { fill } from "./placeholders.ts";
import type { PlaceholderValues } from "./placeholders.ts";

/** Which tools a project uses is in these, for every ecosystem that has such a file. */
const LOCK_FILES = [
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "poetry.lock",
  "uv.lock",
  "requirements.txt",
  "Cargo.lock",
  "go.sum",
  "Gemfile.lock",
  "composer.lock",
];

export interface DigestContext {
  readonly host: Host;
  readonly root: string;
  /** Those of a run and its logs stand as samples, so that they do not tell two runs apart. */
  readonly values: PlaceholderValues;
  readonly nodeVersion: string;
}

/** Of the gate's words alone: what it runs, promises and sees of the environment. */
export function definitionDigest(gate: Gate, { host, values, nodeVersion }: DigestContext): string {
  const {
    id,
    argv,
    evidence,
    exitCodes,
    exitCodeOnly = null,
    environment,
    inputs,
    timeoutMs,
  } = gate;
  return sha256Hex(
    JSON.stringify([
      "release-governance gate definition 1",
      {
        id,
        argv: argv.map((word) => fill(word, values)),
        evidence,
        exitCodeOnly,
        inputs,
        timeoutMs,
      },
      sorted(exitCodes),
      sorted(askedFor(host.env, environment)),
      nodeVersion,
    ]),
  );
}

/** Of everything; `undefined` where an input is missing or cannot be read. */
export async function gateDigest(gate: Gate, context: DigestContext): Promise<string | undefined> {
  const { host, root } = context;
  const declared = await host.fs.glob(gate.inputs, root);
  const named = [...gate.argv.slice(1), ...LOCK_FILES].filter(isInside);
  const files = await digests(context, [
    ...new Set([...declared, ...(await existing(host, root, named))]),
  ]);
  const tool = await toolDigest(gate.argv[0], context);
  if (declared.length === 0 || files === undefined || tool === undefined) return undefined;
  return sha256Hex(
    JSON.stringify(["release-governance gate 1", definitionDigest(gate, context), files, tool]),
  );
}

/** Path and digest of each file, sorted by path. */
async function digests(
  { host, root }: DigestContext,
  paths: readonly string[],
): Promise<[string, string][] | undefined> {
  const all: [string, string][] = [];
  for (const path of paths.toSorted()) {
    const stat = await host.fs.stat(join(root, path));
    if (stat?.kind !== "file" && stat?.kind !== "link") return undefined;
    all.push([path, (await sha256OfStream(host.fs.stream(join(root, path)))).sha256]);
  }
  return all;
}

/** Arguments that name files of the repository are inputs too: the script that is run, first of all. */
async function existing(host: Host, root: string, names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    if ((await host.fs.stat(join(root, name)))?.kind === "file") found.push(name);
  }
  return found;
}

function isInside(word: string): boolean {
  return (
    word !== "" && !isAbsolute(word) && !word.includes("\0") && !word.split("/").includes("..")
  );
}

/** Node.js by its version, any other program by its bytes. */
async function toolDigest(program: string, context: DigestContext): Promise<string | undefined> {
  const { host, root, nodeVersion } = context;
  if (program === "node") return `node ${nodeVersion}`;
  for (const folder of program.includes("/") ? [root] : searchPath(host, root)) {
    const path = await host.fs.realPath(isAbsolute(program) ? program : join(folder, program));
    const stat = path === undefined ? undefined : await host.fs.stat(path);
    if (path !== undefined && stat?.kind === "file") {
      return (await sha256OfStream(host.fs.stream(path))).sha256;
    }
  }
  return undefined;
}

function searchPath(host: Host, root: string): string[] {
  const folders = (host.env["PATH"] ?? "").split(":").filter((folder) => isAbsolute(folder));
  return [join(root, "node_modules", ".bin"), ...folders];
}

function sorted(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
