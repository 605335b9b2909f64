/**
 * From a rollout to a person who knows, with nothing made up: a version goes out, its service
 * degrades, the probe measures it, the guard of the objectives fails, the escalation comes to p1, an
 * incident is opened and told over a network that breaks the first connections, and somebody takes
 * the version back. At the end one thread leads through all of it, and the guard of the thread sees a word that is changed.
 */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openProxy } from "../../scripts/adapters/drill-proxy.ts";
import type { FaultProxy } from "../../scripts/core/drill-net.ts";
import { httpReceiver, mailReceiver } from "../alerts/receivers.ts";
import type { HttpReceiver, MailReceiver } from "../alerts/receivers.ts";
import { runEntry } from "../cli/run-entry.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const THREAD = "11111111-1111-4111-8111-111111111111";
const THREADS = ["--release-candidate-id", "rc-7", "--correlation-id", THREAD];

let healthy = true;
const service = createServer((_request, response) => {
  response.writeHead(healthy ? 200 : 500).end();
});
let [root, url] = ["", ""];
let http: HttpReceiver;
let mail: MailReceiver;
let proxies: FaultProxy[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "alert-path-"));
  for (const folder of ["channels/older", "rollout"]) {
    cpSync(join(FIXTURES, folder), root, { recursive: true });
  }
  copyFileSync(
    `${FIXTURES}alerts/policy.json`,
    join(root, "security/alert_escalation_policy.json"),
  );
  writeRouting();
  write("security/slo_targets.json", {
    version: 1,
    guard: { objectives: [{ id: "works", figure: "success_rate", min: 0.99, min_samples: 10 }] },
  });
  writeGates();
  service.listen(0, "127.0.0.1");
  await once(service, "listening");
  const address = service.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
  [http, mail] = await Promise.all([httpReceiver(), mailReceiver()]);
  proxies = await Promise.all([
    openProxy({ target: http.port, protocol: "http", fault: "truncated", connections: 1 }),
    openProxy({ target: mail.port, protocol: "smtp", fault: "reset", connections: 1 }),
  ]);
});
afterAll(async () => {
  service.close();
  await Promise.all([...proxies, http, mail].map((one) => one.close()));
  rmSync(root, { recursive: true });
});

function write(path: string, content: object): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), `${JSON.stringify(content)}\n`);
}

const policy = (name: string) => JSON.parse(readFileSync(`${FIXTURES}alerts/${name}`, "utf8"));
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

/** The owner takes webhook, mail and CDEvents; the last of them without a fault. */
function writeRouting(): void {
  const roster = policy("notify-roster.json");
  const routing = policy("notify-routing.json");
  write("security/oncall_roster.json", {
    ...roster,
    primary: { ...roster.primary, cdevents_url: "env:PIPELINE" },
  });
  const rules = [{ id: "all", min_severity: "p2", channels: ["webhook", "email", "cdevents"] }];
  write("security/incident_routing.json", { ...routing, rules });
}

/** What the rollout policy wants to see before it moves. */
function writeGates(): void {
  write("reports/1.json", {
    schema_version: 1,
    report: "some-gate",
    id: "1",
    tool: { name: "t", version: "1.0.0" },
    verdict: "pass",
    strict: true,
    started_at: ago(61),
    ended_at: ago(60),
    subject: { version: "1.5.0", release_candidate_id: "rc-7" },
    inputs: [],
    checks: [],
    result: {},
  });
  const versions = {
    "1.5.0": { requests: 1000, failed: 0 },
    "1.4.1": { requests: 4000, failed: 1 },
  };
  write("observations/1.json", {
    schema_version: 1,
    from: ago(120),
    to: ago(1),
    versions,
    alerts: [],
  });
}

async function run(script: string, argv: readonly string[] = [], ids = THREADS) {
  const all = [...argv, ...ids, "--root", root, "--format", "json"];
  const { code, stdout, stderr } = await runEntry(script, all, {
    cwd: root,
    env: {
      HOOK: `http://127.0.0.1:${proxies[0]?.port}/`,
      HOOK_SECRET: "whsec_c2VzYW1l",
      NEXT_HOOK: `${http.url}/next`,
      PIPELINE: `${http.url}/pipeline`,
      MAIL: "oncall@example.com",
      SMTP_PORT: String(proxies[1]?.port),
    },
  });
  expect(stdout, `${script}: ${stderr}`).toMatch(/^\{/);
  return { code, report: JSON.parse(stdout) };
}

/** A probe that its own machine held up says so, and says nothing about the service: once more. */
async function measure(): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { code } = await run("load-probe", ["--url", url, "--rate", "20", "--duration", "1s"]);
    if (code !== 3) break;
  }
  const beat = { time: new Date().toISOString(), name: "heartbeat" };
  write(".release/alerts/events.ndjson", beat);
}

const correlation = (argv: readonly string[] = [], ids: readonly string[] = []) =>
  run("correlation-trace-guard", ["--strict", ...argv], [...ids]);

