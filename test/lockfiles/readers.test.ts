/** Every ecosystem's lock: counts by an independent reading, the graph's shape, and what is refused. */
import { describe, expect, test } from "vitest";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { shownPlace } from "../../scripts/lockfiles/clean-url.ts";
import type { LockGraph } from "../../scripts/lockfiles/model.ts";
import { purlOf } from "../../scripts/lockfiles/purl.ts";
import { lockKindOf } from "../../scripts/lockfiles/readers.ts";
import { graphOf, lockFixture, lockFolders } from "./lock-fixtures.ts";

const graph = (folder: string): Promise<LockGraph> => graphOf(lockFixture(folder));

/** `exposure purl` of every package, sorted. */
function lines({ packages, exposure }: LockGraph): string[] {
  const found = [...packages.values()].filter(({ linkTo }) => linkTo === undefined);
  return found.map((one) => `${exposure.get(one.place) ?? "orphan"} ${purlOf(one)}`).toSorted();
}

const edges = ({ packages }: LockGraph): number =>
  [...packages.values()].reduce(
    (sum, { edges: all }) => sum + all.filter(({ to }) => to).length,
    0,
  );

const count = (folder: string, pattern: RegExp): number =>
  lockFixture(folder).bytes.toString().match(pattern)?.length ?? 0;

const SHOP = [
  "dev pkg:npm/kleur@4.1.5",
  "dev pkg:npm/prettier@3.10.1",
  "optional pkg:npm/fsevents@2.3.3",
  "prod pkg:npm/%40acme/a@0.1.0",
  "prod pkg:npm/acme-shop@1.2.3",
  "prod pkg:npm/debug@4.4.3",
  "prod pkg:npm/js-tokens@4.0.0",
  "prod pkg:npm/lodash@3.10.1",
  "prod pkg:npm/loose-envify@1.4.0",
  "prod pkg:npm/ms@2.0.0",
  "prod pkg:npm/ms@2.1.3",
  "prod pkg:npm/react-dom@18.3.1",
  "prod pkg:npm/react@18.3.1",
  "prod pkg:npm/scheduler@0.23.2",
];

describe("the same project under four package managers", () => {
  test.each(["pnpm9", "pnpm6", "yarn1"])("%s", async (folder) => {
    expect(lines(await graph(folder))).toEqual(SHOP);
    expect((await graph(folder)).faults).toEqual([]);
  });

  test("yarn berry also locks what would build the optional one", async () => {
    const found = lines(await graph("berry"));
    expect(found).toEqual(expect.arrayContaining(SHOP));
    expect(
      found.filter((line) => !SHOP.includes(line)).every((line) => line.startsWith("optional")),
    ).toBe(true);
    expect((await graph("berry")).faults).toEqual([]);
  });

  test("react-dom depends on what its lock says", async () => {
    const found = (await graph("pnpm9")).packages.get("react-dom@18.3.1(react@18.3.1)");
    expect(found?.edges.map(({ to }) => to)).toEqual([
      "loose-envify@1.4.0",
      "react@18.3.1",
      "scheduler@0.23.2",
    ]);
  });

  test("digests: of the archive where there is one, else of yarn's cache", async () => {
    for (const folder of ["pnpm9", "pnpm6", "yarn1"]) {
      const locked = [...(await graph(folder)).packages.values()].filter(
        ({ source }) => source.kind !== "workspace",
      );
      expect(locked.every(({ integrity }) => integrity.length === 1)).toBe(true);
    }
    const berry = [...(await graph("berry")).packages.values()].filter(({ name }) => name === "ms");
    expect(berry.map(({ integrity }) => integrity)).toEqual([[], []]);
    expect(berry.every(({ treeDigest }) => treeDigest?.startsWith("10c0/") === true)).toBe(true);
  });
});

