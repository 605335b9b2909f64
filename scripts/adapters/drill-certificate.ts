/** A certificate that nobody trusts: X.509 version 1 (RFC 5280, 4.1), signed by its own key. */
import { generateKeyPairSync, sign } from "node:crypto";

const ECDSA_SHA256 = Buffer.from("300a06082a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("0603550403", "hex");

export function selfSigned(now: Date): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = der(0x30, der(0x31, der(0x30, COMMON_NAME, der(0x0c, Buffer.from("drill")))));
  const day = 86_400_000;
  const validity = der(0x30, utc(now.getTime() - day), utc(now.getTime() + day));
  const spki = publicKey.export({ type: "spki", format: "der" });
  const serial = der(0x02, Buffer.from([1]));
  const body = der(0x30, serial, ECDSA_SHA256, name, validity, name, spki);
  const signature = der(0x03, Buffer.from([0]), sign("sha256", body, privateKey));
  const text = der(0x30, body, ECDSA_SHA256, signature).toString("base64");
  const cert = `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert };
}

/** Tag, length and content (X.690, 8.1), for contents below 64 KiB. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const short = length < 128 ? [length] : undefined;
  const size = short ?? (length < 256 ? [0x81, length] : [0x82, length >> 8, length % 256]);
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** UTCTime: `261123051631Z`. */
function utc(time: number): Buffer {
  const text = new Date(time).toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return der(0x17, Buffer.from(text.slice(2)));
}
