/** Load may go to this machine, and to the hosts that the policy lists. Nowhere else. */

/** Four parts, as the URL parser writes every IPv4 address; 127.0.0.0/8 is RFC 1122, 3.2.1.3 (g). */
const LOOPBACK = /^127\.\d+\.\d+\.\d+$/;

export type Aim =
  | { readonly allowed: true; readonly url: URL }
  | { readonly allowed: false; readonly reason: string };

/** `allowedHosts` are whole host names, compared without regard to case. */
export function aimAt(text: string, allowedHosts: readonly string[]): Aim {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    return { allowed: false, reason: `${JSON.stringify(text)} is no http or https address` };
  }
  if (url.username !== "" || url.password !== "") {
    return { allowed: false, reason: `the address of ${url.host} holds a user or a password` };
  }
  const hosts = allowedHosts.map((host) => host.toLowerCase());
  if (isLoopback(url.hostname) || hosts.includes(url.hostname)) return { allowed: true, url };
  return {
    allowed: false,
    reason: `${url.hostname} is not this machine, and no host of the policy`,
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || LOOPBACK.test(hostname);
}
