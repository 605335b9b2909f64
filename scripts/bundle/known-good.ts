/** The version to go back to, as ledger and command line say. Pure. */
import type { Check } from "../core/check.ts";
import { goodOf, lastKnownGood, targetFault } from "../registry/known-good.ts";
import type { Registry } from "../registry/registry.ts";
import { answer } from "./answer.ts";

export interface GoodVersion {
  readonly channel: string;
  readonly version: string;
  readonly source: "ledger" | "named";
  readonly goodSince: string | undefined;
}

export interface GoodAnswer {
  readonly good: GoodVersion | undefined;
  readonly check: Check;
}

/** A version that a person names may lack a record, but must not be blocked. */
export function knownGood(
  registry: Registry,
  channel: string,
  named: string | undefined,
): GoodAnswer {
  if (named !== undefined) return namedGood(registry, channel, named);
  const last = lastKnownGood(registry, channel);
  if (last === undefined) {
    const message = `the ledger knows no good version of ${channel} before the present one`;
    return { good: undefined, check: answer("bundle_known_good", "no_data", message) };
  }
  const { version, time } = last;
  return {
    good: { channel, version, source: "ledger", goodSince: time },
    check: answer("bundle_known_good", "pass", `${channel} carried ${version}, and it was good`),
  };
}

function namedGood(registry: Registry, channel: string, version: string): GoodAnswer {
  const fault = targetFault(registry, channel, version);
  const goodSince = goodOf(registry, channel).find((one) => one.version === version)?.time;
  const source = fault === undefined ? "ledger" : "named";
  const good = { channel, version, source, goodSince } as const;
  if (fault === undefined) {
    const message = `${channel} carried ${version}, and it was good`;
    return { good, check: answer("bundle_known_good", "pass", message) };
  }
  if (fault === "blocked") {
    const message = `${version} is blocked`;
    return { good: undefined, check: answer("bundle_known_good", "fail", message) };
  }
  const message = `the ledger does not know that ${version} was good on ${channel} (${fault})`;
  return { good, check: answer("bundle_known_good", "fail", message, { enforced: false }) };
}
