/** Places in SARIF: relative and percent-encoded, with all four numbers, and never none. */
import type { Check, Location } from "../check.ts";
import type { Report } from "../report.ts";
import { visible } from "./visible.ts";

/** Results with more are refused. */
const MOST_LOCATIONS = 1000;

/**
 * Code scanning shows no result without a place. A check without one is about what the run read: it
 * stands at the head of the policy, else of the first input, else of the README.
 */
export function locationsOf(report: Report, check: Check) {
  const places = check.locations.filter(({ file }) => uriOf(file) !== "");
  const shown = places.length > 0 ? places.slice(0, MOST_LOCATIONS) : [fallback(report)];
  return shown.map((location) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(location.file) },
      region: regionOf(location),
    },
    ...(location.pointer ? { message: { text: visible(location.pointer) } } : {}),
  }));
}

function fallback({ inputs }: Report): Location {
  const input = inputs.find(({ role }) => role === "policy") ?? inputs[0];
  return { file: input && uriOf(input.path) !== "" ? input.path : "README.md" };
}

/** A relative reference (RFC 3986 section 4.2) whose first part cannot be taken for a scheme. */
function uriOf(path: string): string {
  const parts = path.toWellFormed().split("/");
  return parts
    .filter((part) => part !== "" && part !== ".")
    .map(encodeURIComponent)
    .join("/");
}

/** The end stands behind the last character; where none is given, one character is marked. */
function regionOf({ line, column, end_line, end_column }: Location) {
  const startLine = atLeastOne(line);
  const startColumn = line === undefined ? 1 : atLeastOne(column);
  const endLine = Math.max(startLine, end_line ?? startLine);
  if (endLine > startLine) return { startLine, startColumn, endLine, endColumn: end_column ?? 2 };
  const endColumn = Math.max(startColumn + 1, end_column ?? 0);
  return { startLine, startColumn, endLine, endColumn };
}

function atLeastOne(number: number | undefined): number {
  return Math.max(1, number ?? 1);
}
