/** The parts of a Markdown report, most important first, so that a limit cuts what matters least. */
import type { Check, Verdict } from "../check.ts";
import type { Section, View } from "../command.ts";
import type { Report } from "../report.ts";
import { counted, folded } from "./check-groups.ts";
import { markdownCode, markdownText, preformatted } from "./markdown-escape.ts";
import { standingsOf, tally } from "./standing.ts";
import type { Standing } from "./standing.ts";
import { messageOf, placeWithPointer } from "./wording.ts";

/** Kept or left out as a whole. */
export interface Part {
  readonly title: string;
  readonly text: string;
}

const SIGNS: Readonly<Record<Verdict, string>> = { pass: "✅", fail: "❌", undecided: "❔" };

export function headPart(name: string, report: Report, view: View): string {
  return [
    `## ${SIGNS[report.verdict]} ${markdownText(name)}: ${report.verdict}`,
    `<b>${markdownText(view.headline)}</b><br>${tally(standingsOf(report))}`,
  ].join("\n\n");
}

const TITLES: Readonly<Record<Standing, string>> = {
  failed: "Failed",
  no_data: "No data",
  advisory: "Advisory, not enforced",
  waived: "Waived",
  passed: "Passed",
  not_applicable: "Not applicable",
};

/** What counts against the run stands open; the rest is folded. */
export function partsOf(report: Report, view: View): Part[] {
  const standings = standingsOf(report);
  const checks = (standing: Standing, shape: Shape) =>
    checkParts(TITLES[standing], standings[standing], shape);
  return [
    ...checks("failed", OPEN),
    ...checks("no_data", OPEN),
    ...checks("advisory", FOLDED),
    ...checks("waived", WAIVED),
    ...(view.sections ?? []).map(sectionPart),
    ...foldedParts(TITLES.passed, standings.passed),
    ...foldedParts(TITLES.not_applicable, standings.not_applicable),
  ];
}

interface Shape {
  readonly open: boolean;
  readonly columns: readonly string[];
  readonly row: (check: Check) => string[];
}

const FULL = { columns: ["Check", "What is wrong", "Where", "What to do"], row: fullRow };
const OPEN: Shape = { ...FULL, open: true };
const FOLDED: Shape = { ...FULL, open: false };
const WAIVED: Shape = { open: false, columns: ["Check", "What", "Waiver"], row: waivedRow };

const ROWS_A_PART = 25;

/** Long tables come in parts, so that a limit does not cost all of them. */
function checkParts(title: string, checks: readonly Check[], shape: Shape): Part[] {
  const count = Math.ceil(checks.length / ROWS_A_PART);
  return Array.from({ length: count }, (_, index) => {
    const from = index * ROWS_A_PART;
    const part = checks.slice(from, from + ROWS_A_PART);
    const range = count === 1 ? "" : `${from + 1} to ${from + part.length} of `;
    const full = `${title} (${range}${checks.length})`;
    return block(full, table(shape.columns, part.map(shape.row)), shape.open);
  });
}

function foldedParts(title: string, checks: readonly Check[]): Part[] {
  if (checks.length === 0) return [];
  const { told, counts } = folded(checks);
  const ids = counts.map(([id, count]) => counted(markdownCode(id), count)).join(", ");
  const body = [
    ...(told.length === 0 ? [] : [table(["Check", "What"], told.map(shortRow))]),
    ...(ids === "" ? [] : [ids]),
  ];
  return [block(`${title} (${checks.length})`, body.join("\n\n"), false)];
}

function block(title: string, body: string, open: boolean): Part {
  const text = open
    ? `### ${title}\n\n${body}`
    : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
  return { title, text };
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${columns.map((_, index) => cells[index] ?? "").join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

const MOST_PLACES = 5;

function fullRow(check: Check): string[] {
  const shown = check.locations.slice(0, MOST_PLACES).map(placeWithPointer).map(markdownCode);
  const hidden = check.locations.length - shown.length;
  const what = [
    markdownText(messageOf(check)),
    ...named("expected", check.expected),
    ...named("observed", check.observed),
  ];
  return [
    markdownCode(check.id),
    what.join("<br>"),
    [...shown, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join("<br>"),
    markdownText(check.remediation ?? ""),
  ];
}

function named(label: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${label}: ${markdownCode(value)}`];
}

function waivedRow(check: Check): string[] {
  const { waiver } = check;
  const said = waiver && `until ${waiver.expires_at} by ${waiver.actor}: ${waiver.reason}`;
  return [markdownCode(check.id), markdownText(messageOf(check)), markdownText(said ?? "")];
}

function shortRow(check: Check): string[] {
  const flaky = check.flaky === undefined ? "" : `\nflaky: ${check.flaky}`;
  return [markdownCode(check.id), markdownText(messageOf(check) + flaky)];
}

const LONGEST_TITLE = 80;

function sectionPart({ title, columns = [], rows = [], lines = [] }: Section): Part {
  const width = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  const header = Array.from({ length: width }, (_, index) => markdownText(columns[index] ?? ""));
  const body = [
    ...(width === 0
      ? []
      : [
          table(
            header,
            rows.map((row) => row.map(markdownText)),
          ),
        ]),
    ...(lines.length === 0 ? [] : [preformatted(lines)]),
  ];
  return block(markdownText(title.slice(0, LONGEST_TITLE)), body.join("\n\n"), false);
}
