/** The command as users run it, against a real HTTP and a real mail server; policies are fixtures. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { signature } from "../../scripts/alerts/notify/http-messages.ts";
import { incidentReport } from "../alerts/incident-report.ts";
import { httpReceiver, mailReceiver } from "../alerts/receivers.ts";
import type { HttpReceiver, MailReceiver } from "../alerts/receivers.ts";
import { runEntry } from "./run-entry.ts";

const FIXTURES = new URL("../fixtures/alerts/", import.meta.url).pathname;
const INCIDENT = "inc-0123456789abcdef";

let http: HttpReceiver;
let mail: MailReceiver;
beforeAll(async () => {
  [http, mail] = await Promise.all([httpReceiver(), mailReceiver()]);
});
afterAll(async () => {
  await Promise.all([http.close(), mail.close()]);
});

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "notify-"));
  mkdirSync(join(root, "security"));
  mkdirSync(join(root, ".release/reports/create-incident-report"), { recursive: true });
  cpSync(`${FIXTURES}notify-routing.json`, join(root, "security/incident_routing.json"));
  cpSync(`${FIXTURES}notify-roster.json`, join(root, "security/oncall_roster.json"));
  putIncident(incidentReport(new Date()));
  for (const { seen, kept } of [http, mail]) {
    seen.length = 0;
    kept.clear();
  }
  http.misbehave = () => false;
});
afterEach(() => rmSync(root, { recursive: true }));

const putIncident = (text: string) =>
  writeFileSync(join(root, ".release/reports/create-incident-report/one.json"), text);
const notify = (argv: readonly string[], env: Record<string, string> = {}) =>
  runEntry("incident-notify", [...argv, "--root", root, "--out", join(root, "out.json")], {
    cwd: root,
    env: {
      HOOK: `${http.url}/T00/very-secret`,
      HOOK_SECRET: "whsec_c2VzYW1l",
      NEXT_HOOK: `${http.url}/next`,
      MAIL: "oncall@example.com",
      SMTP_PORT: String(mail.port),
      ...env,
    },
  });
const report = () => JSON.parse(readFileSync(join(root, "out.json"), "utf8"));
const outcomes = () =>
  report().result.deliveries.map(
    ({ person, channel, outcome }: Record<string, string>) => `${person} ${channel} ${outcome}`,
  );

test("--help, and an unknown option", async () => {
  const help = await notify(["--help"]);
  expect(help).toMatchObject({ code: 0 });
  expect(help.stdout).toContain("npm run notify");
  expect(await notify(["send", "--wiat", "1s"])).toMatchObject({ code: 2, stdout: "" });
  expect(await notify(["send", "--wait", "soon"])).toMatchObject({ code: 2 });
});

test("delivered once by webhook and e-mail, signed; again sends nothing; no secret is told", async () => {
  const { code, stdout, stderr } = await notify(["send"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(outcomes()).toEqual([
    "release_oncall webhook delivered",
    "release_oncall email delivered",
  ]);
  const [one] = http.seen;
  const time = String(one?.headers["webhook-timestamp"]);
  const signed = signature("whsec_c2VzYW1l", `${one?.key}.${time}.${one?.body}`);
  expect(one?.headers["webhook-signature"]).toBe(signed);
  expect(mail.seen[0]).toContain("Subject: [p1] p1 of checkout (inc-0123456789abcdef)");
  expect((await notify(["send"])).code).toBe(0);
  expect([http.seen.length, mail.seen.length]).toEqual([1, 1]);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((f) =>
    f.isFile(),
  );
  const written = files.map((f) => readFileSync(join(f.parentPath, f.name), "utf8")).join("\n");
  expect(written + stdout).not.toMatch(/very-secret|c2VzYW1l|oncall@example/);
  expect(report().subject).toMatchObject({ release_candidate_id: "rc-7" });
  expect(one?.headers["traceparent"]).toMatch(/^00-(1{12}41{3}81{15})-[0-9a-f]{16}-01$/);
  const journal = readFileSync(join(root, ".release/notify/deliveries.ndjson"), "utf8");
  const events = journal
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(new Set(events.map((event) => event.correlation_id))).toEqual(
    new Set(["11111111-1111-4111-8111-111111111111"]),
  );
});

test("what fails for a while is tried again under the same key", async () => {
  const faults = ["503", "cut"];
  http.misbehave = ({ path }, response) => {
    const fault = path === "/T00/very-secret" ? faults.shift() : undefined;
    if (fault === "503") response.writeHead(503).end();
    if (fault === "cut") response.writeHead(200, { "content-length": 99 }).write("half");
    if (fault === "cut") setTimeout(() => response.destroy(), 10);
    return fault !== undefined;
  };
  expect((await notify(["send"])).code).toBe(0);
  expect(new Set(http.seen.map(({ key }) => key)).size).toBe(1);
  expect(http.seen).toHaveLength(3);
  expect(http.kept.size).toBe(1);
});

test("what can never work is dead at once, the next person is called, and a replay heals it", async () => {
  http.misbehave = ({ path }, response) => {
    if (path === "/next") return false;
    response.writeHead(302, { location: `${http.url}/stolen` }).end();
    return true;
  };
  const noMail = { SMTP_PORT: "" };
  const { code, stdout } = await notify(["send"], noMail);
  expect(code).toBe(1);
  expect(stdout).toContain("redirect 302, not followed");
  expect(stdout).toContain("SMTP_PORT is not set");
  expect(outcomes()).toEqual([
    "release_oncall webhook dead",
    "release_oncall email dead",
    "maintainer webhook delivered",
  ]);
  expect(http.seen.map(({ path }) => path)).toEqual(["/T00/very-secret", "/next"]);
  expect((await notify(["status"])).code).toBe(1);
  http.misbehave = () => false;
  expect((await notify(["replay", "--actor", "oncall"])).code).toBe(0);
  expect([http.kept.size, mail.kept.size]).toEqual([2, 1]);
});

test("a message that still waits is exit 3, and deliver goes on with it", async () => {
  http.misbehave = (_, response) => {
    response.writeHead(429, { "retry-after": "1" }).end();
    return true;
  };
  expect((await notify(["send", "--wait", "300ms"])).code).toBe(3);
  http.misbehave = () => false;
  expect((await notify(["deliver", "--wait", "5s"])).code).toBe(0);
  expect(http.kept.size).toBe(1);
});

test("nobody has an address: failed, until the roster has one", async () => {
  const roster = join(root, "security/oncall_roster.json");
  const text = readFileSync(roster, "utf8");
  writeFileSync(roster, '{"version":1,"primary":{"id":"release_oncall"}}');
  expect((await notify(["send"])).code).toBe(1);
  expect((await notify(["replay", "--actor", "oncall"])).code).toBe(1);
  writeFileSync(roster, text);
  expect((await notify(["replay", "--actor", "oncall"])).code).toBe(0);
  expect([http.kept.size, mail.kept.size]).toEqual([1, 1]);
});

test("status reads, and makes nothing but its report", async () => {
  expect((await notify(["status"])).code).toBe(0);
  expect(readdirSync(join(root, ".release"))).toEqual(["reports"]);
});

test("ack: nobody else is called, and an incident that is not there is refused", async () => {
  expect((await notify(["send"])).code).toBe(0);
  expect((await notify(["ack", "inc-0", "--actor", "oncall"])).code).toBe(1);
  expect((await notify(["ack", INCIDENT, "--actor", "oncall"])).code).toBe(0);
  expect(report().result.incidents).toMatchObject([{ acknowledged_by: "oncall" }]);
});

test.each([
  ["no report", "", 3],
  ["one that is cut", incidentReport(new Date()).slice(0, 300), 3],
  ["an old one", incidentReport(new Date("2020-01-01T00:00:00Z")), 3],
])("%s", async (_, text, code) => {
  if (text === "") rmSync(join(root, ".release/reports"), { recursive: true });
  else putIncident(text);
  expect((await notify(["send"])).code).toBe(code);
  expect(http.seen).toEqual([]);
});

test("metadata and unencrypted addresses are never asked", async () => {
  const env = { HOOK: "http://169.254.169.254/latest", NEXT_HOOK: "https://[fe80::1]/x" };
  const { code, stdout } = await notify(["send"], { ...env, SMTP_PORT: "" });
  expect(code).toBe(1);
  expect(stdout).toMatch(/is not\s+encrypted/);
  expect(stdout).toContain("forbidden");
  expect(stdout).not.toContain("169.254");
});

test("a routing that is not valid, and a broken journal", async () => {
  writeFileSync(join(root, "security/incident_routing.json"), `{"default_channels":["fax"]}`);
  const bad = await notify(["send"]);
  expect(bad.stderr).toContain("webhook, slack, feishu");
  expect(bad.code).toBe(2);
  mkdirSync(join(root, ".release/notify"), { recursive: true });
  writeFileSync(join(root, ".release/notify/deliveries.ndjson"), "no event\n");
  expect((await notify(["status"])).code).toBe(3);
});
