/**
 * 10,000 addresses with user info, tokens and paths in one lock: no secret of theirs gets into the
 * bill, SARIF, Markdown, JUnit, VEX, reports, the release manifest, the baseline, the ledger, or what is printed.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runEntry } from "../cli/run-entry.ts";

const COUNT = 10_000;
const MARK = "S3cretValue";

/** Shapes of addresses, each with a secret of its own that begins with the mark. */
const SHAPES: readonly ((secret: string, name: string) => string)[] = [
  (secret, name) => `https://user:${secret}@r.example/${name}/-/${name}.tgz`,
  (secret, name) => `https://${secret}@r.example/${name}/-/${name}.tgz`,
  (secret, name) => `https://r.example/${name}.tgz?token=${secret}`,
  (secret, name) => `https://r.example/${name}.tgz?x=1&X-Amz-Signature=${secret}`,
  (secret, name) => `https://r.example/${name}.tgz#access_token=${secret}`,
  (secret, name) => `https://r.example/token/${secret}/${name}.tgz`,
  (secret, name) => `https://r.example/_authToken/${secret}/${name}.tgz`,
  (secret, name) => `https://r.example/user:${secret}@proxy/${name}.tgz`,
  (secret, name) => `https://r.example/user%3A${secret}%40proxy/${name}.tgz`,
  (secret, name) => `https://r.example/ghp_${secret}/${name}.tgz`,
  (secret, name) => `https://r.example/npm_${secret}/${name}.tgz`,
  (secret, name) => `https://r.example/p;api_key=${secret}/${name}.tgz`,
  (secret, name) => `git+ssh://git:${secret}@r.example/acme/${name}.git#${"a".repeat(40)}`,
  (secret, name) => `git+https://x-access-token:${secret}@r.example/acme/${name}.git#main`,
  (secret, name) => `ssh://${secret}@r.example:2222/acme/${name}.git`,
  (secret, name) => `file:/home/${secret}/${name}.tgz`,
  (secret, name) => `file:///home/${secret}/${name}.tgz`,
  (secret, name) => `file:../../${secret}/${name}.tgz`,
];

const names = Array.from({ length: COUNT }, (_, index) => `pkg-${index}`);

function addressOf(name: string, index: number): string {
  const secret = `${MARK}${(index * 7919).toString(36).padStart(24, "x")}`;
  return SHAPES[index % SHAPES.length]?.(secret, name) ?? "";
}

function lockText(): string {
  const dependencies = Object.fromEntries(
    names.map((name, index) => [name, addressOf(name, index)]),
  );
  const entries = names.map((name, index) => {
    const entry = { version: "1.0.0", resolved: addressOf(name, index), license: "MIT" };
    return [`node_modules/${name}`, entry];
  });
  const packages = {
    "": { name: "app", version: "1.0.0", dependencies },
    ...Object.fromEntries(entries),
  };
  return JSON.stringify({ name: "app", lockfileVersion: 3, packages }, undefined, 1);
}

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "no-leaks-"));
  mkdirSync(join(root, "security"));
  mkdirSync(join(root, "osv"));
  writeFileSync(join(root, "package-lock.json"), lockText());
  const dependencies = Object.fromEntries(
    names.map((name, index) => [name, addressOf(name, index)]),
  );
  writeFileSync(
    join(root, "package.json"),
    JSON.stringify({ name: "app", version: "1.0.0", dependencies }),
  );
  const policy = {
    $schema: "x",
    version: 1,
    allowed_hosts: ["other.example"],
    allowed_protocols: ["https"],
    integrity: {},
    licences: { allow: ["ISC"] },
  };
  writeFileSync(join(root, "security/dependency_policy.json"), JSON.stringify(policy));
  const gate = {
    id: "count",
    title: "Count",
    profile: "quick",
    argv: ["node", "-e", "0"],
    timeout: "30s",
    exit_code_only: { reason: "it only stands there" },
  };
  const release = { $schema: "x", version: 1, app_version: "1.0.0", gates: [gate] };
  writeFileSync(join(root, "security/release_policy.json"), JSON.stringify(release));
  for (const name of names.slice(0, 36))
    writeFileSync(join(root, `osv/${name}.json`), recordOf(name));
  for (const argv of [
    ["init", "-q"],
    ["add", "-A"],
    ["commit", "-q", "-m", "release"],
  ]) {
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t.example", ...argv], {
      cwd: root,
    });
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const recordOf = (name: string): string =>
  JSON.stringify({
    id: `GHSA-${name}`,
    modified: "2099-01-01T00:00:00Z",
    affected: [
      {
        package: { ecosystem: "npm", name },
        ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }],
      },
    ],
    database_specific: { severity: "HIGH" },
  });

/** Everything that was written below the folder, but for what the test itself put there. */
function written(): readonly (readonly [path: string, text: string])[] {
  const own = /^(?:\.git\/|osv\/|package(?:-lock)?\.json$)/;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !own.test(path))
    .map((path) => [path, readFileSync(join(root, path), "utf8")]);
}

const FORMATS = ["json", "github", "markdown", "junit", "sarif"];
const outputs = (script: string) =>
  FORMATS.flatMap((format) => ["--format", `${format}=${join(root, `${script}.${format}`)}`]);

test("no secret leaves", async () => {
  const env = { SOURCE_DATE_EPOCH: "1767323045" };
  const osv = ["--osv", join(root, "osv")];
  const vex = ["openvex", "cyclonedx"].flatMap((form) => ["--vex", `${form}=${join(root, form)}`]);
  const who = ["--reason", "accepted for this test", "--actor", "tester"];
  const runs: readonly (readonly [script: string, argv: readonly string[]])[] = [
    ["generate-sbom", []],
    ["generate-sbom", ["--bom-format", "xml"]],
    ["generate-sbom", ["--strict", ...outputs("sbom")]],
    ["update-dependency-baseline", [...osv, ...who]],
    ["dependency-audit", [...osv, ...vex, ...outputs("audit")]],
    ["generate-release-manifest", ["--artifact", "package.json", ...outputs("manifest")]],
  ];
  for (const [script, argv] of runs) {
    const { stdout, stderr } = await runEntry(script, ["--root", root, ...argv], {
      env,
      cwd: root,
    });
    expect(`${stdout}${stderr}`).not.toContain(MARK);
  }
  const files = written();
  expect(files.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      ".release/sbom/bom.cdx.json",
      ".release/sbom/bom.cdx.xml",
      "audit.sarif",
      "openvex",
      "cyclonedx",
      ".release/manifest/release-manifest.json",
      "security/dependency_baseline.json",
      "security/release_ledger.ndjson",
    ]),
  );
  expect(files.filter(([, text]) => text.includes(MARK)).map(([path]) => path)).toEqual([]);
});
