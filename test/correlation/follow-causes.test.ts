/** Files that are only found because something rests on them. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { KEY } from "../../scripts/correlation/artifact.ts";
import type { Artifact } from "../../scripts/correlation/artifact.ts";
import { followCauses } from "../../scripts/correlation/read/follow-causes.ts";
import { A, at, made } from "./made.ts";
import { FIXTURES } from "./world.ts";

const THREAD = { correlationId: A, candidate: "rc-7" };

let [folder, root] = ["", ""];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "follow-"));
  root = join(folder, "root");
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An artifact that rests on a file with this text, wherever it is written. */
function resting(path: string, text: string, write = text): Artifact {
  const sha256 = createHash("sha256").update(text).digest("hex");
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), write);
  const cause = { kind: "probe", key: KEY.digest(sha256), file: { path, sha256 } } as const;
  return made("slo", { startedAt: at(7), causes: [cause] });
}

const follow = async (...artifacts: Artifact[]) => {
  const found = await followCauses(nodeFs, root, { artifacts, inputs: [], findings: [] }, THREAD);
  return { ...found, artifacts: found.artifacts.slice(artifacts.length) };
};

test("what another tool measured is there, and states nothing", async () => {
  const { artifacts, inputs } = await follow(resting("k6/summary.txt", "p95 42"));
  expect(artifacts).toMatchObject([
    { kind: "probe", name: "k6/summary.txt", statements: [], at: at(7) },
  ]);
  expect(inputs).toMatchObject([{ path: "k6/summary.txt", role: "artifact" }]);
});

test("a file that was written again since is not what it rests on", async () => {
  expect((await follow(resting("k6.txt", "p95 42", "p95 43"))).artifacts).toEqual([]);
});

test("nor is one that is gone, or that lies outside", async () => {
  const gone = resting("k6.txt", "p95 42");
  rmSync(join(root, "k6.txt"));
  expect((await follow(gone)).artifacts).toEqual([]);
  const outside = resting("../outside.txt", "p95 42");
  expect((await follow(outside)).artifacts).toEqual([]);
});

test("a report of version 1 states its ids", async () => {
  const text = JSON.stringify({ correlation: { correlation_id: A }, ts: 1795459880, summary: {} });
  const { artifacts } = await follow(resting("v1.json", text));
  expect(artifacts).toMatchObject([{ kind: "probe", statements: [{ correlationId: A }] }]);
});

const read = (script: string) =>
  readFileSync(join(FIXTURES, "good/release/reports", script, "1.json"), "utf8");

test("one of ours leads on to what it rests on itself", async () => {
  const probe = read("load-probe");
  const verdict = JSON.parse(read("slo-guard"));
  const own = resting("build/probe.json", probe).causes[0]?.file;
  const text = JSON.stringify({
    ...verdict,
    inputs: [{ ...own, role: "load_report" }],
    subject: { correlation_id: A, release_candidate_id: "rc-7" },
  });
  const { artifacts } = await follow(resting("build/verdict.json", text));
  expect(artifacts.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "slo build/verdict.json",
    "probe build/probe.json",
  ]);
  expect((await follow(...artifacts)).artifacts).toEqual([]);
});

test("what is of another thread is not followed", async () => {
  const foreign = { ...resting("k6.txt", "p95 42"), statements: [] };
  expect((await follow(foreign)).artifacts).toEqual([]);
});
