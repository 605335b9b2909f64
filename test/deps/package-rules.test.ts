/** Rules on packages: for each a package that breaks it, one that does not, and its exception. */
import { describe, expect, test } from "vitest";
import type { DependencyPolicy } from "../../scripts/core/gen/policy-dependency_policy.types.ts";
import { alteredPackages, digestsOfBill } from "../../scripts/deps/policy/same-digest.ts";
import { judgePackages } from "../../scripts/deps/policy/package-rules.ts";
import { POLICY_RULES } from "../../scripts/deps/policy/policy-rules.ts";
import { inVersionRange, isRange } from "../../scripts/deps/version-range.ts";
import { withExposure } from "../../scripts/lockfiles/exposure.ts";
import { PLAIN } from "../../scripts/lockfiles/lock-input.ts";
import type { LockedPackage, LockGraph } from "../../scripts/lockfiles/model.ts";

const NOW = new Date("2026-11-23T00:00:00Z");
const SHA512 = { algorithm: "sha512", hex: "ab".repeat(64) } as const;
const SHA1 = { algorithm: "sha1", hex: "cd".repeat(20) } as const;

const PACKAGE: LockedPackage = {
  ...PLAIN,
  place: "node_modules/a",
  ecosystem: "npm",
  name: "a",
  version: "1.5.0",
  source: { kind: "registry", host: "registry.npmjs.org", protocol: "https" },
  integrity: [SHA512],
  licence: "MIT",
};

function lockOf(change: Partial<LockedPackage>, path = "package-lock.json"): LockGraph {
  const root: LockedPackage = {
    ...PLAIN,
    place: "",
    ecosystem: "npm",
    name: "app",
    version: "1.0.0",
    source: { kind: "workspace" },
    edges: [{ name: "a", spec: "*", kind: "prod", to: "node_modules/a" }],
  };
  const packages = new Map([
    ["", root],
    ["node_modules/a", { ...PACKAGE, ...change }],
  ]);
  return withExposure({
    ecosystem: "npm",
    path,
    format: "npm 3",
    roots: [""],
    packages,
    faults: [],
  });
}

function judged(policy: Partial<DependencyPolicy>, change: Partial<LockedPackage>, days?: number) {
  const published = days === undefined ? undefined : new Date(NOW.getTime() - days * 86_400_000);
  return judgePackages([lockOf(change)], {
    policy: { version: 1, ...policy },
    now: NOW,
    licenceOf: ({ licence }) => licence,
    publishedAt: () => published,
  });
}

const brokenBy = (...given: Parameters<typeof judged>): string[] =>
  judged(...given)
    .results.filter(({ problems = [] }) => problems.length > 0)
    .map(({ id, outcome }) => `${outcome} ${id}`);

type Case = [string, Partial<DependencyPolicy>, Partial<LockedPackage>, number?];

const BROKEN: readonly Case[] = [
  ["licences_allowed", { licences: { deny: ["MIT"] } }, {}],
  ["licences_allowed", { licences: { allow: ["ISC"] } }, {}],
  ["licences_known", { licences: { allow: ["MIT"] } }, { licence: "SEE LICENSE IN LICENSE" }],
  ["hosts_allowed", { allowed_hosts: ["npm.acme.example"] }, {}],
  ["protocols_allowed", {}, { source: { kind: "registry", host: "x", protocol: "http" } }],
  ["protocols_allowed", { allowed_protocols: ["git+ssh"] }, {}],
  ["git_pinned", {}, { source: { kind: "git", host: "x", protocol: "https", commit: "v1" } }],
  ["integrity_strong", { integrity: {} }, { integrity: [SHA1] }],
  ["integrity_strong", { integrity: { required: true } }, { integrity: [] }],
  ["install_scripts_allowed", { install_scripts_allowed: ["b"] }, { installScript: true }],
  ["install_scripts_allowed", { install_scripts_allowed: ["a@1.4.0"] }, { installScript: true }],
  ["packages_not_banned", { banned: [{ ecosystem: "npm", package: "a", reason: "old" }] }, {}],
  [
    "packages_not_banned",
    { banned: [{ ecosystem: "npm", package: "a", versions: ">=1.5.0 <2.0.0", reason: "old" }] },
    {},
  ],
  ["releases_old_enough", { minimum_age_days: 7 }, {}, 6],
];

