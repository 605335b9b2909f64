/** The command as users run it, over copies of test/fixtures/lockfiles. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";
import type { Ended, EntryOptions } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/lockfiles/", import.meta.url).pathname;
const EPOCH = { SOURCE_DATE_EPOCH: "1767323045" };

let root = "";
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "sbom-"))));
afterEach(() => rmSync(root, { recursive: true }));

const use = (...folders: string[]) => {
  for (const folder of folders) cpSync(`${FIXTURES}${folder}`, root, { recursive: true });
};
const sbom = (argv: readonly string[] = [], options: EntryOptions = {}): Promise<Ended> =>
  runEntry("generate-sbom", ["--root", root, ...argv], {
    ...options,
    env: { ...EPOCH, ...options.env },
  });
const bill = () => join(root, ".release/sbom/bom.cdx.json");
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));

test("--help", async () => {
  const { code, stdout } = await sbom(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("npm run sbom");
});

test("an unknown option is a usage error", async () => {
  expect(await sbom(["--strickt"])).toMatchObject({ code: 2, stdout: "" });
});

test("a sound repository passes --strict, and the bill is there", async () => {
  use("npm/plain");
  const { code, stdout } = await sbom(["--strict"]);
  expect(stdout).toContain("components in .release/sbom/bom.cdx.json");
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(bill(), "utf8"))).toMatchObject({
    bomFormat: "CycloneDX",
    metadata: { timestamp: "2026-01-02T03:04:05.000Z" },
  });
});

test("what does not fit in a lock is reported, and no abort", async () => {
  use("npm/orphan");
  const { code, stdout } = await sbom(["--format", "json"]);
  expect(code).toBe(0);
  const { result } = JSON.parse(stdout);
  const told = result.faults.map((one: { kind: string; message: string }) => [
    one.kind,
    one.message,
  ]);
  expect(told).toContainEqual(["orphan", expect.stringContaining("nothing asks for it")]);
  expect(told).toContainEqual([
    "missing_peer",
    '"the project" asks for "react", which is not in the lock',
  ]);
  expect(result.faults_total).toBe(4);
  use("npm/invalidpeer");
  const [first] = JSON.parse((await sbom(["--format", "json"])).stdout).result.faults;
  expect(first).toMatchObject({ kind: "invalid_peer" });
  expect(first.message).toMatch(/asks for another "react" than \d+\.\d+\.\d+, which it gets$/);
});

test("people see how many components each ecosystem has, and how they are exposed", async () => {
  use("npm/plain", "cargo");
  const { stdout } = await sbom();
  const { components } = JSON.parse(readFileSync(bill(), "utf8"));
  const cargo = components.filter(({ purl }: { purl: string }) => purl.startsWith("pkg:cargo/"));
  const [, prod = "", optional = "", dev = ""] = /cargo +(\d+) +(\d+) +(\d+)/.exec(stdout) ?? [];
  expect(Number(prod) + Number(optional) + Number(dev)).toBeGreaterThanOrEqual(cargo.length);
  expect(Number(prod)).toBeGreaterThan(0);
  expect(Number(prod)).toBeLessThan(components.length);
});

describe("what --strict refuses, and writes nothing", () => {
  test("a lock that disagrees with its manifest", async () => {
    use("npm/plain");
    edit("package.json", (text) => text.replace("^7.6.0", "^7.5.0"));
    const { code, stdout } = await sbom(["--strict"]);
    expect(stdout).toContain("lock_matches_manifest");
    expect(code).toBe(1);
    expect(existsSync(bill())).toBe(false);
    expect((await sbom()).code).toBe(0);
  });

  test("a dependency without a digest", async () => {
    use("npm/plain");
    edit("package-lock.json", (text) => text.replace(/"integrity": "[^"]*",/, ""));
    const { code, stdout } = await sbom(["--strict"]);
    expect(stdout).toContain("integrity_complete");
    expect(code).toBe(1);
    expect(existsSync(bill())).toBe(false);
  });

  test("a manifest without a lock", async () => {
    use("npm/plain");
    writeFileSync(join(root, "Cargo.toml"), '[package]\nname = "x"\n[dependencies]\nserde = "1"\n');
    const { code, stdout } = await sbom(["--strict"]);
    expect(stdout).toContain("manifest_has_lock");
    expect(code).toBe(1);
    expect(existsSync(bill())).toBe(false);
  });
});

test("a lock that is cut off: exit 2 and no bill, strict or not", async () => {
  use("npm/plain");
  edit("package-lock.json", (text) => text.slice(0, 4096));
  const { code, stderr } = await sbom();
  expect(stderr).toContain("package-lock.json:");
  expect(stderr).toContain("cut off");
  expect(code).toBe(2);
  expect(existsSync(bill())).toBe(false);
});

test("a bill that stood there before is not touched by a failed run", async () => {
  use("npm/plain");
  await sbom();
  const before = readFileSync(bill(), "utf8");
  edit("package-lock.json", () => "");
  expect((await sbom()).code).toBe(2);
  expect(readFileSync(bill(), "utf8")).toBe(before);
});

test("no lock at all is undecided, never an empty bill", async () => {
  const { code, stdout } = await sbom();
  expect(stdout).toContain("lock_found");
  expect(code).toBe(3);
  expect(existsSync(bill())).toBe(false);
});

test("every ecosystem in one bill", async () => {
  use("npm/plain", "cargo", "go", "uv");
  const { code } = await sbom(["--format", "json"]);
  expect(code).toBe(0);
  const { components }: { components: { purl: string }[] } = JSON.parse(
    readFileSync(bill(), "utf8"),
  );
  const types = new Set(components.map(({ purl }) => purl.slice(0, purl.indexOf("/"))));
  expect([...types].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    "pkg:cargo",
    "pkg:golang",
    "pkg:npm",
    "pkg:pypi",
  ]);
});

test("XML", async () => {
  use("npm/plain");
  await sbom(["--bom-format", "xml", "--spec-version", "1.7"]);
  const text = readFileSync(join(root, ".release/sbom/bom.cdx.xml"), "utf8");
  expect(text).toContain('xmlns="http://cyclonedx.org/schema/bom/1.7"');
});

test("a profile says what is lacking, as advice", async () => {
  use("npm/plain");
  const { code, stdout } = await sbom(["--profile", "bsi"]);
  expect(stdout).toContain("lacks of bsi: creator of the component (email or URL) (0 of");
  expect(code).toBe(0);
});

test.each(["json", "github", "markdown", "junit", "sarif"])("--format %s", async (format) => {
  use("npm/plain");
  const { code, stdout } = await sbom(["--format", format]);
  expect(stdout).not.toBe("");
  expect(code).toBe(0);
});

test("--diff", async () => {
  use("npm/plain");
  await sbom(["--output", join(root, "old.json")]);
  edit("package-lock.json", (text) =>
    text
      .replace('"version": "2.0.1"', '"version": "2.0.2"')
      .replaceAll("argparse-2.0.1", "argparse-2.0.2"),
  );
  await sbom(["--output", join(root, "new.json")]);
  const bills = ["--diff", join(root, "old.json"), "--diff", join(root, "new.json")];
  const { code, stdout } = await sbom([...bills, "--format", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    result: {
      diff: { added: [], removed: [], moved: [{ package: "pkg:npm/argparse", to: ["2.0.2"] }] },
    },
  });
  edit("new.json", (text) =>
    text.replace(/("alg": "SHA-512",\s*"content": ")[0-9a-f]{4}/, "$10000"),
  );
  expect((await sbom(bills)).code).toBe(1);
  expect((await sbom(["--diff", join(root, "old.json")])).code).toBe(2);
  expect((await sbom(["--diff", join(root, "old.json"), "--diff", "gone.json"])).code).toBe(3);
});
