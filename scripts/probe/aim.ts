/** Load may go to this machine, and to the hosts that the policy lists. Nowhere else. */

/** Four parts, as the URL parser writes every IPv4 address; 127.0.0.0/8 is RFC 1122, 3.2.1.3 (g). */
const LOOPBACK = /^127\.\d+\.\d+\.\d+$/;

export type Aim =
  | { readonly allowed: true; readonly url: URL }
  | { readonly allowed: false; readonly reason: string; readonly fix: string };

/** `allowedHosts` are whole host names, compared without regard to case. */
export function aimAt(text: string, allowedHosts: readonly string[]): Aim {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    // Not the whole text: it may hold a password or a token.
    const found = url === null ? "the text" : JSON.stringify(url.protocol);
    const reason = `${found} is no http or https address`;
    return { allowed: false, reason, fix: "write it as http://127.0.0.1:8080/path" };
  }
  if (url.username !== "" || url.password !== "") {
    const reason = `the address of ${url.host} holds a user or a password`;
    return { allowed: false, reason, fix: "hand it over as a header of a plan: env:NAME" };
  }
  const hosts = allowedHosts.map((host) => host.toLowerCase());
  if (isLoopback(url.hostname) || hosts.includes(url.hostname)) return { allowed: true, url };
  return {
    allowed: false,
    reason: `${url.hostname} is not this machine, and no host of the policy`,
    fix: "list the host under probe.allowed_hosts in security/slo_targets.json, if it is yours",
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || LOOPBACK.test(hostname);
}
