/**
 * Digests as lock files write them: Subresource Integrity (W3C SRI, section 3.5: several hashes
 * separated by white space, each with optional `?options`) and `sha256:<hex>`.
 */
import type { HashAlgorithm, Integrity } from "./model.ts";

const HEX_LENGTH: Readonly<Record<HashAlgorithm, number>> = {
  md5: 32,
  sha1: 40,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};

export interface ReadIntegrity {
  readonly hashes: readonly Integrity[];
  /** Parts that are no digest of a known algorithm and its length. */
  readonly refused: readonly string[];
}

const NONE: ReadIntegrity = { hashes: [], refused: [] };

/** All hashes of an SRI text are kept, not only the strongest. */
export function readSri(text: string | undefined): ReadIntegrity {
  if (text === undefined || text.trim() === "") return NONE;
  return collect(text.trim().split(/\s+/), readSriPart);
}

/** Digests such as `sha256:0a1b…` or `sha256=0a1b…`. */
export function readHexDigests(parts: readonly string[]): ReadIntegrity {
  return parts.length === 0 ? NONE : collect(parts, readHexPart);
}

function collect(
  parts: readonly string[],
  read: (part: string) => Integrity | undefined,
): ReadIntegrity {
  const found = parts.map((part) => ({ part, hash: read(part) }));
  return {
    hashes: distinct(found.flatMap(({ hash }) => (hash === undefined ? [] : [hash]))),
    refused: found.flatMap(({ part, hash }) => (hash === undefined ? [part] : [])),
  };
}

function readSriPart(part: string): Integrity | undefined {
  const [body = ""] = part.split("?");
  const dash = body.indexOf("-");
  const base64 = body.slice(dash + 1);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  return integrityOf(body.slice(0, dash), Buffer.from(base64, "base64").toString("hex"));
}

function readHexPart(part: string): Integrity | undefined {
  const match = /^([a-z0-9]+)[:=]([0-9a-f]+)$/i.exec(part);
  return match === null ? undefined : integrityOf(match[1] ?? "", match[2] ?? "");
}

/** `undefined` unless the algorithm is known and the digest has its length. */
export function integrityOf(name: string, hex: string): Integrity | undefined {
  const algorithm = algorithmOf(name);
  if (algorithm === undefined || hex.length !== HEX_LENGTH[algorithm]) return undefined;
  return { algorithm, hex: hex.toLowerCase() };
}

function algorithmOf(name: string): HashAlgorithm | undefined {
  switch (name.toLowerCase()) {
    case "md5":
      return "md5";
    case "sha1":
      return "sha1";
    case "sha256":
      return "sha256";
    case "sha384":
      return "sha384";
    case "sha512":
      return "sha512";
    default:
      return undefined;
  }
}

function distinct(hashes: readonly Integrity[]): readonly Integrity[] {
  if (hashes.length < 2) return hashes;
  return [...new Map(hashes.map((hash) => [`${hash.algorithm}-${hash.hex}`, hash])).values()];
}
