/** What the alert path is put through. Pure. */
import type { Fault } from "../core/drill-net.ts";

/** recovers: the first connections suffer. unreachable: all do. killed: and the notifier dies in it. */
export type Kind = "recovers" | "unreachable" | "killed";

export interface Scenario {
  readonly id: string;
  readonly kind: Kind;
  readonly protocol: "http" | "smtp";
  /** `dns`: a name that cannot be resolved (RFC 6761, 6.4), which needs no proxy. */
  readonly fault: Fault | "dns";
  readonly connections: number;
  /** From the start of the notifier until it has ended, all of its runs together. */
  readonly budgetMs: number;
}

/** These slow a message down and do not stop it: a second connection would never come. */
const SLOW: readonly Fault[] = ["latency", "slow_close", "bandwidth"];
const STOPPING: readonly Fault[] = ["loss", "reset", "black_hole", "server_error", "truncated"];

const ALL = 1_000_000;

export const SCENARIOS: readonly Scenario[] = [
  ...(["http", "smtp"] as const).flatMap((protocol) => [
    ...SLOW.map((fault) => scenario("recovers", protocol, fault, 1)),
    ...STOPPING.map((fault) => scenario("recovers", protocol, fault, 2)),
    scenario("unreachable", protocol, "reset", ALL),
    scenario("killed", protocol, "black_hole", 1),
  ]),
  scenario("unreachable", "http", "dns", 0),
  scenario("unreachable", "http", "certificate", ALL),
];

function scenario(
  kind: Kind,
  protocol: "http" | "smtp",
  fault: Fault | "dns",
  connections: number,
): Scenario {
  return {
    id: `${kind}_${fault}_${protocol}`,
    kind,
    protocol,
    fault,
    connections,
    budgetMs: 30_000,
  };
}
