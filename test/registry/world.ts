/** A repository with a real ledger, and a router that a test plays. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { alone } from "../../scripts/adapters/alone.ts";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { openLedger } from "../../scripts/ledger/open-ledger.ts";
import type { Ledger } from "../../scripts/ledger/open-ledger.ts";
import { makeMove } from "../../scripts/registry/make-move.ts";
import type { DecideMove, Moved } from "../../scripts/registry/make-move.ts";
import type { Mover } from "../../scripts/registry/mover.ts";
import type { Change, MoveAction } from "../../scripts/registry/registry.ts";
import { REGISTRY_PATH } from "../../scripts/registry/registry-file.ts";
import type { TrafficPort, TrafficView, TrafficWish } from "../../scripts/registry/traffic-port.ts";

export class RouterDied extends Error {}

/** Where the traffic is, and what befalls whoever moves it. */
export interface PlayedRouter {
  at: TrafficView;
  /** `dies_before` and `dies_after`: the process ends then, as with kill -9. */
  mood: "well" | "refuses" | "stuck" | "dies_before" | "dies_after" | "half" | "blind";
  readonly seen: string[];
}

export interface World {
  readonly root: string;
  readonly ledger: Ledger;
  readonly router: PlayedRouter;
  readonly mover: Mover;
  readonly registryText: () => string;
  readonly remove: () => void;
}

export function newWorld(withTraffic = true): World {
  const root = mkdtempSync(join(tmpdir(), "registry-"));
  const router: PlayedRouter = { at: {}, mood: "well", seen: [] };
  let time = Date.UTC(2026, 5, 1);
  const host = {
    fs: nodeFs,
    alone,
    now: () => {
      time += 1000;
      return new Date(time);
    },
  };
  const open = { openLog: openLogFile, fs: nodeFs, random: (bytes: number) => randomBytes(bytes) };
  const ledger = openLedger(open, root, []);
  const context = { root, correlationId: undefined, releaseCandidateId: undefined };
  const traffic = withTraffic ? playedPort(router) : undefined;
  return {
    root,
    ledger,
    router,
    mover: { host, context, ledger, traffic, format: "own" },
    registryText: () => readFileSync(join(root, REGISTRY_PATH), "utf8"),
    remove: () => rmSync(root, { recursive: true }),
  };
}

function playedPort(router: PlayedRouter): TrafficPort {
  return {
    adapter: "played",
    plan: (wish) => {
      if (wish.after["stable"] === undefined) {
        return { ok: false, objections: [{ message: "stable carries no version" }] };
      }
      return {
        ok: true,
        shown: [],
        forward: async () => forward(router, wish),
        back: async () => {
          router.seen.push("back");
          if (router.mood === "stuck") return { kind: "stuck", says: "no answer" };
          router.at = wish.before;
          return { kind: "moved", verified: true, kept: true, says: "" };
        },
        look: async () => look(router, wish),
      };
    },
  };
}

async function forward(router: PlayedRouter, { action, before, after }: TrafficWish) {
  router.seen.push(action);
  switch (router.mood) {
    case "refuses":
      router.at = before;
      return { kind: "reverted", verified: true, says: "the router refused" } as const;
    case "stuck":
      return { kind: "stuck", says: "no answer" } as const;
    case "dies_before":
      throw new RouterDied();
    case "half":
      router.at = { stable: { version: "0.0.1", rollout_percent: 7 } };
      throw new RouterDied();
    case "dies_after":
      router.at = after;
      throw new RouterDied();
    case "well":
    case "blind":
      router.at = after;
      return { kind: "moved", verified: true, kept: true, says: "" } as const;
  }
}

async function look({ at, mood }: PlayedRouter, { before, after }: TrafficWish) {
  if (mood === "blind") return { kind: "unknown", says: "no get" } as const;
  if (same(at, after)) return { kind: "after" } as const;
  if (same(at, before)) return { kind: "before" } as const;
  return { kind: "elsewhere", says: "somewhere else" } as const;
}

const same = (left: TrafficView, right: TrafficView) => isDeepStrictEqual(left, right);

/** A move of one channel, decided on what it carries then. */
export function wanted(
  channel: string,
  version: string,
  percent: number,
  more: {
    action?: MoveAction;
    passed_gates?: boolean;
    along?: { type: string; data: object }[];
  } = {},
): DecideMove {
  return ({ channels }) => {
    const now = channels[channel];
    if (now?.version === version && now.rollout_percent === percent) return undefined;
    const before = now && { version: now.version, rollout_percent: now.rollout_percent };
    const after = { version, rollout_percent: percent };
    const change: Change = { channel, before, after };
    const { action = "set", passed_gates = false } = more;
    const what = { action, channel, source: undefined, changes: [change], passed_gates };
    const how = { evidence: {}, adapter: "played" };
    return { move: { ...what, ...how }, actor: "ann", reason: "test", along: [] };
  };
}

export async function move(world: World, ...args: Parameters<typeof wanted>): Promise<Moved> {
  return makeMove(world.mover, wanted(...args));
}
