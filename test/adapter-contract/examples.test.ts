/** What the shipped adapters tell routers that are not at hand, held against what those keep. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HTTPRoute } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute";
import { VirtualService } from "@kubernetes-models/istio/networking.istio.io/v1/VirtualService";
import { Ingress } from "kubernetes-models/networking.k8s.io/v1/Ingress";
import { applyPatch } from "rfc6902";
import { describe, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { moveTraffic } from "../../scripts/traffic/move-traffic.ts";
import { compare } from "../../scripts/traffic/read-back.ts";
import type { Adapter } from "../../scripts/traffic/adapter.ts";
import { after, argvOf, httpRoute, planOf, shipped, virtualService } from "./shipped-examples.ts";

const says = (adapter: Adapter, output: string) => {
  const { read } = adapter;
  return read === undefined
    ? "no read"
    : compare(output, read, planOf(adapter).forward.expected).says;
};

describe("Gateway API", () => {
  const adapter = shipped("gateway_api");
  const patch = JSON.parse(after(argvOf(planOf(adapter).forward.change[0]), "--patch"));

  test("the patch sets both weights of the HTTPRoute, and the read-back finds them", () => {
    const route = httpRoute();
    expect(applyPatch(route, patch)).toEqual([null, null, null, null]);
    const backends = route.spec.rules.flatMap(({ backendRefs }) => backendRefs);
    expect(backends.map(({ weight }) => weight)).toEqual([20, 80]);
    expect(() => new HTTPRoute(route).validate()).not.toThrow();
    const output = backends.map(({ name, weight }) => `${name} ${weight}\n`).join("");
    expect(says(adapter, output)).toBe("");
    expect(says(adapter, output.replace("20", "21"))).not.toBe("");
  });

  test("the schema of the HTTPRoute refuses what our scale refuses", () => {
    const route = httpRoute();
    const rules = [{ backendRefs: [{ name: "app-canary", port: 80, weight: 1_000_001 }] }];
    const other = new HTTPRoute({ ...route, spec: { ...route.spec, rules } });
    expect(() => other.validate()).toThrow("must be <= 1000000");
  });

  test("backends in another order are refused by the patch itself (RFC 6902, section 4.6)", () => {
    const route = httpRoute();
    const rules = route.spec.rules.map((rule) => ({
      backendRefs: rule.backendRefs.toReversed(),
    }));
    const [first] = applyPatch({ ...route, spec: { ...route.spec, rules } }, patch);
    expect(first?.name).toBe("TestError");
  });

  test("a part of a million is said as it is", () => {
    const state = { stable: { version: "1.4.2", rollout_percent: 100 } };
    const canary = { version: "1.5.0", rollout_percent: 0.0001 };
    const plan = planOf(adapter, {
      action: "rollout",
      channel: "canary",
      before: state,
      after: { ...state, canary },
    });
    const weights = plan.forward.expected.map(({ weight }) => weight);
    expect(weights).toEqual(["1", "999999"]);
  });
});

describe("Istio", () => {
  const adapter = shipped("istio");

  test("the patch sets both weights of the VirtualService, and the read-back finds them", () => {
    const service = virtualService();
    const patch = JSON.parse(after(argvOf(planOf(adapter).forward.change[0]), "--patch"));
    expect(applyPatch(service, patch)).toEqual([null, null, null, null]);
    const routes = service.spec.http.flatMap(({ route }) => route);
    expect(routes.map(({ weight }) => weight)).toEqual([20, 80]);
    expect(() => new VirtualService(service).validate()).not.toThrow();
    expect(says(adapter, JSON.stringify(routes))).toBe("");
  });
});

describe("ingress-nginx", () => {
  const adapter = shipped("ingress_nginx");
  const argv = argvOf(planOf(adapter).forward.change[0]);

  test("annotations are strings of whole numbers within the total", () => {
    const annotations = Object.fromEntries(
      argv.filter((word) => /^[\w./-]+=/.test(word)).map((word) => word.split("=", 2)),
    );
    expect(annotations).toEqual({
      "nginx.ingress.kubernetes.io/canary": "true",
      "nginx.ingress.kubernetes.io/canary-weight": "20",
      "nginx.ingress.kubernetes.io/canary-weight-total": "100",
      "release.example.com/correlation-id": "inc-731",
    });
    const ingress = new Ingress({ metadata: { name: "app-canary", annotations } });
    expect(() => ingress.validate()).not.toThrow();
  });

  test.each([
    ["canary 20", ""],
    ["canary 0", "canary: wanted 20 %, is 0 %; stable: wanted 80 %, is 100 %"],
    ["canary ", "the router names no weight above 0"],
  ])("read back: %j", (output, wanted) => {
    expect(says(adapter, output)).toBe(wanted);
  });
});

test("Envoy: the route configuration names each cluster with its weight", () => {
  const adapter = shipped("envoy");
  const [step] = planOf(adapter).forward.change;
  const { resources } = JSON.parse(step?.kind === "write" ? step.content : "{}");
  const [route] = resources[0].virtual_hosts[0].routes;
  expect(route.route.weighted_clusters.clusters).toEqual([
    { name: "app-1.4.2", weight: 8_000 },
    { name: "app-1.5.0", weight: 2_000 },
  ]);
  const dump = { configs: [{ dynamic_route_configs: [{ route_config: resources[0] }] }] };
  expect(says(adapter, JSON.stringify(dump, undefined, 1))).toBe("");
});

test("a gateway with an HTTP interface is moved by the real curl", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gateway-"));
  const gateway = startGateway();
  await new Promise<void>((ready) => gateway.server.listen(0, "127.0.0.1", () => ready()));
  writeFileSync(join(folder, "curlrc"), 'header = "authorization: Bearer t0ken"\n');
  const adapter = shipped("api_gateway", {
    "https://gateway.example.com": `http://127.0.0.1:${portOf(gateway.server)}`,
    "/etc/release/gateway.curlrc": join(folder, "curlrc"),
  });
  const outcome = await moveTraffic(nodeHost(), folder, planOf(adapter));
  gateway.server.close();
  rmSync(folder, { recursive: true });
  expect(outcome).toEqual({ kind: "moved", verified: true, kept: true, says: "" });
  expect(gateway.seen).toEqual(["PUT inc-731 Bearer t0ken", "GET undefined Bearer t0ken"]);
});

function startGateway() {
  let weights = "{}";
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const { "x-correlation-id": correlation, authorization } = request.headers;
    seen.push(`${request.method} ${String(correlation)} ${authorization}`);
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      if (request.method === "PUT") weights = JSON.stringify(JSON.parse(body), undefined, 2);
      response.end(weights);
    });
  });
  return { server, seen };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}
