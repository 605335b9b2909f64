/** The manifest as a document: always the same bytes for the same facts. */
import type { ReleaseManifestEvidence as ReleaseManifest } from "../core/gen/evidence-release-manifest.types.ts";
import type { BillFact } from "./bill-facts.ts";
import { ageInSeconds, gateEvidence } from "./gate-evidence.ts";
import type { ReadReport } from "./gate-evidence.ts";
import type { FileFact, LedgerFact } from "./release-facts.ts";

export interface ManifestFacts {
  readonly version: string;
  readonly stateSchema: string | undefined;
  readonly purl: string | undefined;
  readonly commit: string;
  readonly dirty: boolean | undefined;
  readonly candidate: string | undefined;
  readonly correlation: string | undefined;
  readonly createdAt: Date;
  readonly tool: { readonly name: string; readonly version: string };
  readonly artifacts: readonly FileFact[];
  readonly bill: BillFact | undefined;
  readonly policies: readonly FileFact[];
  readonly ledger: LedgerFact | undefined;
  readonly preflight: ReadReport | undefined;
}

export function releaseManifest(facts: ManifestFacts): ReleaseManifest {
  return {
    schema_version: 1,
    kind: "release-manifest",
    created_at: facts.createdAt.toISOString(),
    tool: facts.tool,
    release: {
      version: facts.version,
      ...optional("state_schema", facts.stateSchema),
      ...optional("purl", facts.purl),
      commit: facts.commit,
      tree: facts.dirty === undefined ? "unknown" : facts.dirty ? "dirty" : "clean",
      ...optional("release_candidate_id", facts.candidate),
      ...optional("correlation_id", facts.correlation),
    },
    artifacts: facts.artifacts.map(fileOf).toSorted(byPath),
    ...(facts.bill === undefined ? {} : { sbom: billOf(facts.bill) }),
    policies: facts.policies.map(fileOf).toSorted(byPath),
    ...(facts.ledger === undefined ? {} : { ledger: ledgerOf(facts.ledger) }),
    ...(facts.preflight === undefined ? {} : evidenceOf(facts.preflight, facts.createdAt)),
  };
}

/** Two spaces of indent and one line feed: what is written, and what its digest is over. */
export function manifestText(manifest: ReleaseManifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function optional<Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> {
  const one: Partial<Record<Name, string>> = {};
  if (value !== undefined) one[name] = value;
  return one;
}

const fileOf = ({ path, sha256, bytes }: FileFact): FileFact => ({ path, sha256, bytes });

const byPath = (a: FileFact, b: FileFact): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

function billOf(bill: BillFact) {
  return { ...fileOf(bill), ...optional("serial_number", bill.serial) };
}

function ledgerOf({ path, size, lastHash, rootHash }: LedgerFact) {
  return { path, size, last_hash: lastHash, root_hash: rootHash };
}

function evidenceOf(read: ReadReport, now: Date) {
  const { report, path, sha256 } = read;
  return {
    preflight: {
      id: report.id,
      path,
      sha256,
      verdict: report.verdict,
      profile: report.result.profile,
      satisfies_promotion: report.result.satisfies_promotion,
      ended_at: report.ended_at,
      age_s: ageInSeconds(report.ended_at, now),
    },
    gate_evidence: gateEvidence(read, now),
  };
}
