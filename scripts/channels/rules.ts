/** The rules of `channels -- validate`, over facts that were read before: a visible list. */
import semver from "semver";
import type { Check } from "../core/check.ts";
import { counted } from "../core/counted.ts";
import type { LogHead } from "../core/log.ts";
import { isBlocked } from "../registry/known-good.ts";
import { holdsAt } from "../registry/registry.ts";
import type { Mark, Registry } from "../registry/registry.ts";
import { REGISTRY_PATH, registryText } from "../registry/registry-file.ts";
import type { Whereabouts } from "../registry/traffic-port.ts";
import { answer, faultless } from "./answer.ts";

export interface ChannelFacts {
  readonly registry: Registry;
  readonly head: LogHead;
  /** Declared channels, the riskiest first. */
  readonly order: readonly string[];
  /** Text of the registry file; `undefined` where there is none. */
  readonly fileText: string | undefined;
  /** The registry is that of another tool, and no event says so yet. */
  readonly unadopted: boolean;
  /** Events that the file knows of and the ledger has not, in one sentence. */
  readonly lost: string | undefined;
  /** Where the router is; `undefined` where none is ours. */
  readonly traffic: Whereabouts | undefined;
  readonly expected: string | undefined;
  readonly now: Date;
}

type Rule = (facts: ChannelFacts) => Check;

const RULES: readonly Rule[] = [
  eventsFit,
  matchesLedger,
  declared,
  versionsAreSemver,
  percentInRange,
  lastTakesAll,
  orderHolds,
  notBlocked,
  known,
  noOpenMove,
  marksCurrent,
  trafficMatches,
];

export function channelChecks(facts: ChannelFacts): Check[] {
  const expected = facts.expected === undefined ? [] : [expectedPresent(facts, facts.expected)];
  return [...RULES.map((rule) => rule(facts)), ...expected];
}

function eventsFit({ registry, head }: ChannelFacts): Check {
  return faultless(
    "registry_events_fit",
    true,
    registry.faults,
    `${counted(head.size, "event")}, and each follows from those before it`,
  );
}

function matchesLedger({ registry, head, fileText, unadopted, lost }: ChannelFacts): Check {
  const location = { file: REGISTRY_PATH };
  if (lost !== undefined) {
    return faultless("registry_matches_ledger", true, [lost], "", location);
  }
  if (unadopted) {
    const faults = [`${REGISTRY_PATH} is of another tool, and the ledger knows nothing of it`];
    return faultless("registry_adopted", false, faults, "", location);
  }
  const id = "registry_matches_ledger";
  if (fileText === undefined) {
    return faultless(id, true, [`there is no ${REGISTRY_PATH}`], "", location);
  }
  const same = isSame(fileText, registry, head);
  const faults = same ? [] : [`${REGISTRY_PATH} is not what the ledger says`];
  return faultless(
    id,
    true,
    faults,
    `${counted(registry.rows, "move")}, as the ledger says`,
    location,
  );
}

/** Events of others may have come since: only the head that the file names is then older. */
function isSame(text: string, registry: Registry, head: LogHead): boolean {
  if (text === registryText(registry, head, "v1")) return true;
  return withoutHead(text) === withoutHead(registryText(registry, head, "own"));
}

function withoutHead(text: string): string {
  return text.replace(/"ledger": \{[^{}]*\}/, "");
}

function declared({ registry, order }: ChannelFacts): Check {
  const names = Object.keys(registry.channels);
  const missing = order.filter((name) => !names.includes(name));
  const extra = names.filter((name) => !order.includes(name));
  const faults = [
    ...missing.map((name) => `${name} carries nothing`),
    ...extra.map((name) => `${name} is not declared`),
  ];
  return faultless(
    "channels_declared",
    true,
    faults,
    `${order.join(", ")} carry versions, and no other channel`,
  );
}

function versionsAreSemver({ registry }: ChannelFacts): Check {
  const faults = entries(registry)
    .filter(([, { version }]) => semver.valid(version) !== version)
    .map(([name, { version }]) => `${name} carries ${JSON.stringify(version)}`);
  return faultless("channel_versions_semver", true, faults, "all are semantic versions");
}

