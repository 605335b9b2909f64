/** The checks of a report as text: what failed with all that helps, what passed in few lines. */
import type { Check, Waiver } from "../check.ts";
import { parseTime, timeWithAge } from "../time.ts";
import { counted, folded, grouped } from "./check-groups.ts";
import type { CheckGroup } from "./check-groups.ts";
import { clip } from "./cells.ts";
import type { Style } from "./colour.ts";
import type { Standing, Standings } from "./standing.ts";
import { hanging, labelled, LABEL_CELLS } from "./text-page.ts";
import type { Page } from "./text-page.ts";
import { shortened, visible, visibleLines } from "./visible.ts";
import { messageOf, placeWithPointer } from "./wording.ts";

interface Look {
  readonly title: string;
  readonly mark: string;
  readonly style: Style;
}

const LOOKS: Readonly<Record<Standing, Look>> = {
  failed: { title: "Failed", mark: "✗", style: "red" },
  no_data: { title: "No data", mark: "?", style: "yellow" },
  advisory: { title: "Advisory, not enforced", mark: "!", style: "yellow" },
  waived: { title: "Waived", mark: "~", style: "cyan" },
  passed: { title: "Passed", mark: "✓", style: "green" },
  not_applicable: { title: "Not applicable", mark: "–", style: "dim" },
};

const LONGEST_VALUE = 4000;
const MOST_LINES = 40;
const MOST_PLACES = 10;

/** One block of lines for each standing that has checks, worst first. */
export function checkBlocks(page: Page, standings: Standings, now: Date): string[][] {
  const full = (["failed", "no_data", "advisory", "waived"] as const).map((standing) =>
    fullBlock(page, standing, standings[standing], now),
  );
  const short = (["passed", "not_applicable"] as const).map((standing) =>
    shortBlock(page, standing, standings[standing]),
  );
  return [...full, ...short].filter((lines) => lines.length > 0);
}

function heading(page: Page, standing: Standing, count: number): string {
  const { title, style } = LOOKS[standing];
  return `${page.paint(["bold", style], title)} ${page.paint("dim", `(${count})`)}`;
}

function fullBlock(page: Page, standing: Standing, checks: readonly Check[], now: Date): string[] {
  if (checks.length === 0) return [];
  const groups = grouped(checks).flatMap((group) => groupLines(page, standing, group, now));
  return [heading(page, standing, checks.length), ...groups];
}

/** Each check with its place; remedy and id once behind the last, since they are the same for all. */
function groupLines(page: Page, standing: Standing, group: CheckGroup, now: Date): string[] {
  const { remediation, id, docs } = group.first;
  const source = [visible(id), ...(docs === undefined ? [] : [visible(docs)])].join(" · ");
  return [
    ...group.checks.flatMap(
      (check) => oneLine(page, standing, group, check) ?? checkLines(page, standing, check, now),
    ),
    ...labelled(page, 4, "fix", remedyLines(page, remediation)),
    ...labelled(page, 4, "check", [source]),
    "",
  ];
}

/** Of many alike, each with its place on its own line where it fits and there is no more to say. */
function oneLine(
  page: Page,
  standing: Standing,
  { checks }: CheckGroup,
  check: Check,
): string[] | undefined {
  const { message, expected, observed, waiver, locations } = check;
  const more = [expected, observed, waiver, locations[1]].some((part) => part !== undefined);
  if (checks.length === 1 || more || message.includes("\n")) return undefined;
  const { mark, style } = LOOKS[standing];
  const text = messageOf(check);
  const place = places(check)
    .map((each) => `  ${each}`)
    .join("");
  if (page.cells(text + place) + 4 > page.width) return undefined;
  return [`  ${page.paint(style, mark)} ${page.paint("bold", text)}${page.paint("dim", place)}`];
}

function checkLines(page: Page, standing: Standing, check: Check, now: Date): string[] {
  const { mark, style } = LOOKS[standing];
  const lead = { lead: `  ${mark} `, leadStyle: style, style: "bold" } as const;
  const [first = "", ...more] = valueLines(messageOf(check));
  return [
    ...hanging(page, first, lead),
    ...more.flatMap((line) => hanging(page, line, { lead: "    " })),
    ...labelled(page, 4, "at", places(check)),
    ...labelled(page, 4, "expected", valueLines(check.expected)),
    ...labelled(page, 4, "observed", valueLines(check.observed)),
    ...labelled(page, 4, "waived", waiverLines(check.waiver, now)),
  ];
}

/** Lines of a value that may be of any size; all of it is in the report. */
function valueLines(value: string | undefined): string[] {
  if (value === undefined) return [];
  if (value.trim() === "") return ["(empty)"];
  const lines = visibleLines(shortened(value, LONGEST_VALUE));
  const hidden = lines.length - MOST_LINES;
  return hidden > 0 ? [...lines.slice(0, MOST_LINES), `… ${hidden} more lines`] : lines;
}

/** A command at the end of a long remedy stands on a line of its own, to be copied. */
function remedyLines(page: Page, remediation: string | undefined): string[] {
  return valueLines(remediation).flatMap((line) =>
    page.cells(line) + LABEL_CELLS + 4 <= page.prose ? [line] : line.split(/(?<=:) (?=npm run )/),
  );
}

function places({ locations }: Check): string[] {
  const shown = locations.slice(0, MOST_PLACES).map(placeWithPointer);
  const hidden = locations.length - shown.length;
  return hidden > 0 ? [...shown, `… ${hidden} more places in the report`] : shown;
}

function waiverLines(waiver: Waiver | undefined, now: Date): string[] {
  if (waiver === undefined) return [];
  const expiry = parseTime(waiver.expires_at);
  const until = expiry === undefined ? visible(waiver.expires_at) : timeWithAge(expiry, now);
  return [`until ${until} by ${visible(waiver.actor)}: ${visible(waiver.reason)}`];
}

/** A line each where they are few, else their ids. */
function shortBlock(page: Page, standing: Standing, checks: readonly Check[]): string[] {
  if (checks.length === 0) return [];
  const { told, counts } = folded(checks);
  const ids = counts.map(([id, count]) => counted(visible(id), count)).join(", ");
  return [
    heading(page, standing, checks.length),
    ...told.flatMap((check) => shortLines(page, standing, check)),
    ...(ids === "" ? [] : hanging(page, ids, { lead: "  " })),
  ];
}

function shortLines(page: Page, standing: Standing, check: Check): string[] {
  const { mark, style } = LOOKS[standing];
  const message = clip(visible(messageOf(check)), page.width - 4, page.cells);
  return [
    `  ${page.paint(style, mark)} ${message}`,
    ...labelled(page, 4, "flaky", valueLines(check.flaky)),
  ];
}
