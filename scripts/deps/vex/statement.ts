/** What was decided about each finding, in the words that both forms of VEX share. */
import type { AcceptedFinding } from "../../core/gen/policy-dependency_baseline.types.ts";
import type { LockGraph } from "../../lockfiles/model.ts";
import { byCodeUnit, sortedTexts } from "../../lockfiles/order.ts";
import { purlOf } from "../../lockfiles/purl.ts";
import type { Finding } from "../finding.ts";
import { placedIn } from "../lock-places.ts";

export type VexStatus = "affected" | "not_affected" | "under_investigation";

export interface VexStatement {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly status: VexStatus;
  readonly justification?: NonNullable<AcceptedFinding["justification"]>;
  /** Reason of the decision, and until when it counts. */
  readonly note?: string;
  readonly purls: readonly string[];
  readonly finding: Finding;
}

/** A finding without an entry that counts is under investigation: nobody has decided it. */
export function vexStatements(
  findings: readonly Finding[],
  entries: readonly AcceptedFinding[],
  graphs: readonly LockGraph[],
  now: Date,
): VexStatement[] {
  const current = new Map(
    entries
      .filter(({ expires_at: end }) => new Date(end).getTime() > now.getTime())
      .map((entry) => [entry.key, entry]),
  );
  return findings
    .map((finding) => statementOf(finding, current.get(finding.key), graphs))
    .toSorted((a, b) => byCodeUnit(a.finding.key, b.finding.key));
}

function statementOf(
  finding: Finding,
  entry: AcceptedFinding | undefined,
  graphs: readonly LockGraph[],
): VexStatement {
  const purls = sortedTexts(placedIn(finding, graphs).map(({ locked }) => purlOf(locked)));
  const base = { id: finding.id, aliases: finding.aliases, purls, finding };
  if (entry === undefined) return { ...base, status: "under_investigation" };
  const note = `${entry.reason} (until ${entry.expires_at})`;
  if (entry.decision !== "not_affected" || entry.justification === undefined) {
    return { ...base, status: "affected", note };
  }
  return { ...base, status: "not_affected", justification: entry.justification, note };
}
