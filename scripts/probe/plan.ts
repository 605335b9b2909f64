/** From a plan of the policy, or the command line, to what is sent. Pure. */
import { canonicalJson } from "../core/canonical-json.ts";
import { sha256Hex } from "../core/digest.ts";
import { refusedError, usageError } from "../core/errors.ts";
import type { Plan, Probe, Target } from "../core/gen/policy-slo_targets.types.ts";
import type { DegradedMark, LoadRequest } from "../core/load.ts";
import { aimAt } from "./aim.ts";
import { requestCount, withWarmUp } from "./schedule.ts";

export const DEFAULTS = {
  requests_max: 1_000_000,
  duration_s_max: 600,
  timeout_ms: 10_000,
  in_flight_max: 10_000,
  sender_lag_p99_ms_max: 2,
  achieved_rate_min: 0.99,
} as const;

export function planNamed(id: string, plans: readonly Plan[]): Plan {
  const plan = plans.find((known) => known.id === id);
  if (plan !== undefined) return plan;
  const known = plans.map((each) => each.id).join(", ");
  throw usageError(`--plan: there is no plan "${id}"`, `the policy has ${known || "none"}`);
}

/** Bounds come first: nothing is sent by a plan that is too large, or aims elsewhere. */
export function refuseUnbounded(plan: Plan, probe: Probe): void {
  const stages = withWarmUp(plan.stages, plan.warm_up_s ?? 0);
  const count = requestCount(stages);
  const countMax = probe.requests_max ?? DEFAULTS.requests_max;
  if (count > countMax) {
    throw refusedError(`the plan sends ${count} requests; the policy allows ${countMax}`, RAISE);
  }
  const seconds = stages.reduce((sum, stage) => sum + stage.duration_s, 0);
  const secondsMax = probe.duration_s_max ?? DEFAULTS.duration_s_max;
  if (seconds > secondsMax) {
    throw refusedError(`the plan takes ${seconds} s; the policy allows ${secondsMax} s`, RAISE);
  }
  if (requestCount(plan.stages) === 0) {
    throw usageError("the plan sends no request", "raise its rate or its duration");
  }
}

const RAISE = "make the plan smaller, or raise the limit under probe in security/slo_targets.json";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * @throws GovernanceError of kind `refused` for a host that the policy does not list, of kind
 * `usage` for a reference to an environment variable that is not set.
 */
export function requestOf(target: Target, allowedHosts: readonly string[], env: Env): LoadRequest {
  const aim = aimAt(target.url, allowedHosts);
  if (!aim.allowed) {
    throw refusedError(`no load is sent: ${aim.reason}`, aim.fix);
  }
  const { status = [], body_contains: text } = target.expect ?? {};
  return {
    url: aim.url.href,
    method: target.method ?? "GET",
    headers: headersOf(target, env),
    ...(target.body === undefined ? {} : { body: target.body }),
    expect: {
      status,
      ...(text === undefined ? {} : { bodyContains: text }),
      ...(target.degraded === undefined ? {} : { degraded: markOf(target.degraded) }),
    },
  };
}

function markOf({ status, header, json }: NonNullable<Target["degraded"]>): DegradedMark {
  return {
    ...(status === undefined ? {} : { status }),
    ...(header === undefined ? {} : { header }),
    ...(json === undefined ? {} : { json }),
  };
}

/** Token of RFC 9110 section 5.6.2, and values without control characters (section 5.5). */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The sender writes these itself, and would not send a request with others: no service is to blame. */
const SENDERS_OWN = new Set([
  "transfer-encoding",
  "keep-alive",
  "upgrade",
  "expect",
  "content-length",
]);

function isSendersOwn(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (lower === "connection") return !["close", "keep-alive"].includes(value.toLowerCase());
  return SENDERS_OWN.has(lower);
}

function headersOf(target: Target, env: Env): Record<string, string> {
  const entries = Object.entries(target.headers ?? {}).map(([name, text]) => {
    const value = text.startsWith("env:") ? env[text.slice(4)] : text;
    if (value === undefined) {
      throw usageError(
        `target ${target.id}: ${text.slice(4)} is not set`,
        `header ${name} wants it`,
      );
    }
    if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value) || isSendersOwn(name, value)) {
      throw usageError(`target ${target.id}: header ${JSON.stringify(name)} cannot be sent`);
    }
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
}

/** Of the plan as it is written; values behind `env:` take no part. */
export function configDigest(plan: Plan): string {
  return sha256Hex(canonicalJson(JSON.parse(JSON.stringify(plan))));
}

/** For reports: a query may hold a token. */
export function shownUrl(text: string): string {
  const url = new URL(text);
  return `${url.origin}${url.pathname}`;
}
