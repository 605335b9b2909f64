import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { sha256Hex } from "../../scripts/core/digest.ts";
import type { ReleasePolicy } from "../../scripts/core/gen/policy-release_policy.types.ts";
import { POLICY_CHECKS } from "../../scripts/core/policy/checks.ts";
import { loadPolicy } from "../../scripts/core/policy/load-policy.ts";
import type { Rule } from "../../scripts/core/policy/rules.ts";
import { refusal } from "./policy-refusal.ts";

const FILE = "security/release_policy.json";
const GOOD = '{\n  "version": 1,\n  "app_version": "1.4.2"\n}\n';

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "policy-"));
  await mkdir(join(root, "security"));
});

afterEach(() => rm(root, { recursive: true }));

async function write(text: string | Uint8Array, path = FILE): Promise<void> {
  await writeFile(join(root, path), text);
}

function load(path = FILE, rules: readonly Rule<ReleasePolicy>[] = []) {
  return loadPolicy(nodeFs, root, path, "policy/release_policy", rules);
}

function filled(size: number): string {
  return GOOD.trimEnd().padEnd(size);
}

describe("a policy that may be used", () => {
  test("is typed, has its digest, and its places", async () => {
    await write(GOOD);
    const loaded = await load();
    expect(loaded.value.app_version).toBe("1.4.2");
    expect(loaded).toMatchObject({ file: FILE, sha256: sha256Hex(GOOD), advisories: [], v1: true });
    expect(loaded.locate("/app_version")).toEqual({
      file: FILE,
      pointer: "/app_version",
      line: 3,
      column: 18,
      end_line: 3,
      end_column: 25,
    });
  });

  test("a place that is not there is that of what would hold it", async () => {
    await write('{"version":1,"app_version":"1.4.2",\n"state_schema":{"current":"2"}}');
    const { locate } = await load();
    expect(locate("/state_schema/none/deeper")).toMatchObject({
      pointer: "/state_schema/none/deeper",
      line: 2,
      column: 16,
    });
    expect(locate("/none")).toMatchObject({ line: 1, column: 1 });
  });

  test("may be named by an absolute path, and by a link that stays below the root", async () => {
    await write(GOOD, "real.json");
    await symlink(join(root, "real.json"), join(root, FILE));
    expect((await load()).file).toBe(FILE);
    expect((await load(join(root, FILE))).file).toBe(FILE);
    expect((await load("./security/../real.json")).file).toBe("real.json");
  });

  test("the root itself may be a link", async () => {
    await write(GOOD);
    const alias = `${root}-alias`;
    await symlink(root, alias);
    const loaded = await loadPolicy(nodeFs, alias, FILE, "policy/release_policy");
    await rm(alias);
    expect(loaded.file).toBe(FILE);
  });
});

describe("a file that cannot be used", () => {
  test("there is none", async () => {
    expect(await refusal(load())).toEqual([
      "policy",
      `${FILE} -: there is no such file | write it as docs/policies/release_policy.md says, ` +
        "or name another file with --policy",
    ]);
  });

  test("it is a folder", async () => {
    const [kind, message = ""] = await refusal(load("security"));
    expect(kind).toBe("policy");
    expect(message).toMatch(/^security -: .*not a regular file/);
  });

  test.each(["../outside.json", "/etc/hostname", ".", "security/../../x", ".."])(
    "it lies outside the root: %s",
    async (path) => {
      const [kind, message = ""] = await refusal(load(path));
      expect(kind).toBe("policy");
      expect(message).toMatch(/lies outside the root \| only files below/);
    },
  );

  test("a name that only begins with dots is inside", async () => {
    await write(GOOD, "..policy.json");
    expect((await load("..policy.json")).file).toBe("..policy.json");
  });

  test("it is a link that leads out, directly or by its folder", async () => {
    const outside = await mkdtemp(join(tmpdir(), "outside-"));
    await writeFile(join(outside, "policy.json"), GOOD);
    await symlink(join(outside, "policy.json"), join(root, FILE));
    await symlink(outside, join(root, "away"));
    const direct = await refusal(load());
    const byFolder = await refusal(load("away/policy.json"));
    await rm(outside, { recursive: true });
    const told = "is a link that leads out of the root | put the file itself there";
    expect(direct).toEqual(["policy", `${FILE} -: ${told}`]);
    expect(byFolder).toEqual(["policy", `away/policy.json -: ${told}`]);
  });

  test("it is larger than 1 MiB; at 1 MiB it is read", async () => {
    await write(filled(1_048_576));
    expect((await load()).value.version).toBe(1);
    await write(filled(1_048_577));
    const [kind, message = ""] = await refusal(load());
    expect(kind).toBe("policy");
    expect(message).toMatch(/^security\/release_policy.json -: /);
  });

  test("it is empty, not JSON, or deeper than 64", async () => {
    await write("");
    expect(await refusal(load())).toEqual(["policy", `${FILE}:1:1 : the file is empty`]);
    await write('{\n "version": 1,\n}');
    expect(await refusal(load())).toEqual([
      "policy",
      `${FILE}:2:14 : a comma with nothing after it | remove the comma`,
    ]);
    await write("[".repeat(65));
    expect((await refusal(load()))[1]).toMatch(/nested more than 64 deep$/);
    await write('{"version": 1,\n "version": 1}');
    expect(await refusal(load())).toEqual([
      "policy",
      `${FILE}:2:2 : the member "version" is there twice | the first one: line 1, column 2; ` +
        "keep one of them",
    ]);
  });

  test("every fault is told, in the order of the file", async () => {
    await write(
      '{"state_schema": {"current": 2},\n "version": 2,\n "app_version": "x", "$schema": ""}',
    );
    const [kind, ...problems] = await refusal(load());
    expect(kind).toBe("policy");
    expect(problems.map((problem) => problem.split(" ", 2).join(" "))).toEqual([
      `${FILE}:1:30 /state_schema/current:`,
      `${FILE}:2:13 /version:`,
      `${FILE}:3:17 /app_version:`,
      `${FILE}:3:33 /$schema:`,
    ]);
  });

  test("of many faults thirty are told and the rest counted", async () => {
    const list = Array.from({ length: 100_000 }, () => 1);
    await write(
      JSON.stringify({
        version: 1,
        app_version: "1.0.0",
        state_schema: { current: "1", backward_read_compatible: list },
      }),
    );
    const [, ...problems] = await refusal(load());
    expect(problems).toHaveLength(31);
    expect(problems.at(-1)).toMatch(/: and 170 more$/);
  });
});

