/**
 * Another tool's bill of materials over the same lock files: the same packages and the same edges.
 * Installed on demand from the registry; what differs stands in docs/decisions/sbom-npm-graph.md.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NPM_FIXTURES, npmCases } from "../lockfiles/npm-fixtures.ts";

const SBOM = resolve("scripts/generate-sbom.ts");
const PEER = "@cyclonedx/cyclonedx-npm";
const PEERS = resolve("test/bench/sbom-peers.json");

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly components?: readonly Component[];
}

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components?: readonly Component[];
  readonly dependencies?: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

let base = "";
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "cyclonedx-npm-"));
  const { dependencies } = JSON.parse(readFileSync(PEERS, "utf8"));
  const peer = `${PEER}@${dependencies[PEER]}`;
  const quiet = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", "--prefix", base, ...quiet, peer], { cwd: base });
}, 180_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** It stops at names that every object has; an entry that nothing leads to it leaves out. */
const STOPS = new Set(["names"]);
const ORPHANS: Readonly<Record<string, readonly string[]>> = {
  orphan: ["pkg:npm/forgotten@1.0.0"],
};

test.each(npmCases)("%s", { timeout: 60_000 }, (name) => {
  const folder = mkdtempSync(join(base, "lock-"));
  cpSync(`${NPM_FIXTURES}${name}`, folder, { recursive: true });
  const theirs = billOf(folder, "theirs.json", [
    join(base, "node_modules/.bin/cyclonedx-npm"),
    "--package-lock-only",
    "--ignore-npm-errors",
    "--flatten-components",
    "--output-file",
    join(folder, "theirs.json"),
    join(folder, "package.json"),
  ]);
  const output = ["--root", folder, "--output", join(folder, "ours.json")];
  const ours = billOf(folder, "ours.json", [SBOM, ...output]);
  expect(ours).toBeDefined();
  expect(theirs === undefined).toBe(STOPS.has(name));
  if (theirs === undefined || ours === undefined) return;
  const orphans = ORPHANS[name] ?? [];
  expect(packagesOf(ours)).toEqual([...packagesOf(theirs), ...orphans].toSorted(byText));
  expect(edgesOf(ours)).toEqual(edgesOf(theirs));
});

function billOf(folder: string, file: string, argv: readonly string[]): Bill | undefined {
  spawnSync(process.execPath, argv, { encoding: "utf8" });
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

const byText = (left: string, right: string) => (left < right ? -1 : Number(left > right));

/** By reference: the package, without what a purl says of places and sources. */
function namesOf({ metadata, components = [] }: Bill): Map<string, string> {
  const names = new Map<string, string>();
  const add = (one: Component) => {
    const purl = one.purl?.replace(/[?#].*$/, "");
    names.set(one["bom-ref"], purl ?? `${one.name}@${one.version ?? ""}`);
    one.components?.forEach(add);
  };
  components.forEach(add);
  names.set(metadata.component["bom-ref"], "the project");
  return names;
}

function packagesOf(bill: Bill): string[] {
  return [...new Set(namesOf(bill).values())].toSorted(byText);
}

function edgesOf(bill: Bill): string[] {
  const names = namesOf(bill);
  const edges = (bill.dependencies ?? []).flatMap(({ ref, dependsOn = [] }) =>
    dependsOn.map((other) => `${names.get(ref)} > ${names.get(other)}`),
  );
  return [...new Set(edges)].toSorted(byText);
}
