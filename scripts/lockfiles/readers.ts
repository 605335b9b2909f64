/** Which file is a lock, of which ecosystem; each reader and its parser is loaded only when used. */
import { withExposure } from "./exposure.ts";
import type { LockInput, LockReader } from "./lock-input.ts";
import type { Ecosystem, LockGraph } from "./model.ts";

export interface LockKind {
  readonly ecosystem: Ecosystem;
  readonly load: () => Promise<LockReader>;
}

const npm: LockKind = {
  ecosystem: "npm",
  load: async () => {
    const { readNpmLock } = await import("./npm/read-npm-lock.ts");
    return ({ path, text, manifests }) => readNpmLock(text, path, manifests.get("package.json"));
  },
};

const requirements: LockKind = {
  ecosystem: "pypi",
  load: async () => (await import("./python/read-requirements.ts")).readRequirements,
};

const KINDS: ReadonlyMap<string, LockKind> = new Map<string, LockKind>([
  ["package-lock.json", npm],
  ["npm-shrinkwrap.json", npm],
  [
    "pnpm-lock.yaml",
    { ecosystem: "npm", load: async () => (await import("./pnpm/read-pnpm-lock.ts")).readPnpmLock },
  ],
  [
    "yarn.lock",
    { ecosystem: "npm", load: async () => (await import("./yarn/read-yarn-lock.ts")).readYarnLock },
  ],
  [
    "poetry.lock",
    {
      ecosystem: "pypi",
      load: async () => (await import("./python/read-poetry-lock.ts")).readPoetryLock,
    },
  ],
  [
    "uv.lock",
    { ecosystem: "pypi", load: async () => (await import("./python/read-uv-lock.ts")).readUvLock },
  ],
  [
    "Cargo.lock",
    {
      ecosystem: "cargo",
      load: async () => (await import("./cargo/read-cargo-lock.ts")).readCargoLock,
    },
  ],
  ["go.sum", { ecosystem: "golang", load: loadGo }],
]);

/** go.mod is no JSON: its text comes as the one member of its manifest. */
async function loadGo(): Promise<LockReader> {
  const { readGoSum } = await import("./go/read-go-sum.ts");
  return ({ path, text, manifests }) => {
    const mod = manifests.get("go.mod")?.["text"];
    return readGoSum({ path, text, mod: typeof mod === "string" ? mod : "" });
  };
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
export async function readLock(kind: LockKind, input: LockInput): Promise<LockGraph> {
  const read = await kind.load();
  return withExposure(read(input));
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
