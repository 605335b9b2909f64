/** The incident for people, as Markdown. What others wrote stays text. Pure. */
import type {
  Incident,
  Moment,
  Rollback,
} from "../../core/gen/report-create-incident-report.types.ts";
import { markdownCode, markdownText } from "../../core/render/markdown-escape.ts";

export function incidentMarkdown(incident: Incident): string {
  const { owner, rollback } = incident;
  const who =
    owner.name === undefined || owner.name === "" ? owner.id : `${owner.name} (${owner.id})`;
  const rows: [string, string][] = [
    ["Severity", incident.severity],
    ["Owner", who],
    ["Opened", incident.opened_at],
    ["Release candidate", incident.release_candidate_id ?? "not given"],
    ["Correlation", incident.correlation_id ?? "not given"],
  ];
  return [
    `# Incident ${incident.incident_id}: ${markdownText(incident.title)}`,
    table(["", ""], rows),
    "## What to do",
    incident.actions.map((action, index) => `${index + 1}. ${markdownText(action)}`).join("\n"),
    ...(rollback === null ? [] : ["## Rollback", table(["", ""], rollbackRows(rollback))]),
    "## Timeline",
    table(["time", "source", "what", "detail"], incident.timeline.map(momentRow)),
    "## Figures",
    table(
      ["figure", "value"],
      incident.metrics.map(({ name, value }) => [name, String(value)]),
    ),
    "## Evidence",
    incident.evidence
      .map(({ path, sha256, role }) => `- ${markdownCode(path)} (${markdownText(role)}) ${sha256}`)
      .join("\n"),
    "",
  ].join("\n\n");
}

function rollbackRows(rollback: Rollback): [string, string][] {
  return [
    ["Cause", rollback.cause],
    ["By", rollback.actor],
    ["Channel", rollback.channel],
    ["From", rollback.from_version ?? "not known"],
    ["To", rollback.to_version ?? "not known"],
    ["Started", rollback.started_at],
    ["Ended", rollback.ended_at ?? "still open"],
    ["Outcome", rollback.outcome],
  ];
}

function momentRow({ time, source, what, detail = "", actor }: Moment): string[] {
  return [time, source, what, actor === undefined ? detail : `${detail} (${actor})`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(markdownText).join(" | ")} |`;
}
