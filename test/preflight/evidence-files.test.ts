import { mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { findEvidence, isFresh, prepareEvidence } from "../../scripts/preflight/evidence-files.ts";
import { inputObjection } from "../../scripts/preflight/gate-inputs.ts";

let root = "";
const ports = { fs: nodeFs };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "evidence-"));
  mkdirSync(join(root, "out"));
  mkdirSync(join(root, ".release/reports/x"), { recursive: true });
  mkdirSync(join(root, ".release/preflight/now"), { recursive: true });
  mkdirSync(join(root, ".release/preflight/then"), { recursive: true });
});

function write(path: string, text = "data"): void {
  writeFileSync(join(root, path), text);
}

async function afterGate(pattern: string, gate: () => void): Promise<string[]> {
  const before = await prepareEvidence(ports, root, [pattern], ".release/preflight/now");
  gate();
  const found = await findEvidence(ports, root, pattern, before);
  return found.map(({ path, state }) => `${path} ${state}`);
}

describe("evidence is fresh", () => {
  test("when the gate wrote it", async () => {
    expect(await afterGate("out/a.json", () => write("out/a.json"))).toEqual(["out/a.json fresh"]);
  });

  test("when the gate wrote the same again over what was there", async () => {
    write("out/a.json");
    utimesSync(join(root, "out/a.json"), 1000, 1000);
    expect(await afterGate("out/a.json", () => write("out/a.json"))).toEqual(["out/a.json fresh"]);
  });
});

describe("evidence is stale", () => {
  test("when it was there and was not touched", async () => {
    write("out/a.json");
    expect(await afterGate("out/a.json", () => undefined)).toEqual(["out/a.json stale"]);
  });

  test("when it was written within the same tick before the gate", async () => {
    const stat = { kind: "file", bytes: 4, modified: new Date(5000), mode: 0 } as const;
    const before = { startedAt: new Date(5000), files: new Map([["a", stat]]) };
    expect(isFresh(stat, before, "a")).toBe(false);
    expect(isFresh(stat, before, "b")).toBe(true);
    expect(isFresh({ ...stat, bytes: 5 }, before, "a")).toBe(true);
  });

  test("when the gate put an old file there", async () => {
    const old = new Date(Date.now() - 3_600_000);
    const found = afterGate("out/a.json", () => {
      write("out/a.json");
      utimesSync(join(root, "out/a.json"), old, old);
    });
    expect(await found).toEqual(["out/a.json stale"]);
  });

  test("when the clock could not be read", () => {
    const stat = { kind: "file", bytes: 4, modified: new Date(5000), mode: 0 } as const;
    expect(isFresh(stat, { startedAt: new Date(Number.NaN), files: new Map() }, "a")).toBe(false);
  });
});

test("a pattern tells the fresh from the stale", async () => {
  write("out/old.xml");
  const found = await afterGate("out/*.xml", () => write("out/new.xml"));
  expect(found).toEqual(["out/new.xml fresh", "out/old.xml stale"]);
});

test("a folder or a link in the place of evidence is no evidence", async () => {
  const found = afterGate("out/a.json", () => {
    mkdirSync(join(root, "out/a.json"));
    write("out/real.json");
    symlinkSync("real.json", join(root, "out/b.json"));
  });
  expect(await found).toEqual(["out/a.json not_a_file"]);
  expect(await afterGate("out/b.json", () => undefined)).toEqual(["out/b.json not_a_file"]);
});

test.each([
  [".release/a.json", []],
  [".release/preflight/now/a.json", []],
  [".release/preflight/then/a.json", [".release/preflight/then/a.json stale"]],
  [".release/reports/x/1.json", [".release/reports/x/1.json stale"]],
])("of what lies below .release only what is no history is taken away: %s", async (path, found) => {
  write(path);
  expect(await afterGate(path, () => undefined)).toEqual(found);
});

async function objection(...inputs: string[]): Promise<string | undefined> {
  return inputObjection(ports, root, inputs);
}

describe("inputs", () => {
  test("are there", async () => {
    write("out/a.ts");
    expect(await objection("out/a.ts", "out/*.ts", "!out/b.ts")).toBeUndefined();
  });

  test("missing, empty, or something else", async () => {
    write("out/empty.ts", "");
    expect(await objection("out/a.ts")).toBe("its input out/a.ts is not there");
    expect(await objection("out/empty.ts")).toBe("its input out/empty.ts is empty");
    expect(await objection("out")).toBe("its input out is a folder, not a file");
    expect(await objection("src/**/*.ts")).toBe("no file matches its input src/**/*.ts");
  });
});
