/** Markdown for a comment on a pull request, and the frame that the step summary shares. */
import type { View } from "../command.ts";
import type { Report } from "../report.ts";
import { formatDuration, formatTime, parseTime } from "../time.ts";
import type { RenderInput } from "./input.ts";
import { markdownCode, markdownText } from "./markdown-escape.ts";
import { headPart, partsOf } from "./markdown-parts.ts";
import type { Part } from "./markdown-parts.ts";

/** A comment on GitHub holds 65,536 characters. */
const COMMENT_BYTES = 60_000;

/** Begins with a mark that no reader sees, by which a workflow finds its own comment again. */
export function renderMarkdown(input: RenderInput): string {
  const mark = `<!-- release-governance: ${input.report.report.replaceAll(/[^\w-]/g, "_")} -->`;
  return `${mark}\n${markdownWithin(COMMENT_BYTES, input)}`;
}

export interface MarkdownInput {
  readonly report: Report;
  readonly view: View;
  readonly npmScript: string;
  readonly reportPath?: string;
}

/** Parts are left out whole where they would pass the limit, and named at the end. */
export function markdownWithin(bytes: number, input: MarkdownInput): string {
  const { report, view, npmScript } = input;
  const head = headPart(npmScript, report, view);
  const foot = footOf(input);
  const parts = partsOf(report, view);
  const room = bytes - sizeOf(head) - sizeOf(foot) - LEFT_OUT_BYTES;
  const { kept, dropped } = within(room, parts);
  return `${[head, ...kept, ...leftOut(dropped), foot].join("\n\n")}\n`;
}

/** Room for the names of what was left out: markup makes a title up to 14 times as long. */
const LEFT_OUT_BYTES = 8000;
const MOST_NAMED = 6;

function within(bytes: number, parts: readonly Part[]) {
  const kept: string[] = [];
  const dropped: Part[] = [];
  let room = bytes;
  for (const part of parts) {
    const size = sizeOf(part.text) + 2;
    if (size > room) {
      dropped.push(part);
    } else {
      kept.push(part.text);
      room -= size;
    }
  }
  return { kept, dropped };
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function leftOut(dropped: readonly Part[]): string[] {
  if (dropped.length === 0) return [];
  const named = dropped.slice(0, MOST_NAMED).map(({ title }) => title);
  const more = dropped.length > MOST_NAMED ? ["…"] : [];
  const parts = dropped.length === 1 ? "1 part was" : `${dropped.length} parts were`;
  return [`<b>${parts} left out for size</b>: ${[...named, ...more].join("; ")}. See the report.`];
}

function footOf({ report, reportPath }: MarkdownInput): string {
  const start = parseTime(report.started_at);
  const end = parseTime(report.ended_at);
  const { version, commit } = report.subject;
  const facts = [
    `${markdownText(report.tool.name)} ${markdownText(report.tool.version)}`,
    end && formatTime(end),
    start && end && `took ${formatDuration(end.getTime() - start.getTime())}`,
    version === undefined ? undefined : `version ${markdownText(version)}`,
    commit === undefined ? undefined : `commit ${markdownCode(commit.slice(0, 12))}`,
    report.strict ? "strict" : undefined,
    reportPath === undefined ? undefined : `report ${markdownCode(reportPath)}`,
  ];
  return `<sub>${facts.filter((fact) => fact !== undefined).join(" · ")}</sub>`;
}