describe("version 1", () => {
  const FOREIGN =
    '{"version":1,"app_version":"1.4.2","owner":{"team":"a"},\n"state_schema":{"current":"2","curent":"3"}}';

  test("unknown members are passed over, and told", async () => {
    await write(FOREIGN);
    const { value, advisories, v1 } = await load();
    expect(v1).toBe(true);
    expect(value).toEqual({ version: 1, app_version: "1.4.2", state_schema: { current: "2" } });
    expect(advisories.map(({ id, outcome, enforced }) => [id, outcome, enforced])).toEqual([
      ["policy_members_known", "fail", false],
      ["policy_members_known", "fail", false],
    ]);
    expect(Object.keys(POLICY_CHECKS)).toEqual(["policy_members_known"]);
    expect(advisories[1]).toMatchObject({
      message: 'unknown member "curent" was passed over',
      locations: [{ file: FILE, pointer: "/state_schema/curent", line: 2, column: 31 }],
      remediation: 'did you mean "current"?; with a "$schema" member unknown members are refused',
      docs: "docs/policies/release_policy.md",
    });
  });

  test("all else is refused as ever, and then only that is told", async () => {
    await write(FOREIGN.replace('"current":"2"', '"current":2'));
    const [kind, ...problems] = await refusal(load());
    expect(kind).toBe("policy");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/2:27 \/state_schema\/current: must be text; found 2/);
  });

  test("of unknown members one that stands for a missing one is told", async () => {
    await write(FOREIGN.replace('"current":"2",', ""));
    const [kind, ...problems] = await refusal(load());
    expect(kind).toBe("policy");
    expect(problems).toEqual([
      `${FILE}:2:17 /state_schema/curent: unknown member "curent" | did you mean "current"?`,
    ]);
  });

  test("a file that names its schema is held to it", async () => {
    await write(FOREIGN.replace("{", '{"$schema":"../schemas/policy/release_policy.schema.json",'));
    const [kind, ...problems] = await refusal(load());
    expect(kind).toBe("policy");
    expect(problems.map((problem) => /unknown member "\w+"/.exec(problem)?.[0])).toEqual([
      'unknown member "owner"',
      'unknown member "curent"',
    ]);
  });
});

function policyWith(current: string): string {
  return `{"version":1,"app_version":"1.0.0","state_schema":{"current":${current},"backward_read_compatible":["1","2"]}}`;
}

describe("rules over several members", () => {
  const rule: Rule<ReleasePolicy> = {
    id: "current_is_not_listed",
    check: ({ state_schema }) =>
      (state_schema?.backward_read_compatible ?? []).flatMap((version, index) =>
        version === state_schema?.current
          ? [
              {
                pointer: `/state_schema/backward_read_compatible/${index}`,
                message: "is the current one",
                hint: "remove it",
              },
            ]
          : [],
      ),
  };

  test("are asked when the schema is content", async () => {
    await write(policyWith('"2"'));
    expect(await refusal(load(FILE, [rule]))).toEqual([
      "policy",
      `${FILE}:1:98 /state_schema/backward_read_compatible/1: is the current one | remove it`,
    ]);
    expect((await load()).v1).toBe(true);
    await write(policyWith('"3"'));
    expect((await load(FILE, [rule])).value.state_schema?.current).toBe("3");
  });

  test("are not asked when it is not", async () => {
    await write(policyWith("2"));
    const [, ...problems] = await refusal(load(FILE, [rule]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("must be text");
  });
});
