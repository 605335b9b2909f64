/**
 * The command as users run it, against a server of its own. The policies in test/fixtures/probe allow
 * the sender seconds of lag: how fast the machine of a test is must not decide it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/probe/", import.meta.url).pathname;
const seen: string[] = [];

let server: Server;
let port = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${String(request.headers["x-key"] ?? "-")}`);
    response.end(request.url?.startsWith("/good") === true ? "all well" : '{"from_cache":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

let root = "";
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "probe-"))));
afterEach(() => rmSync(root, { recursive: true }));

const policy = () => join(root, "security/slo_targets.json");
const use = (name: string) => {
  cpSync(`${FIXTURES}${name}`, root, { recursive: true });
  const text = readFileSync(policy(), "utf8");
  writeFileSync(policy(), text.replaceAll("127.0.0.1:1/", `127.0.0.1:${port}/`));
};
const probe = (argv: readonly string[], env: Record<string, string> = {}) =>
  runEntry("load-probe", ["--root", root, "--out", join(root, "report.json"), ...argv], { env });
const report = () => JSON.parse(readFileSync(join(root, "report.json"), "utf8"));

test("--help, and an unknown option", async () => {
  const help = await probe(["--help"]);
  expect(help).toMatchObject({ code: 0 });
  expect(help.stdout).toContain("npm run probe");
  expect(await probe(["--plann", "x"])).toMatchObject({ code: 2, stdout: "" });
});

test("a plan: weights, headers by reference, degraded answers, warm-up left out", async () => {
  use("patient");
  seen.length = 0;
  const { code, stdout } = await probe(["--plan", "mixed"], { PROBE_KEY: "sesame" });
  expect(stdout).toContain("PASS");
  expect(code).toBe(0);
  const { result, inputs } = report();
  expect(inputs).toMatchObject([{ path: "security/slo_targets.json", role: "policy" }]);
  expect(result).toMatchObject({ model: "open", invalid: false });
  expect(result.counts).toMatchObject({ scheduled: 30, failed: 0, crowded: 0, unsent: 0 });
  expect(result.counts.success + result.counts.degraded).toBe(30);
  expect(result.summary.degraded_rate).toBe(result.counts.degraded / 30);
  expect(result.targets.map(({ counts }: { counts: object }) => counts)).toMatchObject([
    { success: result.counts.success, degraded: 0 },
    { success: 0, degraded: result.counts.degraded },
  ]);
  expect(result.summary.latency_ms.count).toBe(30);
  expect(seen).toHaveLength(35);
  expect(seen.filter((line) => line === "GET /good?token=hidden sesame").length).toBe(26);
  expect(seen.filter((line) => line === "POST /fallback -").length).toBe(9);
  expect(JSON.stringify(report())).not.toMatch(/sesame|hidden/);
});

test.each(["json", "github", "markdown", "junit", "sarif"])("--format %s", async (format) => {
  use("silent");
  const url = `http://127.0.0.1:${port}/good`;
  const argv = ["--url", url, "--rate", "50", "--duration", "100ms", "--format", format];
  const { code, stdout } = await probe(argv);
  expect(code).toBe(0);
  expect(stdout).not.toBe("");
});

test("a server that is not there fails, with the kind of failure", async () => {
  use("silent");
  const argv = ["--url", "http://127.0.0.1:1/", "--rate", "20", "--duration", "200ms"];
  const { code, stdout } = await probe(argv);
  expect(stdout).toContain("refused 4");
  expect(code).toBe(1);
  expect(report().result.summary).toMatchObject({ success_rate: 0, latency_ms: null });
});

test("a sender that is too slow is invalid: exit 3, whatever the server did", async () => {
  use("silent");
  const text = readFileSync(policy(), "utf8").replace("15000", "0.000001");
  writeFileSync(policy(), text);
  for (const target of [`http://127.0.0.1:${port}/good`, "http://127.0.0.1:1/"]) {
    const { code, stdout } = await probe(["--url", target, "--rate", "50", "--duration", "100ms"]);
    expect(stdout).toContain("sender_on_time");
    expect(code).toBe(3);
    expect(report().result.invalid).toBe(true);
  }
});

describe("what is refused before anything is sent", () => {
  test.each([
    [
      "a host that the policy does not list",
      "elsewhere",
      ["--plan", "away"],
      1,
      "not this machine",
    ],
    ["more requests than the policy allows", "patient", ["--plan", "large"], 1, "allows 200"],
    ["a plan that is not there", "patient", ["--plan", "nope"], 2, "mixed, large"],
    ["a secret that is not set", "patient", ["--plan", "mixed"], 2, "PROBE_KEY is not set"],
    ["no plan and no address", "patient", [], 2, "--plan or --url"],
    ["a rate with a plan", "patient", ["--plan", "mixed", "--rate", "5"], 2, "goes with --url"],
    [
      "a time of its own",
      "patient",
      ["--plan", "mixed", "--now", "2026-01-01T00:00:00Z"],
      2,
      "--now",
    ],
    ["a policy with a slip of the pen", "malformed", ["--plan", "x"], 2, "allowed_hosts"],
    ["a policy that is not there", "silent", ["--plan", "x", "--policy", "no.json"], 2, "no.json"],
  ])("%s", async (_, fixture, argv, wanted, says) => {
    use(fixture);
    seen.length = 0;
    const { code, stderr } = await probe(argv);
    expect(stderr).toContain(says);
    expect(code).toBe(wanted);
    expect(seen).toEqual([]);
  });

  test("other machines, without any policy", async () => {
    const { code, stderr } = await probe(["--url", "http://192.0.2.1/"]);
    expect(stderr).toContain("192.0.2.1 is not this machine");
    expect(stderr).toContain("allowed_hosts");
    expect(code).toBe(1);
  });

  test.each([
    ["file:///etc/passwd", '"file:" is no http'],
    ["ftp://ann:sesame@127.0.0.1/", "write it as http://"],
    ["sesame", "the text is no http"],
    ["http://ann:sesame@127.0.0.1/", "as a header of a plan"],
  ])("%s: no list of hosts would mend it", async (url, says) => {
    const { code, stderr } = await probe(["--url", url]);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/allowed_hosts|sesame/);
    expect(code).toBe(1);
  });
});
