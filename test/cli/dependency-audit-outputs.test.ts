/** Where an audit is read by others: SARIF, Markdown, JUnit, the webhook; and the package policy. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";
import type { EntryOptions } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/deps/", import.meta.url).pathname;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "audit-out-"));
  mkdirSync(join(root, "security"));
  for (const name of ["package.json", "package-lock.json"]) {
    cpSync(`${FIXTURES}npm-audit/${name}`, join(root, name));
  }
  policy({});
});
afterEach(() => rmSync(root, { recursive: true }));

const policy = (change: object) =>
  writeFileSync(
    join(root, "security/dependency_policy.json"),
    JSON.stringify({ $schema: "x", version: 1, ...change }),
  );

const audit = (name: string, argv: readonly string[], options: EntryOptions = {}) =>
  runEntry(
    "dependency-audit",
    [
      "--root",
      root,
      "--now",
      "2026-11-23T00:00:00Z",
      "--npm-audit",
      `${FIXTURES}npm-audit/${name}.json`,
      ...argv,
    ],
    options,
  );

interface SarifResult {
  readonly message: { readonly text: string };
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
}

function resultsOf(path: string): readonly SarifResult[] {
  const log: { runs: { results: SarifResult[] }[] } = JSON.parse(readFileSync(path, "utf8"));
  return log.runs.flatMap(({ results }) => results);
}

const prints = (all: readonly SarifResult[]) => all.map((one) => one.partialFingerprints);

test("SARIF stands at the line of the lock, the same when lines move; all formats at once", async () => {
  const outputs = ["sarif", "markdown", "junit"].flatMap((format) => [
    "--format",
    `${format}=${join(root, format)}`,
  ]);
  expect((await audit("vulnerable", outputs)).code).toBe(1);
  const before = resultsOf(join(root, "sarif"));
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const [worst] = before;
  const place = worst?.locations[0]?.physicalLocation;
  expect(place?.artifactLocation.uri).toBe("package-lock.json");
  expect(lock.split("\n")[(place?.region.startLine ?? 0) - 1]).toContain('"node_modules/minimist"');
  expect(worst?.message.text).toContain("GHSA-xvch-5gv4-984h");
  expect(readFileSync(join(root, "markdown"), "utf8")).toMatch(/^<!-- release-governance: .*-->/);
  expect(readFileSync(join(root, "junit"), "utf8")).toContain(
    'name="vulnerabilities_accepted: minimist GHSA-xvch-5gv4-984h"',
  );

  writeFileSync(join(root, "package-lock.json"), `\n\n${lock}`);
  await audit("vulnerable", outputs);
  const after = resultsOf(join(root, "sarif"));
  expect(prints(after)).toEqual(prints(before));
  expect(after[0]?.locations[0]?.physicalLocation.region.startLine).toBe(
    (place?.region.startLine ?? 0) + 2,
  );
});

test("an audit that does not pass is told to the webhook, signed; one that passes is not", async () => {
  const taken: { body: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  let status = 204;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      taken.push({ body, headers: request.headers });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const secret = Buffer.from("a secret of the test").toString("base64");
  const env = {
    SECURITY_ALERT_WEBHOOK_URL: `http://127.0.0.1:${port}/hook/s3cr3t-path`,
    SECURITY_ALERT_WEBHOOK_SECRET: `whsec_${secret}`,
  };
  expect((await audit("clean", [], { env })).code).toBe(0);
  expect(taken).toEqual([]);

  const first = await audit("vulnerable", ["--format", "json"], { env });
  expect(first.code).toBe(1);
  expect(`${first.stdout}${first.stderr}`).not.toContain("s3cr3t-path");
  const { body, headers } = taken[0] ?? { body: "", headers: {} };
  expect(JSON.parse(body)).toMatchObject({ verdict: "fail", new_total: 3 });
  const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
  const code = createHmac("sha256", Buffer.from(secret, "base64")).update(signed).digest("base64");
  expect(headers["webhook-signature"]).toBe(`v1,${code}`);

  status = 500;
  const refused = await audit("vulnerable", ["--format", "json"], { env });
  expect(refused.stdout).toContain("the alert was not delivered");
  expect(refused.code).toBe(1);
  await new Promise((done) => server.close(done));
});

test("an exception that has ended is a failure of its own", async () => {
  const exception = {
    check: "packages_not_banned",
    package: "pkg:npm/mkdirp",
    reason: "until the new release is out",
    actor: "tester",
  };
  const banned = [{ ecosystem: "npm", package: "mkdirp", reason: "old" }];
  policy({ banned, exceptions: [{ ...exception, expires_at: "2026-12-01T00:00:00Z" }] });
  expect((await audit("clean", [])).code).toBe(0);
  policy({ banned, exceptions: [{ ...exception, expires_at: "2026-11-01T00:00:00Z" }] });
  const { stdout, code } = await audit("clean", []);
  expect(stdout).toContain("exceptions_current");
  expect(code).toBe(1);
  policy({ exceptions: [{ ...exception, versions: "^1", expires_at: "2026-12-01T00:00:00Z" }] });
  expect((await audit("clean", [])).stderr).toContain('"^1" is no range');
});

test("a digest that changed under its version, a release of yesterday, an override", async () => {
  const bill = join(root, "before.json");
  const component = {
    purl: "pkg:npm/minimist@0.0.8",
    hashes: [{ alg: "SHA-512", content: "0".repeat(128) }],
  };
  writeFileSync(bill, JSON.stringify({ components: [component] }));
  const altered = await audit("clean", ["--against", bill]);
  expect(altered.stdout).toContain("same_version_same_digest");
  expect(altered.code).toBe(1);
  writeFileSync(bill, "{}");
  expect((await audit("clean", ["--against", bill])).code).toBe(3);

  policy({ minimum_age_days: 7 });
  const times = join(root, "times.json");
  writeFileSync(times, JSON.stringify({ npm: { ms: { "2.0.0": "2026-11-22T00:00:00Z" } } }));
  const young = await audit("clean", ["--release-times", times]);
  expect(young.stdout).toContain("ms@2.0.0 was published 1 days ago");
  expect(young.code).toBe(1);

  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  writeFileSync(
    join(root, "package-lock.json"),
    lock.replace('"license": "ISC"', '"license": "?"'),
  );
  policy({ licences: { allow: ["MIT", "ISC"] } });
  expect((await audit("clean", [])).stdout).toContain("licences_known");
  const overrides = [
    { package: "pkg:npm/semver@5.7.0", licence: "ISC", evidence: "its LICENSE file", actor: "me" },
  ];
  writeFileSync(
    join(root, "security/licence_overrides.json"),
    JSON.stringify({ $schema: "x", version: 1, overrides }),
  );
  expect((await audit("clean", [])).code).toBe(0);
});

/** A name that ends a terminal line, a table cell, a workflow command and an element of HTML. */
const HOSTILE = "a\u001b[31m|<img src=x onerror=y>](http://e.example)\n::error::b\u202e";

