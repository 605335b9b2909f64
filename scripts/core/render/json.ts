/** The report as one JSON document: what is written to disk, and what `--format json` prints. */
import type { Report } from "../report.ts";
import type { RenderInput } from "./input.ts";

const ENVELOPE = [
  "schema_version",
  "report",
  "id",
  "tool",
  "verdict",
  "strict",
  "started_at",
  "ended_at",
  "subject",
  "inputs",
  "checks",
  "result",
];

const SUBJECT = ["version", "commit", "release_candidate_id", "correlation_id"];

const CHECK = [
  "id",
  "outcome",
  "enforced",
  "about",
  "message",
  "expected",
  "observed",
  "locations",
  "remediation",
  "docs",
  "waiver",
  "flaky",
  "duration_ms",
  "security_severity",
];

const LOCATION = ["file", "pointer", "line", "column", "end_line", "end_column"];

export function renderJson({ report }: RenderInput): string {
  return reportJson(report);
}

/** Members always in one order, two spaces of indent, one line feed at the end. */
export function reportJson(report: Report): string {
  const ordered = inOrder(ENVELOPE, {
    ...report,
    subject: inOrder(SUBJECT, report.subject),
    checks: report.checks.map((check) =>
      inOrder(CHECK, {
        ...check,
        locations: check.locations.map((location) => inOrder(LOCATION, location)),
      }),
    ),
  });
  return `${escapeUnseen(JSON.stringify(ordered, undefined, 2))}\n`;
}

/** Members that `names` does not know follow in their own order: nothing is ever left out. */
function inOrder(names: readonly string[], members: object): Record<string, unknown> {
  const known = new Map<string, unknown>(Object.entries(members));
  const first = names.filter((name) => known.has(name)).map((name) => [name, known.get(name)]);
  const rest = [...known].filter(([name]) => !names.includes(name));
  return Object.fromEntries([...first, ...rest]);
}

/**
 * JSON itself only escapes the C0 controls. A terminal also obeys C1, and a reader is misled by
 * bidirectional overrides: they stand as escapes, which any reader turns back into the same text.
 */
function escapeUnseen(json: string): string {
  return json.replaceAll(/[\u{7f}-\u{9f}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
