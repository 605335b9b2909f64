/**
 * GitHub Actions: the verdict, the worst problems as annotations, the full text in a group; and
 * what goes to the files of a step. Text that we did not write never reaches the runner as a command.
 */
import type { Check, Location } from "../check.ts";
import type { View } from "../command.ts";
import type { Report } from "../report.ts";
import { command, withoutCommands } from "./github-commands.ts";
import type { Level } from "./github-commands.ts";
import type { RenderInput } from "./input.ts";
import { markdownWithin } from "./markdown.ts";
import { standingsOf } from "./standing.ts";
import { renderText } from "./text.ts";
import { visible } from "./visible.ts";
import { detailText } from "./wording.ts";

export { fenced, githubOutputs } from "./github-commands.ts";

/** GitHub drops without a word what is above 10 of a level in a step. */
const MOST_OF_A_LEVEL = 9;
const LONGEST_MESSAGE = 4000;

export async function renderGithub(input: RenderInput): Promise<string> {
  const { failed, no_data, advisory, waived } = standingsOf(input.report);
  const { report, view, npmScript } = input;
  return [
    withoutCommands(`${npmScript} ${report.verdict}: ${visible(view.headline)}`),
    ...annotations("error", [...failed, ...no_data], input),
    ...annotations("warning", advisory, input),
    ...annotations("notice", waived, input),
    command("group", {}, `${npmScript}: the whole report`),
    withoutCommands((await renderText(input)).trimEnd()),
    "::endgroup::\n",
  ].join("\n");
}

/** The first place of each check, then further places; above the limit one line for the rest. */
function annotations(level: Level, checks: readonly Check[], input: RenderInput): string[] {
  const first = checks.map((check) => ({ check, location: check.locations[0] }));
  const further = checks.flatMap((check) =>
    check.locations.slice(1).map((location) => ({ check, location })),
  );
  const all = [...first, ...further];
  const shown = all
    .slice(0, MOST_OF_A_LEVEL)
    .map(({ check, location }) => annotation(level, check, location, input));
  const hidden = all.length - shown.length;
  if (hidden === 0) return shown;
  return [...shown, command(level, { title: input.npmScript }, `${hidden} more: see the summary`)];
}

function annotation(
  level: Level,
  check: Check,
  location: Location | undefined,
  input: RenderInput,
): string {
  const place = location === undefined ? {} : placeProperties(location);
  const detail = { places: 0, characters: LONGEST_MESSAGE };
  return command(level, { ...place, title: titleOf(check, input) }, detailText(check, detail));
}

function titleOf({ id }: Check, { catalogue }: RenderInput): string {
  const meaning = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  return visible(meaning === undefined ? id : `${meaning.title} (${id})`);
}

/** Columns only where the place begins and ends on one line: GitHub refuses them otherwise. */
function placeProperties({ file, line, column, end_line, end_column }: Location) {
  if (line === undefined) return { file: visible(file) };
  const endLine = end_line ?? line;
  const columns = endLine === line ? { col: column, endColumn: end_column } : {};
  return { file: visible(file), line, endLine, ...columns };
}

/** Above 1,024 KiB a step loses its whole summary. */
const SUMMARY_BYTES = 900 * 1024;

/** Markdown for the file GITHUB_STEP_SUMMARY. */
export function stepSummary(report: Report, view: View, reportPath?: string): string {
  const path = reportPath === undefined ? {} : { reportPath };
  return markdownWithin(SUMMARY_BYTES, { report, view, npmScript: report.report, ...path });
}
