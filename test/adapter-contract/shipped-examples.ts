/** The shipped adapters with what they plan for a canary of 20 %, and what their routers keep. */
import { readFileSync } from "node:fs";
import type { ReleaseTrafficAdapterContract } from "../../scripts/core/gen/policy-release_traffic_adapter_contract.types.ts";
import type { Adapter } from "../../scripts/traffic/adapter.ts";
import { compileContract } from "../../scripts/traffic/contract.ts";
import { planMove } from "../../scripts/traffic/plan-move.ts";
import type { PlannedStep, TrafficMove, TrafficPlan } from "../../scripts/traffic/plan-move.ts";

const SHIPPED: ReleaseTrafficAdapterContract = JSON.parse(
  readFileSync("security/release_traffic_adapter_contract.json", "utf8"),
);

const state = (percent: number) => ({
  canary: { version: "1.5.0", rollout_percent: percent },
  stable: { version: "1.4.2", rollout_percent: 100 },
});

export const MOVE: TrafficMove = {
  action: "rollout",
  channel: "canary",
  before: state(0),
  after: state(20),
  correlationId: "inc-731",
  releaseCandidateId: "rc-7",
};

/** `instead`: other texts in the place of addresses. */
export function shipped(id: string, instead: Readonly<Record<string, string>> = {}): Adapter {
  const text = Object.entries(instead).reduce(
    (changed, [from, to]) => changed.replaceAll(from, to),
    JSON.stringify(SHIPPED),
  );
  const found = compileContract(JSON.parse(text)).adapters.find((one) => one.id === id);
  if (found?.adapter === undefined) throw new Error(`no sound adapter ${id}`);
  return found.adapter;
}

export function planOf(adapter: Adapter, move: TrafficMove = MOVE): TrafficPlan {
  const planned = planMove(adapter, ["canary", "stable"], move);
  if (!planned.ok) throw new Error(JSON.stringify(planned.objections));
  return planned.plan;
}

export function argvOf(step: PlannedStep | undefined): readonly string[] {
  return step?.kind === "run" ? step.argv : [];
}

/** The word after an option. */
export function after(argv: readonly string[], option: string): string {
  return argv[argv.indexOf(option) + 1] ?? "";
}

const backend = (name: string, weight: number) => ({ name, port: 80, weight });

export function httpRoute() {
  return {
    apiVersion: "gateway.networking.k8s.io/v1" as const,
    kind: "HTTPRoute" as const,
    metadata: { name: "app" },
    spec: {
      parentRefs: [{ name: "public" }],
      rules: [{ backendRefs: [backend("app-canary", 0), backend("app-stable", 1)] }],
    },
  };
}

const route = (subset: string, weight: number) => ({
  destination: { host: "app", subset },
  weight,
});

export function virtualService() {
  return {
    apiVersion: "networking.istio.io/v1" as const,
    kind: "VirtualService" as const,
    metadata: { name: "app" },
    spec: { hosts: ["app"], http: [{ route: [route("canary", 0), route("stable", 100)] }] },
  };
}
