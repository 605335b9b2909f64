/**
 * From a service that degrades to a person who knows: real probe, escalation, incident and delivery
 * over a network that breaks the first connections. The verdict on the objectives is made here of
 * what the probe measured, in the form in which a guard of objectives leaves it.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openProxy } from "../../scripts/adapters/drill-proxy.ts";
import type { FaultProxy } from "../../scripts/core/drill-net.ts";
import { httpReceiver, mailReceiver } from "../alerts/receivers.ts";
import type { HttpReceiver, MailReceiver } from "../alerts/receivers.ts";
import { sloReport } from "../alerts/slo-report.ts";
import { runEntry } from "../cli/run-entry.ts";

const FIXTURES = new URL("../fixtures/alerts/", import.meta.url).pathname;
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
  for (const folder of ["security", ".release/alerts", ".release/reports/slo-guard"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  const policies = [
    ["policy.json", "alert_escalation_policy.json"],
    ["notify-routing.json", "incident_routing.json"],
    ["notify-roster.json", "oncall_roster.json"],
  ] as const;
  for (const [from, to] of policies) copyFileSync(FIXTURES + from, join(root, "security", to));
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

const run = (script: string, argv: readonly string[] = []) =>
  runEntry(script, [...argv, ...THREADS, "--root", root, "--out", join(root, `${script}.json`)], {
    cwd: root,
    env: {
      HOOK: `http://127.0.0.1:${proxies[0]?.port}/`,
      HOOK_SECRET: "whsec_c2VzYW1l",
      NEXT_HOOK: `${http.url}/next`,
      MAIL: "oncall@example.com",
      SMTP_PORT: String(proxies[1]?.port),
    },
  });
const report = (script: string) => JSON.parse(readFileSync(join(root, `${script}.json`), "utf8"));

async function measure(): Promise<void> {
  await run("load-probe", ["--url", url, "--rate", "50", "--duration", "1s"]);
  const { success_rate: rate } = report("load-probe").result.summary;
  const now = new Date().toISOString();
  const verdict = sloReport(rate >= 0.99 ? "pass" : "fail", { started_at: now, ended_at: now });
  writeFileSync(join(root, ".release/reports/slo-guard/one.json"), verdict);
  const beat = `${JSON.stringify({ time: now, name: "heartbeat" })}\n`;
  writeFileSync(join(root, ".release/alerts/events.ndjson"), beat);
}

test(
  "a healthy service calls nobody; a degraded one is told of, once",
  { timeout: 60_000 },
  async () => {
    await measure();
    expect((await run("alert-escalation-guard", ["--strict"])).code).toBe(0);
    expect(report("alert-escalation-guard").result.level).toBe("none");

    healthy = false;
    await measure();
    expect((await run("alert-escalation-guard", ["--strict", "--act"])).code).toBe(1);
    expect(report("alert-escalation-guard").result.level).toBe("p1");
    const escalation = ["--escalation", join(root, "alert-escalation-guard.json")];
    expect((await run("create-incident-report", escalation)).code).toBe(0);
    const { incident } = report("create-incident-report").result;
    const frozen = incident.timeline.filter(
      ({ what }: { what: string }) => what === "channel.frozen",
    );
    expect(frozen).toHaveLength(1);
    const named = ["--incident", join(root, "create-incident-report.json")];
    expect((await run("incident-notify", ["send", ...named])).code).toBe(0);

    expect(proxies.map((one) => one.faulted())).toEqual([1, 1]);
    expect([http.kept.size, mail.kept.size]).toEqual([1, 1]);
    const [[key, one] = []] = [...http.kept];
    expect(http.seen.map((seen) => seen.key)).toEqual([key, key]);
    expect(JSON.parse(one?.body ?? "{}").data).toMatchObject({
      incident_id: incident.incident_id,
      correlation_id: THREAD,
      release_candidate_id: "rc-7",
    });
    const scripts = ["alert-escalation-guard", "create-incident-report", "incident-notify"];
    const threads = scripts.map((script) => report(script).subject.correlation_id);
    expect(threads).toEqual([THREAD, THREAD, THREAD]);
    const ledger = readFileSync(join(root, "security/release_ledger.ndjson"), "utf8").trim();
    const lines = ledger.split("\n").map((line) => JSON.parse(line));
    expect(lines.map((line) => line.correlation_id)).toEqual(lines.map(() => THREAD));
  },
);
