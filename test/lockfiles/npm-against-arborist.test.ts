/** npm's own reader of lock files, over every fixture: same places, same edges, same faults. */
import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Arborist from "@npmcli/arborist";
import { describe, expect, test } from "vitest";
import type { Edge } from "../../scripts/lockfiles/model.ts";
import { lockPath, NPM_FIXTURES, npmCases, npmGraph } from "./npm-fixtures.ts";

/** npm checks out links and sources that a lock alone cannot answer for: only these are compared. */
const COMPARED_FAULTS = new Set(["MISSING", "INVALID"]);

/** In a folder of its own: this Arborist reads no npm-shrinkwrap.json, so that goes by the other name. */
async function loadVirtual(name: string) {
  const folder = mkdtempSync(join(tmpdir(), "lock-"));
  try {
    cpSync(`${NPM_FIXTURES}${name}`, folder, { recursive: true });
    copyFileSync(lockPath(name), join(folder, "package-lock.json"));
    return await new Arborist({ path: folder }).loadVirtual();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function arboristLines(name: string): Promise<{ places: string[]; edges: string[] }> {
  const tree = await loadVirtual(name);
  const nodes = [tree, ...[...tree.inventory.values()].filter((node) => node !== tree)];
  const edges = nodes
    .filter((node) => !node.isLink)
    .flatMap((node) =>
      [...node.edgesOut.values()].map((edge) =>
        line(node.location, edge.name, edge.type, edge.to?.location, faultOf(edge)),
      ),
    );
  const places = nodes.map(
    (node) => `${node.location} ${node.packageName || node.name}@${node.version || ""}`,
  );
  return { places: places.toSorted(), edges: edges.toSorted() };
}

interface ArboristEdge {
  readonly error: string | null;
  readonly spec: string;
}

/** Whether a git, file or remote source is the one asked for is a question for npm, not for a lock. */
function faultOf({ error, spec }: ArboristEdge): string {
  if (error === null || !COMPARED_FAULTS.has(error)) return "";
  const isSource = /[/:]/.test(spec) && !spec.startsWith("npm:");
  return error === "INVALID" && isSource ? "" : error.toLowerCase();
}

const TYPE: Readonly<Record<string, string>> = { peer_optional: "peerOptional" };

function ourLines(name: string): { places: string[]; edges: string[] } {
  const { packages } = npmGraph(name);
  const edges = [...packages.values()].flatMap((found) =>
    found.edges.map((edge: Edge) =>
      line(found.place, edge.name, TYPE[edge.kind] ?? edge.kind, edge.to, edge.fault ?? ""),
    ),
  );
  const places = [...packages.values()].map((found) => {
    const real = packages.get(found.linkTo ?? "") ?? found;
    const shown = found.linkTo === undefined ? found : real;
    return `${found.place} ${shown.name}@${shown.version}`;
  });
  return { places: places.toSorted(), edges: edges.toSorted() };
}

const line = (from: string, name: string, type: string, to: string | undefined, fault: string) =>
  `${from || "."} -${type}-> ${name} = ${to ?? "nothing"} ${fault}`.trim();

test("there are at least twelve lock files of different shape to compare", () => {
  expect(npmCases.length).toBeGreaterThanOrEqual(12);
});

/** docs/decisions/sbom-npm-graph.md: names on which npm itself fails. */
const ONLY_OURS = "names";

describe.each(npmCases.filter((name) => name !== ONLY_OURS))("%s", (name) => {
  test("the same places and edges as Arborist", async () => {
    const [theirs, ours] = [await arboristLines(name), ourLines(name)];
    expect(ours.places).toEqual(theirs.places);
    expect(ours.edges).toEqual(theirs.edges);
  });
});

test("names that are members of every object stop Arborist, and do not stop us", async () => {
  await expect(loadVirtual(ONLY_OURS)).rejects.toThrow("accept field must be a string");
  const { packages, exposure } = npmGraph(ONLY_OURS);
  expect([...packages.values()].map(({ name, version }) => `${name}@${version}`)).toEqual([
    "names@1.0.0",
    "__proto__@2.1.0",
    "constructor@1.0.0",
    "toString@1.0.0",
  ]);
  expect([...exposure.values()]).toEqual(["prod", "prod", "prod", "prod"]);
  expect(packages.get("node_modules/__proto__")?.edges).toMatchObject([
    { name: "toString", to: "node_modules/toString" },
  ]);
});
