/** Bars: 2,000 packages in 0.4 s, a flat lock of 20,000 in 2 s, whole process, validation included. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTurn } from "./measure.ts";
import type { Benchmark, Contender } from "./measure.ts";

const SBOM = new URL("../../scripts/generate-sbom.ts", import.meta.url).pathname;
const LICENCES = ["MIT", "ISC", "Apache-2.0", "(MIT OR Apache-2.0)"];

const name = (index: number): string => (index % 7 === 0 ? `@scope/pkg-${index}` : `pkg-${index}`);

/** A lock of `count` packages at the top, each asked for by the project, half of them by another. */
function repository(count: number): string {
  const all = Array.from({ length: count }, (_, index) => index);
  const dependencies = Object.fromEntries(all.map((index) => [name(index), "^1.0.0"]));
  const entries = all.map((index) => {
    const digest = createHash("sha512").update(name(index)).digest("base64");
    const other =
      index % 2 === 1 ? { dependencies: { [name((index * 13 + 1) % count)]: "*" } } : {};
    const resolved = `https://registry.npmjs.org/${name(index)}/-/pkg-${index}-1.0.0.tgz`;
    const integrity = `sha512-${digest}`;
    const entry = { version: "1.0.0", resolved, integrity, license: LICENCES[index % 4], ...other };
    return [`node_modules/${name(index)}`, entry];
  });
  const root = { name: "big", version: "1.0.0", dependencies };
  const packages = { "": root, ...Object.fromEntries(entries) };
  const folder = mkdtempSync(join(tmpdir(), "bench-sbom-"));
  mkdirSync(folder, { recursive: true });
  const lock = { name: "big", lockfileVersion: 3, packages };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock, undefined, 2));
  writeFileSync(join(folder, "package.json"), JSON.stringify(root));
  return folder;
}

const contenders = (count: number): Contender[] => {
  const root = repository(count);
  const env = { SOURCE_DATE_EPOCH: "1767323045" };
  const ours = [process.execPath, SBOM, "--root", root] as const;
  const npm = ["npm", "sbom", "--package-lock-only", "--sbom-format", "cyclonedx"] as const;
  return [
    { name: `generate-sbom, ${count} packages`, argv: ours, env },
    { name: `npm sbom, ${count} packages`, argv: npm, cwd: root, timeoutMs: 60_000 },
  ];
};

export const benchmark: Benchmark = {
  title: "bill of materials with validation beside npm sbom without",
  run: async () => [
    ...(await inTurn(contenders(2000), 5)),
    ...(await inTurn(contenders(20_000), 2)),
  ],
};
