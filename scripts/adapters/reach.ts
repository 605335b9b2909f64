/** Which addresses a message may be sent to: looked at when the name has been resolved, not before. */
import { lookup as lookUp } from "node:dns";
import { BlockList, isIP } from "node:net";

const FORBIDDEN = new BlockList();
/** Link-local (RFC 3927, RFC 4291): here clouds answer with the secrets of a machine. */
FORBIDDEN.addSubnet("169.254.0.0", 16, "ipv4");
FORBIDDEN.addSubnet("fe80::", 10, "ipv6");
/** Metadata of clouds outside of link-local: Alibaba, Oracle; AWS over IPv6. */
FORBIDDEN.addAddress("100.100.100.200", "ipv4");
FORBIDDEN.addAddress("192.0.0.192", "ipv4");
FORBIDDEN.addAddress("fd00:ec2::254", "ipv6");
/** "This host" (RFC 1122, 3.2.1.3), unspecified, multicast, reserved and broadcast. */
FORBIDDEN.addSubnet("0.0.0.0", 8, "ipv4");
FORBIDDEN.addAddress("::", "ipv6");
FORBIDDEN.addSubnet("224.0.0.0", 3, "ipv4");
FORBIDDEN.addSubnet("ff00::", 8, "ipv6");

/** Translated and mapped IPv4 (RFC 6052, RFC 4291) is looked at as what it leads to. */
const TRANSLATED = "64:ff9b::";

export function mayReach(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 6 && address.toLowerCase().startsWith(TRANSLATED)) return false;
  return !FORBIDDEN.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** The first address of a name, if it may be reached; rejects with an error that has a `code`. */
export function reachable(host: string): Promise<{ address: string; family: number }> {
  const bare = host.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    lookUp(bare, { verbatim: true }, (error, address, family) => {
      if (error !== null) reject(error);
      else if (mayReach(address)) resolve({ address, family });
      else reject(forbidden());
    });
  });
}

function forbidden(): Error {
  return Object.assign(new Error("this address may not be reached"), { code: "EFORBIDDEN" });
}
