/** By which direct dependencies a finding comes in, over the lock of a project with workspaces. */
import { expect, test } from "vitest";
import { withWays } from "../../scripts/deps/ways.ts";
import { mergeFindings } from "../../scripts/deps/merge.ts";
import { locate } from "../../scripts/deps/sources/locate.ts";
import { withExposure } from "../../scripts/lockfiles/exposure.ts";
import { PLAIN } from "../../scripts/lockfiles/lock-input.ts";
import type { LockedPackage } from "../../scripts/lockfiles/model.ts";

function at(place: string, name: string, asks: readonly string[], own = false): LockedPackage {
  const edges = asks.map((to) => ({ name: to, spec: "*", kind: "prod" as const, to }));
  const source = { kind: own ? ("workspace" as const) : ("registry" as const) };
  return { ...PLAIN, place, ecosystem: "npm", name, version: "1.0.0", source, edges };
}

const packages = new Map(
  [
    at("", "app", ["direct", "packages/web"], true),
    at("packages/web", "web", ["other"], true),
    at("direct", "direct", ["deep"]),
    at("other", "other", ["deep", "loop"]),
    at("loop", "loop", ["other"]),
    at("deep", "deep", []),
  ].map((one) => [one.place, one]),
);
const graph = withExposure({
  ecosystem: "npm",
  path: "package-lock.json",
  format: "npm 3",
  roots: ["", "packages/web"],
  packages,
  faults: [],
});

function waysOf(name: string): readonly string[] | undefined {
  const claim = {
    source: "osv",
    ids: ["GHSA-1"],
    ecosystem: "npm",
    range: "",
    fixed: [],
    title: "",
  } as const;
  const { reported } = locate(
    [{ ...claim, package: name, version: "1.0.0", severity: "low" }],
    [graph],
  );
  return withWays(mergeFindings(reported), [graph])[0]?.ways;
}

test.each([
  ["deep", ["direct", "other"]],
  ["loop", ["other"]],
  ["direct", ["direct"]],
])("%s comes in by %j, and never by a project itself", (name, ways) => {
  expect(waysOf(name)).toEqual(ways);
});
