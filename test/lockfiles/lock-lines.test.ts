/** The line that a lock gives to a package is the line where an editor shows it. */
import { describe, expect, test } from "vitest";
import { lockPlaces } from "../../scripts/lockfiles/lock-lines.ts";
import { graphOf, lockFixture } from "./lock-fixtures.ts";

const FOLDERS = [
  "npm/plain",
  "npm/workspaces",
  "npm/names",
  "npm/lockv2",
  "pnpm6",
  "pnpm9",
  "yarn1",
  "berry",
  "cargo",
  "poetry",
  "uv",
  "requirements",
];

describe.each(FOLDERS)("%s", (folder) => {
  test("every registry package has a line that names it", async () => {
    const fixture = lockFixture(folder);
    const graph = await graphOf(fixture);
    const text = fixture.bytes.toString("utf8");
    const lines = text.split(/\r?\n/);
    const find = lockPlaces(graph, text);
    const fetched = [...graph.packages.values()].filter(
      ({ source, version, alias }) =>
        source.kind === "registry" && version !== "" && alias === undefined,
    );
    expect(fetched.length).toBeGreaterThan(0);
    for (const one of fetched) {
      const place = find(one);
      const line = lines[(place?.line ?? 0) - 1] ?? "";
      const names = [one.name, one.name.replaceAll("-", "_"), one.name.replaceAll("_", "-")];
      expect(names.some((name) => line.toLowerCase().includes(name.toLowerCase()))).toBe(true);
    }
  });
});

test("go.sum, by module and version", async () => {
  const fixture = lockFixture("go");
  const find = lockPlaces(await graphOf(fixture), fixture.bytes.toString("utf8"));
  const line = find({ place: "", name: "golang.org/x/text", version: "v0.16.0" })?.line ?? 0;
  expect(fixture.bytes.toString("utf8").split("\n")[line - 1]).toContain(
    "golang.org/x/text v0.16.0",
  );
});

test("npm: the pointer is that of the entry; what is not there has no line", async () => {
  const fixture = lockFixture("npm/plain");
  const graph = await graphOf(fixture);
  const find = lockPlaces(graph, fixture.bytes.toString("utf8").replaceAll("\n", "\r\n"));
  const place = [...graph.packages.keys()].find((key) => key.startsWith("node_modules/")) ?? "";
  expect(find({ place, name: "", version: "" })?.pointer).toBe(
    `/packages/${place.replaceAll("/", "~1")}`,
  );
  expect(find({ place: "node_modules/none", name: "none", version: "1" })).toBeUndefined();
});
