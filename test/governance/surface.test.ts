/** Files that others rely on, compared with the last release by a command; git and command are told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import type { ExecEnd, ExecPort } from "../../scripts/core/exec.ts";
import { compareSurface } from "../../scripts/governance/changes/surface.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "surface-"));
  mkdirSync(join(root, "api"));
  for (const name of ["a", "b"]) writeFileSync(join(root, `api/${name}.json`), "new");
});
afterEach(() => rmSync(root, { recursive: true }));

interface Told {
  /** Files that git says have changed, by the pattern that is asked about. */
  readonly changed?: Readonly<Record<string, readonly string[]>>;
  /** Files that the release had. */
  readonly before?: readonly string[];
  readonly end?: ExecEnd;
  readonly stdout?: string;
  readonly stderr?: string;
}

const OK: ExecEnd = { kind: "exited", code: 0 };

/** Answers as git and the command would; what the command was called with goes to `calls`. */
const execOf =
  ({ changed = {}, before = [], end = OK, stdout = "", stderr = "" }: Told, calls: string[]) =>
  async ({ argv }: Parameters<ExecPort>[0]) => {
    const more = { startedAt: new Date(0), durationMs: 1, droppedBytes: 0, logBytes: 0, strays: 0 };
    const words = argv.slice(3);
    if (argv[0] !== "git") {
      calls.push(argv.join(" ").replaceAll(/[\w./-]*old-run\//g, "OLD/"));
      return { end, stdout, stderr, ...more };
    }
    if (words[0] === "diff") {
      const patterns = words
        .slice(words.indexOf("--") + 1)
        .map((one) => one.slice(":(glob)".length));
      const names = patterns.flatMap((pattern) => changed[pattern] ?? []);
      return { end: OK, stdout: names.map((name) => `${name}\0`).join(""), stderr: "", ...more };
    }
    const isKnown = before.some((file) => words[1]?.endsWith(`./${file}`) === true);
    const code = isKnown ? 0 : 128;
    return { end: { kind: "exited" as const, code }, stdout: "old", stderr: "none", ...more };
  };

const FILES = "api/*.json";

async function compared(told: Told, surface: { files?: string[]; with?: string[] } = {}) {
  const calls: string[] = [];
  const host = {
    fs: nodeFs,
    exec: execOf(told, calls),
    env: {},
    execPath: "/bin/node",
    newId: () => "old-run",
    signal: new AbortController().signal,
  };
  const asked = { files: [FILES], argv: ["compare", "{old}", "{new}"], ...surface };
  const { reasons, checks } = await compareSurface(host, root, asked, "v1");
  const says = checks.map(({ outcome, message }) => `${outcome}: ${message}`);
  return { reasons: reasons.map((one) => one.says), says, calls };
}

const CHANGED = { changed: { [FILES]: ["api/a.json"] }, before: ["api/a.json"] };
const CALL = "compare OLD/api/a.json api/a.json";

test("no such file, now or then, is no data", async () => {
  const { says, calls } = await compared({}, { files: ["none/*"] });
  expect(says).toEqual(["no_data: no file is like none/*, now or in the last release"]);
  expect(calls).toEqual([]);
});

test("what did not change is not compared", async () => {
  const { reasons, says, calls } = await compared({});
  expect([reasons, calls]).toEqual([[], []]);
  expect(says).toEqual([`pass: ${FILES}: no change since v1`]);
});

test.each<[string, Told, string[], string[]]>([
  ["exit code 0", {}, [], ["pass: api/a.json: compatible with the last release"]],
  [
    "exit code 1",
    { end: { kind: "exited", code: 1 }, stdout: "member a is gone\nand more" },
    ["api/a.json: member a is gone"],
    ["pass: api/a.json: not compatible with the last release"],
  ],
  [
    "exit code 1 without a word",
    { end: { kind: "exited", code: 1 } },
    ["api/a.json: the comparison says that it breaks"],
    ["pass: api/a.json: not compatible with the last release"],
  ],
  [
    "another code",
    { end: { kind: "exited", code: 2 }, stderr: "usage\nno such option\n" },
    [],
    ["no_data: api/a.json could not be compared: exit code 2: no such option"],
  ],
  [
    "no end",
    { end: { kind: "timeout" } },
    [],
    ["no_data: api/a.json could not be compared: timeout"],
  ],
])("a file that changed, by the command's %s", async (_, told, reasons, says) => {
  expect(await compared({ ...CHANGED, ...told })).toEqual({ reasons, says, calls: [CALL] });
});

test("a file that is new breaks nothing, one that was removed does", async () => {
  const fresh = await compared({ ...CHANGED, before: [] });
  expect(fresh).toEqual({ reasons: [], says: ["pass: api/a.json: it is new"], calls: [] });
  rmSync(join(root, "api/a.json"));
  const gone = await compared(CHANGED);
  expect(gone.reasons).toEqual(["api/a.json was removed"]);
  expect(gone.says).toEqual(["pass: api/a.json: it was removed"]);
});

test("where a file changed that all refer to, all are compared", async () => {
  const before = ["api/a.json", "api/b.json"];
  const told = { changed: { "shared.json": ["shared.json"] }, before };
  const { calls } = await compared(told, { with: ["shared.json"] });
  expect(calls).toEqual([CALL, "compare OLD/api/b.json api/b.json"]);
  expect((await compared({ ...CHANGED, before }, { with: ["shared.json"] })).calls).toEqual([CALL]);
});