describe("broken", () => {
  test.each(BROKEN)("%s", (id, policy, change, days) => {
    expect(brokenBy(policy, change, days)).toEqual([`fail ${id}`]);
    const excuse = {
      check: id,
      package: "pkg:npm/a",
      versions: "<2.0.0",
      actor: "tester",
    } as const;
    const exceptions = [
      { ...excuse, reason: "accepted for this test", expires_at: "2026-12-01T00:00:00Z" },
    ].flatMap((one) => (isException(one) ? [one] : []));
    const excused = judged({ ...policy, exceptions }, change, days);
    expect(excused.results.flatMap(({ problems = [] }) => problems)).toEqual([]);
    expect(excused.unused).toEqual([]);
    const over = exceptions.map((one) => ({ ...one, expires_at: "2026-11-23T00:00:00Z" }));
    expect(brokenBy({ ...policy, exceptions: over }, change, days)).toEqual([`fail ${id}`]);
    const other = exceptions.map((one) => ({ ...one, versions: ">=2.0.0" }));
    expect(judged({ ...policy, exceptions: other }, change, days).unused).toHaveLength(1);
    expect(brokenBy({ ...policy, exceptions: other }, change, days)).toEqual([`fail ${id}`]);
  });
});

type Exception = NonNullable<DependencyPolicy["exceptions"]>[number];
const isException = (one: { readonly check: string }): one is Exception => one.check !== "";

describe("kept", () => {
  test.each<Case>([
    ["an allowed licence", { licences: { allow: ["MIT"] } }, {}],
    ["one of two licences", { licences: { allow: ["MIT"] } }, { licence: "(GPL-3.0-only OR MIT)" }],
    ["unknown, let pass", { licences: { allow: ["MIT"], unknown: "pass" } }, { licence: "custom" }],
    ["an allowed host", { allowed_hosts: ["registry.npmjs.org"] }, {}],
    [
      "http by name",
      { allowed_protocols: ["http"] },
      { source: { kind: "registry", protocol: "http" } },
    ],
    ["a full commit", {}, { source: { kind: "git", commit: "a".repeat(40) } }],
    ["git let go", { git_pinned: false }, { source: { kind: "git", commit: "v1" } }],
    ["SHA-1 where it will do", { integrity: { minimum: "sha1" } }, { integrity: [SHA1] }],
    ["the stronger of two", { integrity: { minimum: "sha512" } }, { integrity: [SHA1, SHA512] }],
    ["no digest where it may be", { integrity: { required: false } }, { integrity: [] }],
    ["bundled", { integrity: {} }, { integrity: [], bundled: true }],
    ["a known script", { install_scripts_allowed: ["a"] }, { installScript: true }],
    ["that version's script", { install_scripts_allowed: ["a@1.5.0"] }, { installScript: true }],
    ["banned elsewhere", { banned: [{ ecosystem: "pypi", package: "a", reason: "x" }] }, {}],
    [
      "another version is banned",
      { banned: [{ ecosystem: "npm", package: "a", versions: "<1.5.0", reason: "x" }] },
      {},
    ],
    ["old enough", { minimum_age_days: 7 }, {}, 7],
    ["no time known", { minimum_age_days: 7 }, {}],
  ])("%s", (_, policy, change, days) => {
    expect(brokenBy(policy, change, days)).toEqual([]);
  });

  test("a licence that is not known can be no data", () => {
    const { licence: _, ...bare } = PACKAGE;
    const graph = lockOf({});
    const packages = new Map([...graph.packages, ["node_modules/a", bare] as const]);
    const { results } = judgePackages([{ ...graph, packages }], {
      policy: { version: 1, licences: { unknown: "undecided" } },
      now: NOW,
      licenceOf: ({ licence }) => licence,
      publishedAt: () => undefined,
    });
    expect(results.find(({ id }) => id === "licences_known")).toMatchObject({
      outcome: "no_data",
      problems: [{ message: "has no licence that is known" }],
    });
  });
});

