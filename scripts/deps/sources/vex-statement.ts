/** What both VEX formats come to: statements about products that are package URLs. */
import { counted } from "../../core/counted.ts";
import type { LockGraph } from "../../lockfiles/model.ts";
import { noAnswer } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { locate, packageIndex, packageKey } from "./locate.ts";
import type { Claim, PackageIndex } from "./locate.ts";
import { packageOfPurl } from "./package-url.ts";
import type { Rated } from "./severity.ts";

export type VexStatus = "affected" | "not_affected" | "fixed" | "under_investigation";

export interface Statement extends Rated {
  readonly ids: readonly string[];
  readonly status: VexStatus;
  readonly purls: readonly string[];
  readonly title: string;
}

/**
 * Affected and under investigation are findings. "Not affected" and "fixed" find nothing, and hide
 * nothing that another source finds: that is for the baseline, where a person decides it.
 */
export function answerOf(
  source: string,
  statements: readonly Statement[],
  graphs: readonly LockGraph[],
  locks: readonly string[],
): Answer {
  if (statements.length === 0) return noAnswer("the document makes no statement");
  const index = packageIndex(graphs);
  if (!statements.some(({ purls }) => purls.some((purl) => isLocked(purl, index)))) {
    return noAnswer("the document is about other products: none of them is in a lock");
  }
  const open = statements.filter(
    ({ status }) => status === "affected" || status === "under_investigation",
  );
  const { reported } = locate(
    open.flatMap((one) => claimsOf(source, one)),
    graphs,
  );
  const detail = `${counted(reported.length, "finding")} in ${counted(statements.length, "statement")} of ${source}`;
  return { ok: true, reported, detail, locks };
}

function isLocked(purl: string, index: PackageIndex): boolean {
  const named = packageOfPurl(purl);
  if (named === undefined) return false;
  const placed = index.get(packageKey(named.ecosystem, named.name)) ?? [];
  return placed.some(
    ({ locked }) => named.version === undefined || locked.version === named.version,
  );
}

/** A product without a version means all of them. */
function claimsOf(source: string, { ids, purls, title, ...rating }: Statement): Claim[] {
  return purls.flatMap((purl) => {
    const named = packageOfPurl(purl);
    if (named === undefined) return [];
    const { ecosystem, name, version } = named;
    const { severity, cvss } = rating;
    return [
      {
        source,
        ids,
        ecosystem,
        package: name,
        version: version ?? (() => true),
        range: "",
        severity,
        ...(cvss === undefined ? {} : { cvss }),
        fixed: [],
        title,
      },
    ];
  });
}
