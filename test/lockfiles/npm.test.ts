import { describe, expect, test } from "vitest";
import { withExposure } from "../../scripts/lockfiles/exposure.ts";
import { readSri } from "../../scripts/lockfiles/integrity.ts";
import { readNpmLock } from "../../scripts/lockfiles/npm/read-npm-lock.ts";
import { npmGraph } from "./npm-fixtures.ts";

const place = (name: string, at: string) => {
  const found = npmGraph(name).packages.get(at);
  if (found === undefined) throw new Error(`no ${at} in ${name}`);
  return found;
};

test("an alias keeps the name of the real package", () => {
  expect(place("alias", "node_modules/lodash-old")).toMatchObject({
    name: "lodash",
    alias: "lodash-old",
    version: "3.10.1",
  });
  expect(place("alias", "node_modules/lodash").alias).toBeUndefined();
});

test("sources are told apart and no secret stays in them", () => {
  expect(place("sources", "node_modules/a").source).toEqual({
    kind: "git",
    url: "git+ssh://github.com/acme/a.git",
    protocol: "git+ssh",
    host: "github.com",
    commit: "0123456789abcdef0123456789abcdef01234567",
  });
  expect(place("sources", "node_modules/b").source).toMatchObject({
    kind: "git",
    url: "git+ssh://gitlab.example/acme/b.git",
    commit: "main",
  });
  expect(place("sources", "node_modules/c").source).toEqual({
    kind: "remote",
    url: "https://files.example/c-1.0.0.tgz",
    protocol: "https",
    host: "files.example",
  });
  expect(place("sources", "node_modules/d").source).toMatchObject({
    kind: "registry",
    url: "https://npm.acme.example/token/***/d/-/d-1.2.3.tgz",
  });
  expect(place("sources", "node_modules/e").source).toEqual({ kind: "file" });
  expect(place("filelink", "node_modules/tarred").source).toEqual({
    kind: "file",
    url: "file:vendor/ms-2.1.3.tgz",
  });
});

test("workspaces are roots, and development dependencies of theirs count", () => {
  const { roots, exposure, packages } = npmGraph("workspaces");
  expect(roots).toEqual(["", "packages/a", "packages/b", "apps/web"]);
  expect(exposure.get("node_modules/chai")).toBe("dev");
  expect(exposure.get("node_modules/ms")).toBe("prod");
  expect(exposure.get("node_modules/fsevents")).toBe("optional");
  expect(packages.get("node_modules/@acme/a")?.linkTo).toBe("packages/a");
});

test("bundled packages have no digest of their own, and are marked", () => {
  const inside = [...npmGraph("bundled").packages.values()].filter(({ bundled }) => bundled);
  expect(inside.length).toBeGreaterThan(100);
  expect(inside.every(({ integrity }) => integrity.length === 0)).toBe(true);
});

test("what other platforms need is marked, and is there", () => {
  const { packages } = npmGraph("optional");
  expect(packages.get("node_modules/@esbuild/win32-x64")).toMatchObject({ platform: true });
  expect(packages.get("node_modules/esbuild")).toMatchObject({
    platform: false,
    installScript: true,
  });
});

test("a lock without addresses keeps its digests", () => {
  const found = place("noresolved", "node_modules/ws");
  expect(found.source).toEqual({ kind: "unknown" });
  expect(found.integrity).toMatchObject([{ algorithm: "sha512" }]);
});

test("a peer that does not fit is a fault of the edge, and no abort", () => {
  const edges = [...npmGraph("invalidpeer").packages.values()].flatMap((found) => found.edges);
  const bad = edges.filter(({ fault }) => fault === "invalid");
  expect(bad.length).toBeGreaterThan(0);
  expect(bad.every(({ kind }) => kind === "peer")).toBe(true);
});

test("what the manifest overrides is no fault, and without it one", () => {
  const edges = [...npmGraph("overrides").packages.values()].flatMap((found) => found.edges);
  expect(edges.filter(({ fault }) => fault !== undefined)).toEqual([]);
});

test("orphans, missing peers and digests that are none are reported", () => {
  const { faults, packages, exposure } = npmGraph("orphan");
  expect(faults).toMatchObject([
    { kind: "bad_integrity", place: "node_modules/forgotten" },
    { kind: "orphan", place: "node_modules/forgotten" },
  ]);
  expect(exposure.has("node_modules/forgotten")).toBe(false);
  expect(packages.get("node_modules/forgotten")?.integrity).toHaveLength(2);
  const missing = packages.get("")?.edges.filter(({ fault }) => fault === "missing");
  expect(missing?.map(({ name, kind }) => `${kind} ${name}`)).toEqual(["peer react", "prod gone"]);
});

describe("a lock that cannot be read is refused", () => {
  const root = '"": {"name":"x"}';
  test.each([
    ["cut off", '{"lockfileVersion": 3, "packages": {', "not valid JSON, or is cut off"],
    ["no object", "[]", "not a JSON object"],
    [
      "old",
      '{"lockfileVersion": 1, "dependencies": {}}',
      "lockfileVersion 2 or 3 is wanted, found 1",
    ],
    ["no version", "{}", "found none"],
    ["no packages", '{"lockfileVersion": 3}', 'no "packages" object'],
    ["no root", '{"lockfileVersion": 3, "packages": {}}', "no root entry"],
    [
      "bad entry",
      `{"lockfileVersion": 3, "packages": {${root}, "node_modules/a": 1}}`,
      "is not an object",
    ],
    [
      "link to nothing",
      `{"lockfileVersion": 3, "packages": {${root}, "node_modules/a": {"link": true, "resolved": "a"}}}`,
      'leads to "a"',
    ],
  ])("%s", (_, text, says) => {
    expect(() => readNpmLock(text, "package-lock.json")).toThrow(says);
  });
});

test("all digests of an entry are kept, those that are none are named", () => {
  const good = `sha1-${"A".repeat(27)}=`;
  expect(readSri(`${good} ${good}?opt sha512-AAAA sha512-%%`)).toEqual({
    hashes: [{ algorithm: "sha1", hex: "0".repeat(40) }],
    refused: ["sha512-AAAA", "sha512-%%"],
  });
});

test("exposure is the strongest way that leads to a package", () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      "": {
        name: "x",
        dependencies: { a: "1" },
        devDependencies: { b: "1", c: "1" },
        optionalDependencies: { o: "1" },
      },
      "node_modules/a": { version: "1.0.0", dependencies: { b: "1" } },
      "node_modules/b": { version: "1.0.0" },
      "node_modules/c": { version: "1.0.0", dependencies: { d: "1" } },
      "node_modules/d": { version: "1.0.0", dependencies: { o: "1" } },
      "node_modules/o": { version: "1.0.0" },
    },
  };
  const { exposure } = withExposure(readNpmLock(JSON.stringify(lock), "package-lock.json"));
  const levels = ["a", "b", "c", "d", "o"].map((name) => exposure.get(`node_modules/${name}`));
  expect(levels).toEqual(["prod", "prod", "dev", "dev", "optional"]);
});