test("a version goes out, and a healthy service calls nobody", { timeout: 200_000 }, async () => {
  const deed = ["--actor", "ann", "--reason", "start"];
  expect((await run("release-channel-control", ["adopt", ...deed], [])).code).toBe(0);
  const step = ["--apply", "--target-version", "1.5.0", "--actor", "ann"];
  const rollout = await run("release-rollout-executor", step);
  expect(rollout.report.result.state).toBe("stepped");

  await measure();
  expect((await run("slo-guard")).report.verdict).toBe("pass");
  const escalation = await run("alert-escalation-guard", ["--strict"]);
  expect(escalation.code).toBe(0);
  expect(escalation.report.result.level).toBe("none");
  expect((await correlation()).report.verdict).toBe("pass");
});

test("a degraded one is told of, once", { timeout: 200_000 }, async () => {
  healthy = false;
  await measure();
  expect((await run("slo-guard")).report.verdict).toBe("fail");
  const escalation = await run("alert-escalation-guard", ["--strict", "--act"]);
  expect(escalation.code).toBe(1);
  expect(escalation.report.result.level).toBe("p1");
  const { incident } = (await run("create-incident-report")).report.result;
  const what = incident.timeline.map((one: { what: string }) => one.what);
  expect(what).toEqual(expect.arrayContaining(["channel.moved", "channel.frozen"]));
  expect((await run("incident-notify", ["send"])).code).toBe(0);

  expect(proxies.map((one) => one.faulted())).toEqual([1, 1]);
  const [hooks, pipeline] = ["/", "/pipeline"].map((path) =>
    http.seen.filter((seen) => seen.path === path),
  );
  expect(hooks?.map((seen) => seen.key)).toEqual([hooks?.[0]?.key, hooks?.[0]?.key]);
  expect([http.kept.size, mail.kept.size]).toEqual([2, 1]);
  const [hook] = hooks ?? [];
  expect(JSON.parse(hook?.body ?? "{}").data).toMatchObject({
    incident_id: incident.incident_id,
    correlation_id: THREAD,
    release_candidate_id: "rc-7",
  });
  expect(hook?.headers["traceparent"]).toContain(`00-${THREAD.replaceAll("-", "")}-`);
  writeFileSync(join(root, "cdevent.json"), pipeline?.[0]?.body ?? "");
});

test("who takes the version back at night names no thread", { timeout: 30_000 }, async () => {
  const back = ["rollback", "--channel", "canary", "--to-version", "1.4.1"];
  const deed = ["--actor", "oncall", "--reason", "the incident"];
  const { code, report } = await run("release-channel-control", [...back, ...deed], []);
  expect(report.subject).toMatchObject({ correlation_id: THREAD, release_candidate_id: "rc-7" });
  expect(code).toBe(0);
});

test("one thread leads through all of it", { timeout: 30_000 }, async () => {
  const all = await correlation(["--artifact", "cdevent.json"]);
  expect(
    all.report.checks.filter(({ outcome }: { outcome: string }) => outcome !== "pass"),
  ).toEqual([]);
  expect(all.code).toBe(0);
  expect(all.report.result).toMatchObject({
    thread: { correlation_id: THREAD, release_candidate_id: "rc-7" },
    counts: {
      rollout: 1,
      channels: 1,
      slo: 2,
      escalation: 2,
      incident: 1,
      notification: 1,
      cdevent: 1,
    },
  });
  const { event, probe, delivery } = all.report.result.counts;
  expect(Math.min(event, probe, delivery)).toBeGreaterThan(1);
});

const failing = ({ report }: Awaited<ReturnType<typeof run>>) =>
  report.checks
    .filter(({ outcome }: { outcome: string }) => outcome !== "pass")
    .map(({ id, outcome }: { id: string; outcome: string }) => `${id} ${outcome}`);

test.each([
  [
    "create-incident-report",
    '"release_candidate_id": "rc-7"',
    '"release_candidate_id": "rc-8"',
    1,
    "candidate_consistent fail",
  ],
  ["create-incident-report", THREAD, "22222222-2222-4222-8222-222222222222", 1, "no_orphans fail"],
  ["release-rollout-executor", '"rc-7"', '"rc-8"', 1, "thread_not_reused fail"],
])(
  "a changed word in the report of %s: %s",
  { timeout: 30_000 },
  async (script, from, to, code, id) => {
    const folder = join(root, ".release/reports", script);
    const file = join(folder, readdirSync(folder)[0] ?? "");
    const text = readFileSync(file, "utf8");
    expect(text).toContain(from);
    writeFileSync(file, text.replaceAll(from, to));
    const ended = await correlation([], THREADS);
    writeFileSync(file, text);
    expect(failing(ended)).toContain(id);
    expect(ended.code).toBe(code);
  },
);

test("a report that is taken away", { timeout: 30_000 }, async () => {
  rmSync(join(root, ".release/reports/create-incident-report"), { recursive: true });
  const ended = await correlation();
  expect(failing(ended)).toContain("chain_whole no_data");
  expect(ended.code).toBe(3);
});
