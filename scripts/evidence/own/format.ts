/** What our own package holds (docs/evidence-package.md). */

export const PREDICATE_TYPE = "https://release-governance.invalid/evidence-package/v1";

export const MANIFEST = "manifest.json";
export const ENVELOPE = "manifest.intoto.jsonl";
export const CHECKPOINT = "checkpoint";
export const DISCLOSURES = "disclosures.ndjson";
export const TIMES = "events/times.txt";
export const HEADS = "events/heads.ndjson";
export const DATA = "events/data.ndjson";

/** Files that every package has. */
export const REQUIRED = [TIMES, HEADS, DATA, DISCLOSURES, CHECKPOINT, MANIFEST] as const;

const PROOF = /^proofs\/event-(?:0|[1-9]\d*)\.tlog-proof$/;

export function proofName(seq: number): string {
  return `proofs/event-${seq}.tlog-proof`;
}

export function isProofName(name: string): boolean {
  return PROOF.test(name);
}
