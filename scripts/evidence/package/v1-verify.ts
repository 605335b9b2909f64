/** Verifies a version 1 package, with the seal of its backfill where there is one. */
import type { Archive } from "../../core/archive.ts";
import type { Check } from "../../core/check.ts";
import type { PublicKey } from "../../trust/keys/public-key.ts";
import { verifyBytes } from "../../trust/keys/sign.ts";
import { readSeal } from "../backfill/seal.ts";
import type { SealFile } from "../backfill/seal.ts";
import { sealChecks } from "../backfill/seal-rules.ts";
import type { SealTrust } from "../backfill/seal-rules.ts";
import { sealScan } from "../backfill/seal-scan.ts";
import { readV1 } from "./v1-read.ts";
import type { V1Facts } from "./v1-read.ts";
import { textOf } from "./v1-records.ts";
import type { Sealed } from "./v1-scan.ts";
import { v1Checks } from "./v1-rules.ts";
import type { SignatureAnswer } from "./v1-rules.ts";

export interface V1Demand {
  /** Of the producer of the package. */
  readonly key: PublicKey | undefined;
  readonly seal: { readonly path: string; readonly bytes: Uint8Array } | undefined;
  readonly sealTrust: SealTrust;
}

export interface V1Verified {
  readonly checks: readonly Check[];
  readonly facts: V1Summary;
}

/** What the report says of the package; an alias, so that it is a JSON object too. */
export type V1Summary = {
  readonly format: "v1";
  readonly assurance: "original" | "partly_unhashed" | "sealed_at_backfill";
  readonly events: number;
  readonly calls: number;
  readonly unhashed: number;
};

export async function verifyV1(archive: Archive, demand: V1Demand): Promise<V1Verified> {
  const { key, seal } = demand;
  const file = seal && readSeal(seal.bytes);
  const sealed = typeof file === "object" ? sealedPart(file) : undefined;
  const found = await readV1(archive, key !== undefined, sealed);
  const checks = v1Checks(found, signatureOf(found, key));
  if (seal === undefined || file === undefined) return { checks, facts: factsOf(found, undefined) };
  const eventsSha256 = found.digests.get("events.ndjson");
  const facts = { ...seal, file, eventsSha256, faults: sealed?.scan.faults() ?? [] };
  const all = [...checks, ...sealChecks(facts, demand.sealTrust)];
  return { checks: all, facts: factsOf(found, file) };
}

function sealedPart({ seal }: SealFile): Sealed {
  return { events: seal.legacyEvents, scan: sealScan(seal) };
}

function factsOf({ scan }: V1Facts, seal: SealFile | string | undefined): V1Summary {
  const { events, rows: calls, unhashed } = scan;
  const hashed = seal === undefined ? "original" : "sealed_at_backfill";
  const assurance = unhashed === 0 ? hashed : "partly_unhashed";
  return { format: "v1", assurance, events, calls, unhashed };
}

export function signatureOf(facts: V1Facts, key: PublicKey | undefined): SignatureAnswer {
  const found = typeof facts.proof === "string" ? undefined : textOf(facts.proof, "signature");
  if (found === undefined || found === "") return key === undefined ? "absent" : "invalid";
  if (key === undefined || facts.signed === undefined) return "no_key";
  const signature = Buffer.from(found, "base64");
  const canonical = signature.toString("base64") === found;
  return canonical && verifyBytes(facts.signed, signature, key) ? "valid" : "invalid";
}
