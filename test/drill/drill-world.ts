/**
 * A repository in which a rollback was drilled: the fixture `drilled`, a commit, a key list, and
 * reports and a timeline that are as old as the test says.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TrustKeys } from "../../scripts/core/gen/policy-trust_keys.types.ts";
import { envelopeLine } from "../../scripts/trust/envelope/envelope.ts";
import { encodeBase64 } from "../../scripts/trust/envelope/base64.ts";
import type { PrivateKey } from "../../scripts/trust/keys/private-key.ts";
import { signRevision } from "../../scripts/trust/key-list/succession.ts";

const FIXTURE = new URL("../fixtures/drill/drilled", import.meta.url).pathname;

export const CANDIDATE = "rc-7";

export interface DrillWorld {
  readonly root: string;
  readonly commit: string;
  /** Start of the drill: ten minutes ago. */
  readonly startedAt: Date;
}

export function drillWorld(): DrillWorld {
  const root = mkdtempSync(join(tmpdir(), "drill-"));
  cpSync(FIXTURE, root, { recursive: true });
  const git = (...argv: string[]) =>
    execFileSync("git", ["-C", root, ...argv])
      .toString()
      .trim();
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "release");
  return { root, commit: git("rev-parse", "HEAD"), startedAt: new Date(Date.now() - 600_000) };
}

export function writeJson(root: string, path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${JSON.stringify(value, undefined, 2)}\n`);
}

export const after = (time: Date, seconds: number): string =>
  new Date(time.getTime() + seconds * 1000).toISOString();

export function timeline({ startedAt }: DrillWorld, more: object = {}): object {
  return {
    schema_version: 1,
    kind: "drill-timeline",
    drill_id: "2026-11-stable",
    actor: "oncall",
    environment: "staging",
    channel: "stable",
    from_version: "1.5.0",
    to_version: "1.4.2",
    started_at: after(startedAt, 0),
    traffic_moved_at: after(startedAt, 20),
    recovered_at: after(startedAt, 80),
    ...more,
  };
}

export function report(world: DrillWorld, script: string, more: object = {}): object {
  return {
    schema_version: 1,
    report: script,
    id: `id-of-${script}`,
    tool: { name: "release-governance", version: "0.1.0" },
    verdict: "pass",
    strict: true,
    started_at: after(world.startedAt, 5),
    ended_at: after(world.startedAt, 100),
    subject: { commit: world.commit, release_candidate_id: CANDIDATE },
    inputs: [],
    checks: [{ id: "done", outcome: "pass", enforced: true, message: "done", locations: [] }],
    result: {},
    ...more,
  };
}

/** All that a drill leaves behind when it went well. */
export function writeDrillFiles(world: DrillWorld): void {
  writeJson(world.root, ".release/drill-timeline.json", timeline(world));
  writeJson(world.root, "reports/incident-1.json", report(world, "incident-tool"));
  writeJson(world.root, "reports/bundle-1.json", report(world, "bundle-tool"));
}

export interface RoleOfKeys {
  readonly name: string;
  readonly keys: readonly PrivateKey[];
  readonly threshold: number;
}

/** A first revision, signed by the role root. */
export function writeKeyList(
  root: string,
  roles: readonly RoleOfKeys[],
  change: (entry: TrustKeys["keys"][number]) => TrustKeys["keys"][number] = (entry) => entry,
): void {
  const distinct = new Map(
    roles.flatMap(({ keys }) => keys).map((key) => [key.public.keyid, key] as const),
  );
  const list: TrustKeys = {
    $schema: "../schemas/policy/trust_keys.schema.json",
    version: 1,
    revision: 1,
    issued_at: "2026-01-01T00:00:00Z",
    keys: [...distinct.values()].map(({ public: { keyid, raw } }) =>
      change({
        keyid,
        public_key: encodeBase64(raw),
        owner: `owner of ${keyid.slice(7, 11)}`,
        valid_from: "2026-01-01T00:00:00Z",
      }),
    ),
    roles: roles.map(({ name, keys, threshold }) => ({
      name,
      keys: keys.map((key) => key.public.keyid),
      threshold,
    })),
  };
  const signers = roles.find(({ name }) => name === "root")?.keys ?? [];
  writeJson(root, "security/trust_keys.json", list);
  writeFileSync(
    join(root, "security/trust_keys.history.jsonl"),
    `${envelopeLine(signRevision(list, signers).envelope)}\n`,
  );
}
