/** What a gate sees of the world, and what it does to the tree. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gate, makeRepository, preflight } from "./temp-repository.ts";

describe("the environment of a gate", () => {
  const env = {
    PATH: process.env["PATH"],
    HOME: "/home/x",
    API_TOKEN: "s3cret-value",
    GITHUB_SHA: "abc",
    OTHER: "o",
  };

  test("holds nothing that was not asked for, and says who started it", async () => {
    const root = makeRepository([
      gate("a", "env | sort > env.txt", {
        environment: { inherit: ["GITHUB_*"], set: { MINE: "{gate_id}" } },
      }),
    ]);
    const { report } = await preflight(root, [], { env });
    const names = readFileSync(join(root, "env.txt"), "utf8")
      .split("\n")
      .map((line) => line.split("=")[0]);
    expect(names).toEqual(
      expect.arrayContaining([
        "GITHUB_SHA",
        "HOME",
        "MINE",
        "PATH",
        "RELEASE_CORRELATION_ID",
        "RELEASE_PREFLIGHT_GATE_ID",
      ]),
    );
    expect(names).not.toEqual(expect.arrayContaining(["API_TOKEN"]));
    expect(names).not.toEqual(expect.arrayContaining(["OTHER"]));
    expect(readFileSync(join(root, "env.txt"), "utf8")).toContain(
      `RELEASE_CORRELATION_ID=${report.id}`,
    );
    expect(readFileSync(join(root, "env.txt"), "utf8")).toContain("MINE=a");
  });

  test("a secret that a gate prints is in no log and no report", async () => {
    const root = makeRepository([
      gate("a", "echo token=$API_TOKEN; exit 1", { environment: { inherit: ["API_TOKEN"] } }),
    ]);
    const { report } = await preflight(root, [], { env });
    expect(readFileSync(join(root, report.result.run_dir, "a.log"), "utf8")).toBe("token=***\n");
    expect(JSON.stringify(report)).not.toContain("s3cret-value");
  });

  test("a secret in a test report is in no report of ours", async () => {
    const failing =
      '<testsuite><testcase name="$API_TOKEN"><failure message="got $API_TOKEN"/></testcase></testsuite>';
    const line = `echo '${failing}' | sed "s/[$]API_TOKEN/$API_TOKEN/g" > $RELEASE_PREFLIGHT_RUN_DIR/t.xml`;
    const evidence = [{ kind: "junit", path: "{run_dir}/t.xml" }] as const;
    const root = makeRepository([
      gate("a", line, { evidence, environment: { inherit: ["API_TOKEN"] } }),
    ]);
    const { report, record } = await preflight(root, [], { env });
    expect(record("a").findings).toEqual([{ id: "***", message: "got ***" }]);
    expect(JSON.stringify(report)).not.toContain("s3cret-value");
  });

  test("tools of the project come first, and node is the one that runs us", async () => {
    const files = { "node_modules/.bin/tool.sh": "#!/bin/sh\necho 3 files\n" };
    const evidence = [{ kind: "closing_line", line: "{count} files" }] as const;
    const root = makeRepository(
      [
        { ...gate("a", "", { evidence }), argv: ["tool.sh"] },
        {
          ...gate("b", ""),
          argv: [
            "node",
            "-e",
            `process.exit(process.execPath === ${JSON.stringify(process.execPath)} ? 0 : 1)`,
          ],
        },
      ],
      files,
    );
    const { said } = await preflight(root);
    expect([said("a"), said("b")]).toEqual(["pass passed", "pass passed"]);
  });
});

describe("the tree", () => {
  test("with changes the verdict satisfies no promotion, and fails under --strict", async () => {
    const root = makeRepository([gate("a", "exit 0")]);
    writeFileSync(join(root, "new.txt"), "x");
    const { code, report } = await preflight(root);
    expect([code, report.result.promotion_obstacles]).toEqual([
      0,
      ["there are changes that are not committed"],
    ]);
    expect((await preflight(root, ["--strict"])).code).toBe(1);
  });

  test("a gate that changes the tree makes it dirty", async () => {
    const { report } = await preflight(makeRepository([gate("a", "echo x > fixed.txt")]));
    expect(report.result).toMatchObject({
      repository: { dirty: true },
      satisfies_promotion: false,
    });
  });

  test("our own files do not", async () => {
    const root = makeRepository([gate("a", "exit 0")]);
    await preflight(root);
    expect((await preflight(root)).report.result.repository.dirty).toBe(false);
  });

  test("a commit that moves during the run leaves no verdict", async () => {
    const move = "git -c user.name=t -c user.email=t@example.org commit -q --allow-empty -m moved";
    const { code, report } = await preflight(makeRepository([gate("a", `sleep 0.3; ${move}`)]));
    expect([code, report.verdict]).toEqual([3, "undecided"]);
    expect(report.checks.map(({ id }) => id)).toContain("commit_unchanged");
  });

  test("outside a repository gates can be run, but no promotion is satisfied", async () => {
    const root = makeRepository([gate("a", "exit 0")]);
    rmSync(join(root, ".git"), { recursive: true });
    const { code, report } = await preflight(root);
    expect([code, report.result.satisfies_promotion]).toEqual([0, false]);
  });
});
