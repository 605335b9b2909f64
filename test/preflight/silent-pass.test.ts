/**
 * The hunt for silent passes. A green preflight is taken, and one at a time every input and every
 * piece of evidence is removed, emptied, truncated, aged, renamed or replaced by something that
 * cannot be read, and every gate's program by one that exits 0 at once. The verdict is never pass.
 *
 * Tests run as root, whom no mode keeps from reading: a folder, a link to nothing and a named
 * pipe stand for files that cannot be read. Inputs are not aged: a source file is no worse for
 * being old, and a report that a gate reads says inside when it was made.
 */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Gate } from "../../scripts/core/gen/policy-release_policy.types.ts";
import { commit, makeRepository, preflight, preflightText, write } from "./temp-repository.ts";
import type { Ran } from "./temp-repository.ts";

/** Each gate reads its input, looks at all of it, and leaves evidence of another kind. */
const PROGRAMS: Readonly<Record<string, string>> = {
  junit: String.raw`{ echo '<testsuite>'; sed '$d;s|.*|<testcase name="&"/>|' "$INPUT"; echo '</testsuite>'; } > "$EVIDENCE"`,
  vitest_json: String.raw`printf '{"success":true,"numPassedTests":%d,"numFailedTests":0,"testResults":[]}' $COUNT > "$EVIDENCE"`,
  json: String.raw`printf '{"files":%d}' $COUNT > "$EVIDENCE"`,
  sarif: String.raw`printf '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[],"artifacts":[{}]}]}' > "$EVIDENCE"`,
  report: String.raw`sed "s/CORRELATION/$RELEASE_CORRELATION_ID/;s/TIME/$(date -u +%Y-%m-%dT%H:%M:%S.%3NZ)/g" bin/report.json > "$EVIDENCE"`,
  closing_line: 'echo "checked $COUNT files"',
};
const NAMES = Object.keys(PROGRAMS);
const WITH_FILES = NAMES.filter((name) => name !== "closing_line");

/** Every input ends with a line "end", so that what is cut off is noticed. */
function program(name: string): string {
  return [
    "#!/bin/sh",
    "set -e",
    `INPUT=data/${name}.txt EVIDENCE=out/${name}`,
    'test "$(tail -n 1 "$INPUT")" = end',
    'COUNT=$(($(wc -l < "$INPUT") - 1))',
    "mkdir -p out",
    PROGRAMS[name],
    "if test -f sabotage.sh; then . ./sabotage.sh; fi",
    "",
  ].join("\n");
}

type Promised = NonNullable<Gate["evidence"]>[number];

const PROMISES: Readonly<Record<string, Promised>> = {
  junit: { kind: "junit", path: "out/junit" },
  vitest_json: { kind: "vitest_json", path: "out/vitest_json" },
  json: { kind: "json", path: "out/json", pointer: "/files" },
  sarif: { kind: "sarif", path: "out/sarif" },
  report: { kind: "report", path: "out/report", report: "release-preflight" },
  closing_line: { kind: "closing_line", line: "checked {count} files" },
};

const GATES = Object.entries(PROMISES).map(([name, promise]): Gate => ({
  id: name,
  title: name,
  argv: [`bin/${name}.sh`],
  profile: "quick",
  inputs: [`data/${name}.txt`],
  evidence: [promise],
}));

/** A report of ours as a gate's script would write it: for this run, and now. */
function reportTemplate(): string {
  const url = new URL("../fixtures/preflight/reports/full-run-passed.json", import.meta.url);
  const report = JSON.parse(readFileSync(url, "utf8"));
  const subject = { correlation_id: "CORRELATION" };
  return JSON.stringify({ ...report, subject, started_at: "TIME", ended_at: "TIME" });
}

const INPUT = "one\ntwo\nend\n";

function greenRepository(): string {
  const programs = NAMES.map((name) => [`bin/${name}.sh`, program(name)]);
  const inputs = NAMES.map((name) => [`data/${name}.txt`, INPUT]);
  return makeRepository(GATES, {
    "bin/report.json": reportTemplate(),
    ".gitignore": "out/\nkept\nsabotage.sh\n",
    ...Object.fromEntries([...programs, ...inputs]),
  });
}

