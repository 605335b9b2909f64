/** Repositories for the benchmarks of supply chain scripts: flat npm locks, and an OSV database. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

const LICENCES = ["MIT", "ISC", "Apache-2.0", "(MIT OR Apache-2.0)"];

const name = (index: number): string => (index % 7 === 0 ? `@scope/pkg-${index}` : `pkg-${index}`);

/** A lock of `count` packages at the top, each asked for by the project, half of them by another. */
export function repository(count: number, base: string): string {
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
  const folder = mkdtempSync(join(base, "locks-"));
  mkdirSync(join(folder, "security"));
  const lock = { name: "big", version: "1.0.0", lockfileVersion: 3, packages };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock, undefined, 2));
  writeFileSync(join(folder, "package.json"), JSON.stringify(root));
  const policy = { $schema: "x", version: 1 };
  writeFileSync(join(folder, "security/dependency_policy.json"), JSON.stringify(policy));
  return folder;
}

/** As osv.dev packs it; one record in fifty is about a locked package, half of those affect it. */
export function osvArchive(folder: string, records: number, packages: number): string {
  const files = Array.from({ length: records }, (_, index) => {
    const id = `GHSA-${index}-bench`;
    return [`${id}.json`, Buffer.from(JSON.stringify(recordOf(id, index, packages), undefined, 2))];
  });
  const path = join(folder, "all.zip");
  writeFileSync(path, zipSync(Object.fromEntries(files), { level: 6 }));
  return path;
}

function recordOf(id: string, index: number, packages: number) {
  const isLocked = index % 50 === 0;
  const about = isLocked ? name(((index / 50) * 19) % packages) : `other-${index}`;
  const fixed = index % 100 === 0 ? "2.0.0" : "0.9.0";
  return {
    schema_version: "1.7.3",
    id,
    modified: "2026-11-22T10:00:00Z",
    published: "2024-01-01T00:00:00Z",
    aliases: [`CVE-2024-${10_000 + index}`],
    summary: `A fault in ${about}`,
    details: "What is wrong with the package, and how it can be used. ".repeat(16),
    severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
    affected: [
      {
        package: { ecosystem: "npm", name: about, purl: `pkg:npm/${about}` },
        ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed }] }],
      },
    ],
    references: [{ type: "WEB", url: `https://security.example/${id}` }],
    database_specific: { severity: "HIGH", cwe_ids: ["CWE-79"] },
  };
}
