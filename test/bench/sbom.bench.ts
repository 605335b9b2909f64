/**
 * Bars: 2,000 packages in 0.4 s and 120 MiB, a flat lock of 20,000 in 2 s and 300 MiB, whole process,
 * validation included. Ours as sources and as it is published, beside tools that do the same;
 * theirs are installed on demand into a temporary folder.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "./locks.ts";
import { inTurn } from "./measure.ts";
import type { Benchmark, Contender, Row } from "./measure.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const PEERS = new URL("sbom-peers.json", import.meta.url).pathname;

/** As the first line of the entry has it. */
const YOUNG = "--max-semi-space-size=8";

const LIMIT = { timeoutMs: 60_000, memory: true };

/** What `npm run build` makes, with the packages of this repository. */
function published(): string {
  execFileSync("npm", ["run", "-s", "build"], { cwd: ROOT });
  return join(ROOT, "dist/generate-sbom.js");
}

function contenders(count: number, base: string, built: string): Contender[] {
  const root = repository(count, base);
  const env = { SOURCE_DATE_EPOCH: "1767323045", CDXGEN_TELEMETRY: "false" };
  const bin = (name: string) => join(base, "node_modules/.bin", name);
  const source = join(ROOT, "scripts/generate-sbom.ts");
  const npm = ["npm", "sbom", "--package-lock-only", "--sbom-format", "cyclonedx"] as const;
  const lockOnly = ["--package-lock-only", "--output-file", join(root, "peer.json")];
  const cdxgen = [
    "-t",
    "npm",
    "--no-install-deps",
    "--no-recurse",
    "-o",
    join(root, "cdxgen.json"),
  ];
  return [
    {
      ...LIMIT,
      name: `generate-sbom, published, ${count}`,
      argv: [process.execPath, YOUNG, built, "--root", root],
      env,
    },
    {
      ...LIMIT,
      name: `generate-sbom, sources, ${count}`,
      argv: [process.execPath, YOUNG, source, "--root", root],
      env,
    },
    { ...LIMIT, name: `npm sbom, ${count}`, argv: npm, cwd: root },
    {
      ...LIMIT,
      name: `cyclonedx-npm, ${count}`,
      argv: [bin("cyclonedx-npm"), ...lockOnly],
      cwd: root,
    },
    { ...LIMIT, name: `cdxgen, ${count}`, argv: [bin("cdxgen"), ...cdxgen, root], cwd: root, env },
  ];
}

export const benchmark: Benchmark = {
  title: "bill of materials, ours with validation, beside npm sbom, cyclonedx-npm and cdxgen",
  run: async () => {
    const base = mkdtempSync(join(tmpdir(), "bench-sbom-"));
    const built = published();
    cpSync(PEERS, join(base, "package.json"));
    execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"], {
      cwd: base,
    });
    const rows: Row[] = [
      ...(await inTurn([{ ...LIMIT, name: "node -e 0", argv: [process.execPath, "-e", "0"] }], 5)),
      ...(await inTurn(contenders(2000, base, built), 3)),
      ...(await inTurn(contenders(20_000, base, built), 1)),
    ];
    rmSync(base, { recursive: true });
    return rows;
  },
};