test("cargo: counts as an independent reading has them, dev from the manifest", async () => {
  const found = await graph("cargo");
  expect(found.packages.size).toBe(count("cargo", /^\[\[package\]\]$/gm));
  expect(edges(found)).toBe(count("cargo", /^ "/gm));
  expect(found.roots).toEqual(["acme-tool 0.2.0", "acme-core 0.2.0"]);
  expect(lines(found)).toContain("dev pkg:cargo/tempfile@3.10.1");
  expect(lines(found)).toContain("dev pkg:cargo/rand@0.7.3");
  expect(lines(found)).toContain("prod pkg:cargo/rand@0.8.5");
  expect(found.faults).toEqual([]);
});

test("poetry: counts as an independent reading has them; a name may have two versions", async () => {
  const found = await graph("poetry");
  expect(found.packages.size).toBe(count("poetry", /^\[\[package\]\]$/gm) + 1);
  expect(lines(found)).toEqual([
    "dev pkg:pypi/colorama@0.4.6",
    "dev pkg:pypi/iniconfig@2.0.0",
    "dev pkg:pypi/pytest@8.2.2",
    "prod pkg:pypi/acme-api@0.3.0",
    "prod pkg:pypi/acme-internal@1.4.0?vcs_url=git%2Bhttps%3A%2F%2Fgit.acme.example%2Facme%2Finternal.git%400123456789abcdef0123456789abcdef01234567",
    "prod pkg:pypi/certifi@2024.7.4",
    "prod pkg:pypi/charset-normalizer@3.3.2",
    "prod pkg:pypi/idna@3.7",
    "prod pkg:pypi/numpy@1.26.4",
    "prod pkg:pypi/numpy@2.1.0",
    "prod pkg:pypi/requests@2.32.3",
  ]);
  expect(found.packages.get("certifi==2024.7.4")?.integrity).toHaveLength(2);
});

test("uv: workspace members are roots, groups are dev, extras optional", async () => {
  const found = await graph("uv");
  expect(found.packages.size).toBe(count("uv", /^\[\[package\]\]$/gm));
  expect(found.roots).toEqual(["acme-api==0.3.0", "acme-worker==0.1.0"]);
  const levels = ["pytest==8.2.2", "orjson==3.10.6", "idna==3.7", "tinydep==1.0.0"];
  expect(levels.map((place) => found.exposure.get(place))).toEqual([
    "dev",
    "optional",
    "prod",
    "prod",
  ]);
});

test("uv: the project of the lock's own folder is the first root, wherever it stands", async () => {
  const fixture = lockFixture("uv");
  const [head = "", first = "", second = "", ...rest] = fixture.bytes
    .toString()
    .split(/(?=^\[\[package\]\]$)/m);
  const bytes = Buffer.from([head, second, first, ...rest].join(""));
  expect((await graphOf({ ...fixture, bytes })).roots).toEqual([
    "acme-api==0.3.0",
    "acme-worker==0.1.0",
  ]);
});

test("requirements: names normalised, digests kept, addresses cleaned", async () => {
  const found = await graph("requirements");
  expect(lines(found)).toEqual([
    "prod pkg:pypi/acme-internal?vcs_url=git%2Bhttps%3A%2F%2Fgit.acme.example%2Facme%2Finternal.git%400123456789abcdef0123456789abcdef01234567",
    "prod pkg:pypi/certifi@2024.7.4",
    "prod pkg:pypi/charset-normalizer@3.3.2",
    "prod pkg:pypi/flask-login@0.6.3",
    "prod pkg:pypi/idna@3.7",
    "prod pkg:pypi/requirements-txt",
    "prod pkg:pypi/unpinned",
  ]);
  expect(found.packages.get("certifi==2024.7.4")?.integrity).toHaveLength(2);
  expect(found.packages.get("idna==3.7")?.integrity).toMatchObject([{ algorithm: "sha512" }]);
});

test("go: what go.mod requires, replaced, with the digests of go.sum", async () => {
  const found = await graph("go");
  expect(lines(found)).toEqual([
    "prod pkg:golang/git.acme.example/acme/service",
    "prod pkg:golang/github.com/acme/local",
    "prod pkg:golang/github.com/else/forked@v1.0.1-fixed",
    "prod pkg:golang/github.com/masterminds/semver/v3@v3.2.1",
    "prod pkg:golang/golang.org/x/sys@v0.21.0",
    "prod pkg:golang/golang.org/x/text@v0.16.0",
  ]);
  expect(found.packages.get("golang.org/x/text@v0.16.0")?.treeDigest).toMatch(/^h1:/);
});

test("no secret of any fixture is in any graph", async () => {
  for (const folder of lockFolders) {
    const { packages, faults } = await graph(folder);
    const shown = [...packages.values()].map((one) => [
      shownPlace(one.place),
      one.source,
      one.name,
      purlOf(one),
      faults,
    ]);
    expect(JSON.stringify(shown)).not.toContain("hunter2");
  }
});

describe("a lock that was cut off is refused, at whichever KiB", () => {
  test.each(lockFolders)("%s", async (folder) => {
    const fixture = lockFixture(folder);
    const step = fixture.bytes.length > 40_000 ? 8_192 : 1_024;
    const cuts = Math.ceil(fixture.bytes.length / step);
    for (let cut = 0; cut < cuts; cut++) {
      const bytes = fixture.bytes.subarray(0, cut * step);
      await expect(graphOf({ ...fixture, bytes })).rejects.toThrow(GovernanceError);
    }
  });
});

test("what is not UTF-8 is refused, and not read with other letters in it", async () => {
  for (const folder of ["cargo", "uv", "npm/workspaces", "requirements"]) {
    const fixture = lockFixture(folder);
    const bytes = Buffer.concat([fixture.bytes, Buffer.from("# \xff\n", "latin1")]);
    await expect(graphOf({ ...fixture, bytes })).rejects.toThrow("not UTF-8");
  }
});

test("a merge conflict is named by its line", async () => {
  const fixture = lockFixture("cargo");
  const bytes = Buffer.from(
    fixture.bytes.toString().replace("version = 4", "<<<<<<< HEAD\nversion = 4"),
  );
  await expect(graphOf({ ...fixture, bytes })).rejects.toThrow("Cargo.lock:3: a merge conflict");
});

test("CR LF and a byte order mark change nothing", async () => {
  for (const folder of lockFolders) {
    const fixture = lockFixture(folder);
    const bytes = Buffer.from(`\uFEFF${fixture.bytes.toString().replaceAll("\n", "\r\n")}`);
    expect(await graphOf({ ...fixture, bytes })).toEqual(await graphOf(fixture));
  }
});

test.each([
  ["requirements.txt", true],
  ["requirements-dev.txt", true],
  ["requirements/base.txt", true],
  ["requirements.in", false],
  ["a/b/uv.lock", true],
  ["notes.txt", false],
  ["composer.lock", false],
])("%s is a lock: %s", (path, isLock) => {
  expect(lockKindOf(path) !== undefined).toBe(isLock);
});
