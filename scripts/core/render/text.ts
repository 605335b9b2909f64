/** Text for people: the verdict first, then what failed and what to do, then the rest. */
import type { Check, Verdict } from "../check.ts";
import type { View } from "../command.ts";
import type { Report } from "../report.ts";
import { formatDuration, parseTime, timeWithAge } from "../time.ts";
import { cellWidthFor } from "./cells.ts";
import type { Style } from "./colour.ts";
import type { RenderInput } from "./input.ts";
import { standingsOf, tally } from "./standing.ts";
import type { Standings } from "./standing.ts";
import { checkBlocks } from "./text-checks.ts";
import { hanging, labelled, pageOf } from "./text-page.ts";
import type { Page } from "./text-page.ts";
import { sectionLines } from "./text-table.ts";
import { visible } from "./visible.ts";

export async function renderText(input: RenderInput): Promise<string> {
  const { report, view, columns, colour, now } = input;
  const page = pageOf(columns, colour, await cellWidthFor(JSON.stringify([report, view])));
  const standings = standingsOf(report);
  return joined([
    verdictLines(page, input, standings),
    ...checkBlocks(page, standings, now),
    ...(view.sections ?? []).map((section) => sectionLines(page, section)),
    footerLines(page, input, standings),
  ]);
}

/** A view alone, of a command that has nothing to report. */
export async function renderView(view: View, columns: number, colour: boolean): Promise<string> {
  const page = pageOf(columns, colour, await cellWidthFor(JSON.stringify(view)));
  return joined([
    hanging(page, visible(view.headline), { lead: "", style: "bold" }),
    ...(view.sections ?? []).map((section) => sectionLines(page, section)),
  ]);
}

/** Blocks with one empty line between them, and nowhere more than one. */
function joined(blocks: readonly (readonly string[])[]): string {
  const texts = blocks.map((lines) => lines.join("\n").trimEnd());
  const page = texts.filter((text) => text !== "").join("\n\n");
  return `${page.replaceAll(/\n{3,}/g, "\n\n")}\n`;
}

const VERDICTS: Readonly<Record<Verdict, { readonly word: string; readonly style: Style }>> = {
  pass: { word: "PASS", style: "green" },
  fail: { word: "FAIL", style: "red" },
  undecided: { word: "UNDECIDED", style: "yellow" },
};

function verdictLines(page: Page, input: RenderInput, standings: Standings): string[] {
  const { word, style } = VERDICTS[input.report.verdict];
  const lead = `${word}  `;
  const sentence = `${input.npmScript}: ${visible(input.view.headline).trim()}`;
  return [
    ...hanging(page, sentence, { lead, leadStyle: ["bold", style], style: "bold" }),
    ...hanging(page, tally(standings), { lead: " ".repeat(lead.length), style: "dim" }),
  ];
}

function footerLines(page: Page, input: RenderInput, standings: Standings): string[] {
  const next = nextStep(input, [...standings.failed, ...standings.no_data]);
  return [
    ...labelled(
      page,
      0,
      "report",
      input.reportPath === undefined ? [] : [visible(input.reportPath)],
    ),
    ...labelled(page, 0, "run", [runFacts(input.report, input.now)]),
    ...labelled(page, 0, "next", next === undefined ? [] : [next]),
  ];
}

/** When it ended, how long it took, and of what. */
function runFacts({ started_at, ended_at, subject, strict }: Report, now: Date): string {
  const start = parseTime(started_at);
  const end = parseTime(ended_at);
  const facts = [
    end === undefined ? visible(ended_at) : timeWithAge(end, now),
    start && end ? `took ${formatDuration(end.getTime() - start.getTime())}` : undefined,
    subject.version === undefined ? undefined : `version ${visible(subject.version)}`,
    subject.commit === undefined ? undefined : `commit ${visible(subject.commit.slice(0, 12))}`,
    strict ? "strict" : undefined,
  ];
  return facts.filter((fact) => fact !== undefined).join(", ");
}

/** The command that explains the first check that counts against the run, where it is explained. */
function nextStep(
  { catalogue, npmScript }: RenderInput,
  bad: readonly Check[],
): string | undefined {
  const explained = bad.find(({ id }) => Object.hasOwn(catalogue, id));
  return explained && `npm run ${npmScript} -- --explain ${visible(explained.id)}`;
}
