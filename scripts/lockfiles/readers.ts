/** Which file is a lock, of which ecosystem, and beside which manifest it stands. */
import { readCargoLock } from "./cargo/read-cargo-lock.ts";
import { withExposure } from "./exposure.ts";
import { readGoSum } from "./go/read-go-sum.ts";
import type { LockInput, LockReader } from "./lock-input.ts";
import type { Ecosystem, LockGraph } from "./model.ts";
import { readNpmLock } from "./npm/read-npm-lock.ts";
import { readPnpmLock } from "./pnpm/read-pnpm-lock.ts";
import { readPoetryLock } from "./python/read-poetry-lock.ts";
import { readRequirements } from "./python/read-requirements.ts";
import { readUvLock } from "./python/read-uv-lock.ts";
import { readYarnLock } from "./yarn/read-yarn-lock.ts";

export interface LockKind {
  readonly ecosystem: Ecosystem;
  /** File name of the manifest that the lock belongs to, where it has one. */
  readonly manifest: string | undefined;
  readonly read: LockReader;
}

const npm: LockKind = {
  ecosystem: "npm",
  manifest: "package.json",
  read: ({ path, text, manifests }) => readNpmLock(text, path, manifests.get("package.json")),
};

const requirements: LockKind = { ecosystem: "pypi", manifest: undefined, read: readRequirements };

const KINDS: ReadonlyMap<string, LockKind> = new Map<string, LockKind>([
  ["package-lock.json", npm],
  ["npm-shrinkwrap.json", npm],
  ["pnpm-lock.yaml", { ecosystem: "npm", manifest: "package.json", read: readPnpmLock }],
  ["yarn.lock", { ecosystem: "npm", manifest: "package.json", read: readYarnLock }],
  ["poetry.lock", { ecosystem: "pypi", manifest: "pyproject.toml", read: readPoetryLock }],
  ["uv.lock", { ecosystem: "pypi", manifest: "pyproject.toml", read: readUvLock }],
  ["Cargo.lock", { ecosystem: "cargo", manifest: "Cargo.toml", read: readCargoLock }],
  ["go.sum", { ecosystem: "golang", manifest: "go.mod", read: readGoModules }],
]);

/** go.mod is no JSON: its text comes as the one member of its manifest. */
function readGoModules({ path, text, manifests }: LockInput) {
  const mod = manifests.get("go.mod")?.["text"];
  return readGoSum({ path, text, mod: typeof mod === "string" ? mod : "" });
}

/** `requirements.txt`, `requirements-dev.txt` and files in a folder `requirements`. */
export function lockKindOf(path: string): LockKind | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isRequirements =
    /^requirements(?:[-_.][\w.-]+)?\.txt$/.test(name) ||
    /(^|\/)requirements\/[^/]+\.txt$/.test(path);
  return KINDS.get(name) ?? (isRequirements ? requirements : undefined);
}

/** @throws GovernanceError of kind policy where a lock cannot be read in full. */
export function readLock(kind: LockKind, input: LockInput): LockGraph {
  return withExposure(kind.read(input));
}

export const LOCK_PATTERNS: readonly string[] = [
  ...[...KINDS.keys()].map((name) => `**/${name}`),
  "**/requirements*.txt",
  "**/requirements/*.txt",
];

export const MANIFEST_NAMES: readonly string[] = [
  "package.json",
  "pyproject.toml",
  "Cargo.toml",
  "go.mod",
];
