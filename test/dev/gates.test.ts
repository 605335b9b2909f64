import { describe, expect, test } from "vitest";
import { lockProblems } from "../../scripts/dev/gates/lock-rules.ts";
import { workflowProblems } from "../../scripts/dev/gates/workflow-rules.ts";

const PIN = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const HEAD = "permissions: {}\nconcurrency:\n  group: x\n";
const FILE = ".github/workflows/a.yml";

describe("workflow rules", () => {
  test.each<[string, string, string]>([
    ["a tag", "      - uses: actions/checkout@v7", "is not pinned by commit"],
    ["no version", `      - uses: actions/checkout@${PIN}`, "does not say its version"],
    ["a short commit", "      - uses: actions/checkout@3d3c42e # v7", "is not pinned by commit"],
    ["one line", "      - run: echo ${{ inputs.x }}", "inside run"],
    [
      "a block",
      "      - name: x\n        run: |\n          a\n\n          echo ${{ x }}",
      "inside run",
    ],
  ])("%s", (_, text, says) => {
    expect(workflowProblems(FILE, HEAD + text)).toEqual([expect.stringContaining(says)]);
  });

  test("what is asked for at the top", () => {
    expect(workflowProblems(FILE, "on: push")).toHaveLength(2);
    expect(workflowProblems(".github/actions/a/action.yml", "name: a")).toEqual([]);
  });

  test("what is right passes", () => {
    const text = [
      `      - uses: actions/checkout@${PIN} # v7.0.1`,
      "      - uses: ./.github/actions/preflight",
      "      - run: |",
      '          echo "$NAME"',
      "        env:",
      "          NAME: ${{ inputs.name }}",
    ];
    expect(workflowProblems(FILE, HEAD + text.join("\n"))).toEqual([]);
  });
});

describe("lock rules", () => {
  const manifest = { dependencies: { a: "1.0.0" }, allowScripts: { c: true } };
  const packages = {
    "": { dependencies: { a: "1.0.0" } },
    "node_modules/a": { integrity: "sha512-x" },
  };
  const lock = (change: object) => ({ lockfileVersion: 3, packages: { ...packages, ...change } });

  test("what is right passes, and is counted", () => {
    const change = { "node_modules/c": { integrity: "sha512-x", hasInstallScript: true } };
    expect(lockProblems(manifest, lock(change))).toEqual({ looked: 2, problems: [] });
  });

  test.each<[string, object, object, string]>([
    ["another version", { dependencies: { a: "1.0.1" } }, lock({}), "package.json says 1.0.1"],
    [
      "a range",
      { dependencies: { a: "^1.0.0" } },
      lock({ "": { dependencies: { a: "^1.0.0" } } }),
      "exact",
    ],
    ["gone from the manifest", {}, lock({}), "package.json says undefined"],
    ["no integrity", manifest, lock({ "node_modules/b": {} }), "no sha512 integrity"],
    ["weak", manifest, lock({ "node_modules/b": { integrity: "sha1-x" } }), "no sha512 integrity"],
    [
      "a script",
      manifest,
      lock({ "node_modules/b": { integrity: "sha512-x", hasInstallScript: true } }),
      "b runs",
    ],
    [
      "a link",
      manifest,
      lock({ "node_modules/b": { integrity: "sha512-x", link: true } }),
      "is a link",
    ],
    [
      "not https",
      manifest,
      lock({
        "node_modules/b": { integrity: "sha512-x", resolved: "git+ssh://git@evil.example/b" },
      }),
      "wanted https",
    ],
    [
      "a binary that was left out",
      manifest,
      lock({
        "node_modules/b": { integrity: "sha512-x", optionalDependencies: { "b-linux": "1.0.0" } },
      }),
      "needs b-linux",
    ],
    ["an old format", manifest, { ...lock({}), lockfileVersion: 1 }, "lockfileVersion"],
  ])("%s", (_, from, value, says) => {
    expect(lockProblems(from, value).problems).toEqual([expect.stringContaining(says)]);
  });

  test("packages are found from the innermost folder outwards", () => {
    const change = {
      "node_modules/b": { integrity: "sha512-x", dependencies: { a: "1", c: "1" } },
      "node_modules/b/node_modules/c": { integrity: "sha512-x", dependencies: { a: "1", c: "1" } },
    };
    expect(lockProblems(manifest, lock(change)).problems).toEqual([]);
  });

  test("an empty lock has looked at nothing", () => {
    expect(lockProblems({}, {}).looked).toBe(0);
  });
});