/** What can happen to a file, as an act of ours and as a line that a gate's own program ends with. */
const ACTS: Readonly<Record<string, { does: (path: string) => void; line: string }>> = {
  removed: { does: (path) => rmSync(path), line: 'rm "$EVIDENCE"' },
  emptied: { does: (path) => writeFileSync(path, ""), line: ': > "$EVIDENCE"' },
  blank: { does: (path) => writeFileSync(path, "\n \n"), line: 'echo > "$EVIDENCE"' },
  truncated: {
    does: (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
    line: 'truncate -s $(($(wc -c < "$EVIDENCE") / 2)) "$EVIDENCE"',
  },
  renamed: {
    does: (path) => renameSync(path, `${path}.old`),
    line: 'mv "$EVIDENCE" "$EVIDENCE.old"',
  },
  "a folder": {
    does: (path) => {
      rmSync(path);
      mkdirSync(path);
    },
    line: 'rm "$EVIDENCE"; mkdir "$EVIDENCE"',
  },
  "a link to nothing": {
    does: (path) => {
      rmSync(path);
      symlinkSync("nowhere", path);
    },
    line: 'rm "$EVIDENCE"; ln -s nowhere "$EVIDENCE"',
  },
  "a named pipe": {
    does: (path) => {
      rmSync(path);
      execFileSync("mkfifo", [path]);
    },
    line: 'rm "$EVIDENCE"; mkfifo "$EVIDENCE"',
  },
};
const ACT_NAMES = Object.keys(ACTS);

/** Everything that says pass where nothing may. */
function passesIn({ record, report, code }: Ran, id: string): string[] {
  return [
    record(id).outcome === "pass" ? "gate" : "",
    report.verdict === "pass" ? "verdict" : "",
    report.result.satisfies_promotion ? "promotion" : "",
    code === 0 ? "exit code" : "",
  ].filter((word) => word !== "");
}

test("the preflight that is hunted in is green", async () => {
  const { code, report } = await preflight(greenRepository());
  expect(report.result.gates.map(({ id, message }) => `${id}: ${message}`)).toEqual([
    "junit: exit 0; 2 tests",
    "vitest_json: exit 0; 2 tests",
    "json: exit 0; 2 /files",
    "sarif: exit 0; 1 artifacts",
    "report: exit 0; 10 checks",
    "closing_line: exit 0; 2 files",
  ]);
  expect([code, report.verdict, report.result.satisfies_promotion]).toEqual([0, "pass", true]);
});

describe.each(WITH_FILES)("evidence of kind %s", (kind) => {
  const root = greenRepository();
  const lines: Readonly<Record<string, string>> = {
    aged: 'touch -d "2 hours ago" "$EVIDENCE"',
    "of yesterday's run": 'cp -p kept "$EVIDENCE"',
  };

  beforeAll(async () => {
    await preflight(root, ["--only", kind]);
    execFileSync("cp", ["-p", `out/${kind}`, "kept"], { cwd: root });
  });

  test.each([...ACT_NAMES, ...Object.keys(lines)])("%s", async (act) => {
    rmSync(join(root, "out"), { recursive: true, force: true });
    write(root, { "sabotage.sh": `${ACTS[act]?.line ?? lines[act]}\n` });
    expect(passesIn(await preflight(root, ["--only", kind]), kind)).toEqual([]);
  });
});

describe.each(NAMES)("the input of the gate %s", (name) => {
  const root = greenRepository();
  const input = `data/${name}.txt`;

  test.each(ACT_NAMES)("%s", async (act) => {
    rmSync(join(root, input), { recursive: true, force: true });
    write(root, { [input]: INPUT });
    ACTS[act]?.does(join(root, input));
    expect(passesIn(await preflight(root, ["--only", name]), name)).toEqual([]);
  });
});

describe("the program of a gate", () => {
  test.each(NAMES)(
    "%s: one that exits 0 at once, where evidence of before still lies",
    async (name) => {
      const root = greenRepository();
      expect((await preflight(root, ["--only", name])).code).toBe(0);
      write(root, { [`bin/${name}.sh`]: "#!/bin/sh\nexit 0\n" });
      commit(root);
      expect(passesIn(await preflight(root), name)).toEqual([]);
    },
  );

  test.each(NAMES)("%s: gone, or not a program", async (name) => {
    const root = greenRepository();
    rmSync(join(root, `bin/${name}.sh`));
    expect(passesIn(await preflight(root, ["--only", name]), name)).toEqual([]);
    mkdirSync(join(root, `bin/${name}.sh`));
    expect(passesIn(await preflight(root, ["--only", name]), name)).toEqual([]);
  });
});

test.each(ACT_NAMES)("the policy %s", async (act) => {
  const root = greenRepository();
  ACTS[act]?.does(join(root, "security/release_policy.json"));
  const { code, stdout } = await preflightText(root, ["--format", "json"]);
  expect([2, 3]).toContain(code);
  expect(JSON.parse(stdout).verdict).not.toBe("pass");
});

test("a gate whose only word is its exit code is listed as such", async () => {
  const bare: Gate = {
    id: "bare",
    title: "bare",
    argv: ["true"],
    profile: "quick",
    exit_code_only: { reason: "it prints nothing" },
  };
  const root = makeRepository([bare]);
  const { report } = await preflight(root);
  expect(report.result.counts.exit_code_only).toBe(1);
  expect((await preflightText(root, [])).stdout).toContain("bare: it prints nothing");
});
