/** A repository that can go back: the fixture `ready`, a tag, and a ledger with two promotions. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { appendEvents } from "../../scripts/ledger/append-events.ts";
import type { EventDraft } from "../../scripts/ledger/events/event.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import { openLedger } from "../../scripts/ledger/open-ledger.ts";
import { projectLedger } from "../../scripts/ledger/read-ledger.ts";
import { CHANNEL_EVENT, startedData } from "../../scripts/registry/channel-events.ts";
import { registryEvolved } from "../../scripts/registry/evolve-registry.ts";
import { REGISTRY_PATH, registryText } from "../../scripts/registry/registry-file.ts";
import { NO_REGISTRY } from "../../scripts/registry/registry.ts";

const FIXTURE = new URL("../fixtures/bundle/ready", import.meta.url).pathname;

export interface BundleWorld {
  readonly root: string;
  readonly commit: string;
}

export async function bundleWorld(): Promise<BundleWorld> {
  const root = mkdtempSync(join(tmpdir(), "bundle-"));
  cpSync(FIXTURE, root, { recursive: true });
  const git = (...argv: string[]) =>
    execFileSync("git", ["-C", root, ...argv])
      .toString()
      .trim();
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "release");
  git("tag", "v1.4.2");
  await writeLedger(root);
  const commit = git("rev-parse", "HEAD");
  mkdirSync(join(root, ".release/reports/smoke-tool"), { recursive: true });
  writeFileSync(join(root, ".release/reports/smoke-tool/1.json"), JSON.stringify(report(commit)));
  return { root, commit };
}

function report(commit: string): object {
  return {
    schema_version: 1,
    report: "smoke-tool",
    id: "1",
    tool: { name: "smoke", version: "1.0.0" },
    verdict: "pass",
    strict: true,
    started_at: "2026-11-01T00:00:00Z",
    ended_at: "2026-11-01T00:00:01Z",
    subject: { commit },
    inputs: [],
    checks: [],
    result: {},
  };
}

/** Stable carried 1.4.2 and now carries 1.5.0; the registry file is as it follows. */
async function writeLedger(root: string): Promise<void> {
  const ledger = openLedger(nodeHost(), root, []);
  const events = [...promotion(0, undefined, "1.4.2"), ...promotion(2, "1.4.2", "1.5.0")];
  await appendEvents(ledger, events, { size: 0, hash: ZERO_HASH });
  const { state, head } = await projectLedger(ledger, NO_REGISTRY, registryEvolved);
  writeFileSync(join(root, REGISTRY_PATH), registryText(state, head, "own"));
}

const carried = (version: string) => ({ version, rollout_percent: 100 });

function promotion(seq: number, from: string | undefined, to: string): EventDraft[] {
  const who = { actor: "release lead", reason: "release" };
  const time = (minute: number): string => `2026-11-01T0${seq}:0${minute}:00.000Z`;
  const before = from === undefined ? undefined : carried(from);
  const data = startedData({
    action: "promote",
    channel: "stable",
    source: undefined,
    changes: [{ channel: "stable", before, after: carried(to) }],
    passed_gates: true,
    evidence: {},
    adapter: undefined,
  });
  return [
    { time: time(0), type: CHANNEL_EVENT.started, ...who, data },
    { time: time(5), type: CHANNEL_EVENT.moved, ...who, data: { move: seq } },
  ];
}