function percentInRange({ registry }: ChannelFacts): Check {
  const faults = entries(registry)
    .filter(([, { rollout_percent: percent }]) => !(percent >= 0 && percent <= 100))
    .map(([name, { rollout_percent: percent }]) => `${name} has ${percent} %`);
  return faultless("channel_percent_in_range", true, faults, "all are from 0 to 100 %");
}

function lastTakesAll({ registry, order }: ChannelFacts): Check {
  const last = order.at(-1) ?? "";
  const percent = registry.channels[last]?.rollout_percent ?? 0;
  const faults = percent === 100 ? [] : [`${last} has ${percent} %, not 100 %`];
  return faultless("stable_takes_all", false, faults, `${last} has 100 %`);
}

function orderHolds({ registry, order }: ChannelFacts): Check {
  const faults = order.flatMap((name, index) => {
    const version = registry.channels[name]?.version;
    const riskier = order.slice(0, index);
    if (version === undefined || riskier.length === 0) return [];
    const tried = riskier.some((other) => (registry.carried[other] ?? []).includes(version));
    return tried ? [] : [`${name} carries ${version}, which ${riskier.join(" and ")} never did`];
  });
  return faultless(
    "channel_order_holds",
    false,
    faults,
    "each version was in a riskier channel before",
  );
}

function notBlocked({ registry }: ChannelFacts): Check {
  const faults = entries(registry)
    .filter(([, { version, rollout_percent }]) => {
      return isBlocked(registry, version) && rollout_percent > 0;
    })
    .map(([name, { version }]) => `${name} carries ${version}, which is blocked`);
  return faultless("versions_not_blocked", true, faults, "no channel serves a blocked version");
}

function known({ registry }: ChannelFacts): Check {
  const faults = entries(registry).flatMap(([name, { version }]) => {
    const isGood = (registry.good[name] ?? []).some((one) => one.version === version);
    return isGood ? [] : [`${version} came to ${name} without a passing record`];
  });
  return faultless("versions_known", false, faults, "each came with a passing record");
}

function noOpenMove({ registry: { open } }: ChannelFacts): Check {
  const faults =
    open === undefined
      ? []
      : [`the ${open.action} of ${open.channel} by ${open.actor} at ${open.time} has no outcome`];
  return faultless("no_open_move", true, faults, "no move is open");
}

function marksCurrent({ registry, now }: ChannelFacts): Check {
  const marks = Object.entries(registry.holds).map(([name, mark]): [string, Mark] => [
    `hold of ${name}`,
    mark,
  ]);
  if (registry.freeze !== undefined) marks.push(["freeze", registry.freeze]);
  const faults = marks
    .filter(([, mark]) => !holdsAt(mark, now))
    .map(([name, { until }]) => `the ${name} ended at ${until ?? ""}`);
  return faultless(
    "marks_current",
    false,
    faults,
    `no hold or freeze has run out; ${marks.length} in force`,
  );
}

function trafficMatches({ traffic }: ChannelFacts): Check {
  const id = "traffic_matches_registry";
  if (traffic === undefined) {
    const message = "the traffic adapter contract uses no adapter";
    return answer(id, true, { outcome: "not_applicable", message });
  }
  if (traffic.kind === "unknown") {
    return answer(id, true, { outcome: "no_data", message: traffic.says });
  }
  const faults = traffic.kind === "elsewhere" ? [traffic.says] : [];
  return faultless(id, true, faults, "the router says that it does what the registry says");
}

function expectedPresent({ registry }: ChannelFacts, expected: string): Check {
  const carried = entries(registry).map(([, { version }]) => version);
  const faults = carried.includes(expected) ? [] : [`no channel carries ${expected}`];
  return faultless("expected_version_present", false, faults, `${expected} is carried`);
}

function entries({ channels }: Registry) {
  return Object.entries(channels);
}
