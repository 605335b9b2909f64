/** What people see of an audit: what is not accepted in full, what is accepted folded. */
import type { Section, View } from "../core/command.ts";
import type { Comparison } from "./baseline.ts";
import type { Finding } from "./finding.ts";

const MOST_ROWS = 100;
const MOST_LINES = 20;

export const auditView = (comparison: Comparison, score: number): View => ({
  headline: headlineOf(comparison, score),
  sections: sectionsOf(comparison),
});

export function headlineOf({ regressions, accepted, fixed }: Comparison, score: number): string {
  return `${regressions.length} new, ${accepted.length} accepted, ${fixed.length} fixed, score ${score}`;
}

function sectionsOf({ regressions, accepted, fixed }: Comparison): Section[] {
  const rest = regressions.length - MOST_ROWS;
  const table: Section = {
    title: `Not accepted (${regressions.length})`,
    columns: ["severity", "for", "package", "id", "fixed in", "path"],
    rows: regressions.slice(0, MOST_ROWS).map(({ finding }) => rowOf(finding)),
    ...(rest > 0 ? { lines: [`… and ${rest} more: see the report`] } : {}),
  };
  return [
    ...(regressions.length > 0 ? [table] : []),
    ...folded("Accepted", accepted),
    ...folded("Fixed since: npm run baseline removes them", fixed),
  ];
}

/** One line each, and no flood: the report has them all. */
function folded(title: string, all: readonly { readonly key: string }[]): Section[] {
  if (all.length === 0) return [];
  const lines = all.slice(0, MOST_LINES).map(({ key }) => key);
  const rest = all.length - lines.length;
  const more = rest > 0 ? [`… and ${rest} more: see the report`] : [];
  return [{ title: `${title} (${all.length})`, lines: [...lines, ...more] }];
}

const rowOf = (one: Finding): string[] => [
  one.severity,
  one.exposure,
  `${one.package}@${one.versions.join(", ")}`,
  one.id,
  one.fixed.join(", ") || "-",
  one.path.join(" > "),
];
