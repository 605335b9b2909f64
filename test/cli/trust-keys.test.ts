/** The command as users run it, over copies of test/fixtures/trust. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { privatePem } from "../../scripts/trust/keys/private-key.ts";
import { testKey } from "../trust/signing-keys.ts";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/trust/", import.meta.url).pathname;
const LEAD = testKey(1);
const NOW = ["--now", "2026-06-01T00:00:00Z"];

let root = "";
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "keys-"))));
afterEach(() => rmSync(root, { recursive: true }));

const use = (name: string) => cpSync(`${FIXTURES}${name}`, root, { recursive: true });
const keys = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runEntry("trust-keys", [...argv, "--root", root], { cwd: root, env });
const read = (name: string) => readFileSync(join(root, name), "utf8");
const made = (name: string) => ["--key-out", name, "--owner", name];
const history = "security/trust_keys.history.jsonl";
const ledger = "security/release_ledger.ndjson";
interface Event {
  readonly actor: string;
  readonly data: { readonly revision: number; readonly roles: readonly string[] };
}
const events = (): Event[] =>
  read(ledger)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("--help", async () => {
  const { code, stdout } = await keys(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("npm run keys");
});

test("an unknown option is a usage error", async () => {
  expect(await keys(["show", "--formt", "json"])).toMatchObject({ code: 2, stdout: "" });
});

describe("show", () => {
  test("a list that came about as it must passes", async () => {
    use("sound");
    const { code, stdout } = await keys(["show", "--format", "json", ...NOW]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "pass", result: { revision: 1 } });
  });

  test("a list that was edited by hand fails", async () => {
    use("edited-list");
    const { code, stdout } = await keys(["show", ...NOW]);
    expect(code).toBe(1);
    expect(stdout).toContain("list_is_not_last_revision");
  });

  test("a history cut to nothing fails, a torn one is not read", async () => {
    use("sound");
    writeFileSync(join(root, history), "");
    expect((await keys(["show", ...NOW])).code).toBe(1);
    writeFileSync(join(root, history), "{");
    expect((await keys(["show", ...NOW])).code).toBe(2);
  });

  test("no list: could not decide", async () => {
    expect((await keys(["show"])).code).toBe(3);
  });

  test("a list that is not what its schema says: exit 2", async () => {
    use("sound");
    writeFileSync(join(root, "security/trust_keys.json"), "{}");
    expect((await keys(["show"])).code).toBe(2);
  });
});

describe("a key itself on the command line", () => {
  test.each([Buffer.from(LEAD.seed).toString("hex"), privatePem(LEAD)])("case %#", async (text) => {
    use("sound");
    const revoked = ["revoke", "--keyid", LEAD.public.keyid, "--reason", "x"];
    const { code, stdout, stderr } = await keys([...revoked, `--signing-key=${text}`]);
    expect(code).toBe(2);
    expect(stderr).toContain("env:NAME");
    expect(stdout + stderr).not.toContain(text);
  });
});

test("from the first key to a revocation, each step signed", async () => {
  expect((await keys(["generate", ...made("a.pem"), "--role", "release"])).code).toBe(0);
  expect(statSync(join(root, "a.pem")).mode & 0o777).toBe(0o600);
  const a = JSON.parse(read("security/trust_keys.json")).keys[0].keyid;
  const byA = ["--signing-key", "file:a.pem"];

  const again = await keys(["generate", ...made("a.pem"), "--role", "root", ...byA]);
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("already") });
  const unsigned = await keys(["generate", ...made("x.pem"), "--role", "root"]);
  expect(unsigned).toMatchObject({ code: 1, stderr: expect.stringContaining("--signing-key") });
  expect(existsSync(join(root, "x.pem"))).toBe(false);

  const env = { ROOT_KEY: read("a.pem") };
  const until = ["--valid-to", "2099-01-01T00:00:00Z"];
  const rotated = ["rotate", "--keyid", a, ...made("b.pem"), "--signing-key", "env:ROOT_KEY"];
  expect((await keys([...rotated, ...until], env)).code).toBe(0);
  const revoked = ["revoke", "--keyid", a, "--reason", "stolen"];
  expect((await keys([...revoked, ...byA])).code).toBe(1);
  expect((await keys([...revoked, "--signing-key", "file:b.pem"])).code).toBe(0);
  const shown = await keys(["show"]);
  expect(shown.code).toBe(0);
  expect(shown.stdout).toMatch(/a\.pem .* key_revoked/);
  expect(shown.stdout).toMatch(/b\.pem .* 2099-01-01T\S+ +valid/);
  expect(events().map(({ actor }) => actor)).toEqual(["a.pem", "a.pem", "b.pem"]);
  expect(read(history).trimEnd().split("\n")).toHaveLength(3);
});

test("a crash between the two files: told by show, mended by the next change", async () => {
  await keys(["generate", ...made("a.pem")]);
  const before = read("security/trust_keys.json");
  const byA = ["--role", "root", "--signing-key", "file:a.pem"];
  await keys(["generate", ...made("b.pem"), ...byA]);
  writeFileSync(join(root, "security/trust_keys.json"), before);
  const cut = await keys(["show"]);
  expect(cut.stdout).toContain("one revision behind its history");
  expect(cut.code).toBe(0);
  expect((await keys(["show", "--strict"])).code).toBe(1);
  expect((await keys(["generate", ...made("c.pem"), ...byA])).code).toBe(0);
  expect((await keys(["show"])).code).toBe(0);
  expect(JSON.parse(read("security/trust_keys.json"))).toMatchObject({ revision: 3 });
});

test("resume completes what a crash cut short, in the list and in the ledger", async () => {
  await keys(["generate", ...made("a.pem")]);
  const before = read("security/trust_keys.json");
  await keys(["generate", ...made("b.pem"), "--role", "root", "--signing-key", "file:a.pem"]);
  writeFileSync(join(root, "security/trust_keys.json"), before);
  rmSync(join(root, ledger));
  expect((await keys(["resume"])).code).toBe(0);
  expect((await keys(["show"])).code).toBe(0);
  expect(events().map(({ data }) => data.revision)).toEqual([1, 2]);
});

test("a role may append what nobody else may, and the ledger says who changed it", async () => {
  await keys(["generate", ...made("a.pem"), "--role", "trust"]);
  const byA = ["--signing-key", "file:a.pem"];
  const role = ["role", "--name", "trust", "--member", "lead", "--may-append", "trust.*", ...byA];
  expect((await keys([...role, "--actor", "lead"])).code).toBe(0);
  expect(events().map(({ actor, data }) => [actor, data.roles])).toEqual([
    ["a.pem", ["root", "trust"]],
    ["lead", ["trust"]],
  ]);
  const shown = await keys(["show"]);
  expect(shown.stdout).toContain("trust.*");
  const stranger = await keys([...role, "--actor", "mallory"]);
  expect(stranger).toMatchObject({ code: 1, stderr: expect.stringContaining("may not append") });
  expect(JSON.parse(read("security/trust_keys.json")).revision).toBe(2);
});

test("export writes the key alone, and nothing from a list that does not hold", async () => {
  use("sound");
  const pem = ["export", "--keyid", LEAD.public.keyid, "--output", "lead.pub", ...NOW];
  expect((await keys(pem)).code).toBe(0);
  expect(read("lead.pub")).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
  expect((await keys(["export", "--keyid", "SHA256:x", ...NOW])).code).toBe(1);
  rmSync(join(root, "lead.pub"));
  use("edited-list");
  expect((await keys(pem)).code).toBe(1);
  expect(existsSync(join(root, "lead.pub"))).toBe(false);
});
