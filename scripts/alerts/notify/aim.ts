/** Whether a message may go to an address, as far as its text tells. Pure. */
import type { IncidentRouting } from "../../core/gen/policy-incident_routing.types.ts";

/** In one sentence, without the address, why not; `undefined` where it may. */
export function aimFault(text: string, { network = {} }: IncidentRouting): string | undefined {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return "is no http address";
  if (url.username !== "" || url.password !== "") return "holds a user or a password";
  const host = url.hostname;
  const allowed = network.allowed_hosts?.map((one) => one.toLowerCase());
  if (allowed !== undefined && !allowed.includes(host)) return "is no host that the policy lists";
  const plain = network.plain_http_hosts?.map((one) => one.toLowerCase()) ?? [];
  if (url.protocol === "http:" && !isThisMachine(host) && !plain.includes(host)) {
    return "is not encrypted: https, or list the host as plain_http_hosts";
  }
  return undefined;
}

export function isThisMachine(host: string): boolean {
  return (
    host === "localhost" || host === "[::1]" || host === "::1" || /^127(?:\.\d+){3}$/.test(host)
  );
}