test("hostile names are escaped in every format, and in the bill", async () => {
  const entry = {
    version: "1.0.0",
    name: HOSTILE,
    license: "MIT",
    integrity: `sha1-${"A".repeat(27)}=`,
  };
  const packages = {
    "": { name: "app", version: "1.0.0", dependencies: { hostile: "1.0.0" } },
    "node_modules/hostile": entry,
  };
  writeFileSync(
    join(root, "package-lock.json"),
    JSON.stringify({ name: "app", lockfileVersion: 3, packages }),
  );
  const record = {
    id: "GHSA-host-ile0-name",
    summary: HOSTILE,
    modified: "2026-11-22T00:00:00Z",
    affected: [
      {
        package: { ecosystem: "npm", name: HOSTILE },
        ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }],
      },
    ],
  };
  mkdirSync(join(root, "osv"));
  writeFileSync(join(root, "osv/one.json"), JSON.stringify(record));
  const formats = ["text", "github", "markdown", "junit", "sarif"];
  const outputs = formats.flatMap((format) => ["--format", `${format}=${join(root, format)}`]);
  const argv = ["--root", root, "--now", "2026-11-23T00:00:00Z", "--osv", join(root, "osv")];
  const { code, stderr } = await runEntry("dependency-audit", [...argv, ...outputs]);
  expect(code).toBe(1);
  const texts = formats.map((format) => readFileSync(join(root, format), "utf8"));
  for (const text of [...texts, stderr]) {
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u202e");
  }
  const [, github = "", markdown = "", junit = ""] = texts;
  expect(github).not.toMatch(/^::error::b/m);
  expect(markdown).toContain("GHSA-host-ile0-name");
  expect(markdown).not.toContain("<img");
  expect(markdown).not.toContain("](http");
  expect(junit).not.toContain("<img");
});
