/** What is read of a repository: its policies, and which of the named paths are there. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import type { ExecPort } from "../../scripts/core/exec.ts";
import { readWorld } from "../../scripts/governance/documents/read-pages.ts";
import { referencesIn } from "../../scripts/governance/documents/references.ts";
import { readPolicySet } from "../../scripts/governance/policies/policy-set.ts";

const OWN = new URL("../../security/", import.meta.url).pathname;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "governed-"));
  mkdirSync(join(root, "security"));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const read = () => readPolicySet({ fs: nodeFs }, root, "security");

describe("policies", () => {
  test("none is no data", async () => {
    const { files, checks, inputs } = await read();
    expect([files, inputs]).toEqual([[], []]);
    expect(checks).toMatchObject([
      { outcome: "no_data", message: "there is no policy in security/" },
    ]);
  });

  test("of ours are valid by their schema; of others nothing is said", async () => {
    cpSync(join(OWN, "release_policy.json"), join(root, "security/release_policy.json"));
    write("security/theirs.json", '{"a": 1}');
    const { files, checks, inputs } = await read();
    expect(files.map(({ name, file }) => [name, file])).toEqual([
      ["release_policy", "security/release_policy.json"],
      ["theirs", "security/theirs.json"],
    ]);
    expect(inputs.map(({ role, path }) => [role, path])).toEqual([
      ["policy", "security/release_policy.json"],
      ["policy", "security/theirs.json"],
    ]);
    expect(checks).toMatchObject([
      { outcome: "pass", message: "security/release_policy.json is valid" },
      {
        outcome: "not_applicable",
        message: "security/theirs.json is JSON; no schema of this toolkit is about it",
      },
    ]);
  });

  test("that are not valid fail where they are wrong, and are not read on", async () => {
    write("security/release_policy.json", '{\n  "version": 1,\n  "app_version": 7\n}\n');
    write("security/theirs.json", '{"a": }');
    const { files, checks } = await read();
    expect(files).toEqual([]);
    expect(checks).toMatchObject([{ outcome: "fail" }, { outcome: "fail" }]);
    const lines = checks.map(({ locations }) => locations.map(({ file, line }) => [file, line]));
    expect(lines[0]).toContainEqual(["security/release_policy.json", 3]);
    expect(lines[1]).toEqual([["security/theirs.json", 1]]);
  });

  test("with a hundred problems tell how many, and show ten of them", async () => {
    const gates = Array.from({ length: 100 }, (_, index) => ({ id: `g${index}`, argv: 7 }));
    const policy = { version: 1, app_version: "1.0.0", gates };
    write("security/release_policy.json", JSON.stringify(policy));
    const [check] = (await read()).checks;
    expect(check?.outcome).toBe("fail");
    expect(check?.message).toMatch(/, and \d+ more$/);
    expect(check?.locations).toHaveLength(10);
  });
});

/** git, which keeps nothing below `build/`. */
const exec: ExecPort = async ({ stdin }) => {
  const asked = typeof stdin === "string" ? stdin.split("\0") : [];
  return {
    end: { kind: "exited", code: 0 },
    startedAt: new Date(0),
    durationMs: 1,
    stdout: asked.filter((path) => path.startsWith("build/")).join("\0"),
    stderr: "",
    droppedBytes: 0,
    logBytes: 0,
    strays: 0,
  };
};

const PAGE = "`src/a.ts` `src/gone.ts` `build/x.js` `theirs/.y` `/etc/passwd`\n";

async function world(elsewhere: readonly string[]) {
  const host = { fs: nodeFs, exec, env: {}, signal: new AbortController().signal };
  return readWorld(host, root, referencesIn("p.md", PAGE), elsewhere);
}

describe("paths that pages name", () => {
  beforeEach(() => {
    mkdirSync(join(root, "src"));
    write("src/a.ts", "");
  });

  test("exist where they are there, and only there", async () => {
    const { exists } = await world([]);
    expect(["src", "src/a.ts", "src/gone.ts", "etc"].map(exists)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("are elsewhere where git keeps none, or the policy says so", async () => {
    const paths = ["build/x.js", "theirs/.y", "src/gone.ts"];
    const told = async (...elsewhere: string[]) => paths.map((await world(elsewhere)).isElsewhere);
    expect(await told()).toEqual([true, false, false]);
    expect(await told("theirs/**")).toEqual([true, true, false]);
    expect(await told("none/**", "theirs/**", "src/*.ts")).toEqual([true, true, true]);
  });

  test("npm scripts are those of the package", async () => {
    expect([...(await world([])).npmScripts]).toEqual([]);
    write("package.json", '{"scripts": {"build": "tsc", "odd": 7}}');
    expect([...(await world([])).npmScripts]).toEqual([["build", "tsc"]]);
    write("package.json", "{");
    await expect(world([])).rejects.toThrow("package.json:");
  });
});
