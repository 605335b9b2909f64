/**
 * Tells a webhook that the audit did not pass. The address is a secret: it is taken from the
 * environment and never printed. Signed by Standard Webhooks where there is a secret for it.
 */
import { createHmac } from "node:crypto";
import type { Check } from "../core/check.ts";
import type { RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import type { JsonObject } from "../core/json-value.ts";
import { OUTCOMES } from "../core/load.ts";

export const WEBHOOK_VARIABLE = "SECURITY_ALERT_WEBHOOK_URL";
const SECRET_VARIABLE = "SECURITY_ALERT_WEBHOOK_SECRET";
const TIMEOUT_MS = 10_000;

/** Nothing where no address is set; a delivery that fails is no data, since nobody was told. */
export async function sendAlert(
  body: JsonObject,
  host: Host,
  context: RunContext,
): Promise<Check[]> {
  const address = host.env[WEBHOOK_VARIABLE];
  if (address === undefined || address === "") return [];
  if (!isSafe(address)) return [undelivered(`${WEBHOOK_VARIABLE} is not an https address`)];
  const text = JSON.stringify(body);
  const samples = await host.sendLoad({
    requests: [
      {
        url: address,
        method: "POST",
        headers: { "content-type": "application/json", ...signature(text, host, context) },
        body: text,
        expect: { status: [200, 201, 202, 204] },
      },
    ],
    dueMs: Float64Array.of(0),
    requestOf: Uint16Array.of(0),
    timeoutMs: TIMEOUT_MS,
    maxInFlight: 1,
    workers: 1,
    signal: host.signal,
  });
  const outcome = OUTCOMES[samples.outcome[0] ?? 0] ?? "other";
  return outcome === "success" ? [delivered()] : [undelivered(`it ended with: ${outcome}`)];
}

/** In the clear to this machine alone: that is where tests listen. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "[::1]"].includes(hostname))
  );
}

/** Standard Webhooks: `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`. */
function signature(body: string, host: Host, { reportId }: RunContext): Record<string, string> {
  const timestamp = String(Math.floor(host.now().getTime() / 1000));
  const named = { "webhook-id": reportId, "webhook-timestamp": timestamp };
  const secret = host.env[SECRET_VARIABLE];
  if (secret === undefined || secret === "") return named;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const code = createHmac("sha256", key)
    .update(`${reportId}.${timestamp}.${body}`)
    .digest("base64");
  return { ...named, "webhook-signature": `v1,${code}` };
}

const base = {
  id: "alert_delivered",
  enforced: true,
  locations: [],
  docs: "docs/scripts/dependency-audit.md",
};

const delivered = (): Check => ({
  ...base,
  outcome: "pass",
  message: "the webhook took the alert",
});

const undelivered = (why: string): Check => ({
  ...base,
  outcome: "no_data",
  message: `the alert was not delivered: ${why}`,
  remediation: `look at ${WEBHOOK_VARIABLE} and at who listens there; nobody was told`,
});