test("the team's own packages are not judged", () => {
  expect(
    brokenBy({ licences: {} }, { source: { kind: "workspace" }, licence: "UNLICENSED" }),
  ).toEqual([]);
});

const bill = (hex: string) => ({
  components: [{ purl: "pkg:npm/a@1.5.0", hashes: [{ alg: "SHA-512", content: hex }] }],
});

describe("same version, another digest", () => {
  const other = { integrity: [{ algorithm: "sha512", hex: "ef".repeat(64) }] } as const;

  test("between two locks", () => {
    const graphs = [lockOf({}), lockOf(other, "web/package-lock.json")];
    expect(alteredPackages(graphs, new Map())).toMatchObject([
      {
        graph: { path: "web/package-lock.json" },
        message: "has another sha512 digest than before",
      },
    ]);
    expect(alteredPackages([lockOf({}), lockOf({}, "b/package-lock.json")], new Map())).toEqual([]);
  });

  test("against the bill of the release before", () => {
    expect(alteredPackages([lockOf({})], digestsOfBill(bill("ef".repeat(64))))).toHaveLength(1);
    expect(alteredPackages([lockOf({})], digestsOfBill(bill("AB".repeat(64))))).toEqual([]);
  });

  test("another algorithm says nothing, one digest in common is enough", () => {
    expect(alteredPackages([lockOf({}), lockOf({ integrity: [SHA1] }, "b")], new Map())).toEqual(
      [],
    );
    const more = { integrity: [SHA512, ...other.integrity] };
    expect(alteredPackages([lockOf({}), lockOf(more, "b")], new Map())).toEqual([]);
  });
});

describe("ranges", () => {
  test.each([
    ["npm", "1.5.0", ">=1.0.0 <2.0.0", true],
    ["npm", "2.0.0", ">=1.0.0 <2.0.0", false],
    ["npm", "1.0.0", ">= 1.0.0", true],
    ["npm", "1.0.0", ">1.0.0", false],
    ["npm", "1.0.0", "<=1.0.0", true],
    ["npm", "3.1.0", "<1.0.0 || =3.1.0", true],
    ["npm", "3.1.1", "<1.0.0 || 3.1.0", false],
    ["npm", "anything", "*", true],
    ["npm", "nightly", ">=1.0.0", false],
    ["npm", "nightly", "nightly", true],
    ["pypi", "1.0rc1", "<1.0", true],
    ["golang", "v1.2.3", ">=1.2.3", true],
  ] as const)("%s %s in %s: %s", (ecosystem, version, range, inside) => {
    expect(inVersionRange(ecosystem, version, range)).toBe(inside);
  });

  test("what is no range is refused where it is written", () => {
    expect([">=1 <2", "*", "=1 || 2"].every(isRange)).toBe(true);
    expect(["=>1", ">=1,<2", "^1.0.0", "~1", "1 - 2"].some(isRange)).toBe(false);
    const policy: DependencyPolicy = {
      version: 1,
      banned: [{ ecosystem: "npm", package: "a", versions: "=>1", reason: "x" }],
      exceptions: [
        {
          check: "git_pinned",
          package: "pkg:npm/",
          reason: "fifteen characters",
          actor: "x",
          expires_at: "2027-01-01T00:00:00Z",
        },
      ],
    };
    expect(
      POLICY_RULES.flatMap(({ check }) => check(policy)).map(({ pointer }) => pointer),
    ).toEqual(["/banned/0/versions", "/exceptions/0/package"]);
  });
});
