/**
 * SARIF 2.1.0 with all that code scanning asks for (docs.github.com, "SARIF support for code
 * scanning"). Fail and no_data are results, passes and waivers are not; an undecided run says that
 * its execution was not successful, so that no data does not look like no problem.
 */
import type { Check } from "../check.ts";
import type { Report } from "../report.ts";
import type { RenderInput } from "./input.ts";
import { fingerprinter } from "./sarif-fingerprint.ts";
import { locationsOf } from "./sarif-locations.ts";
import { ruleIdOf, rulesOf } from "./sarif-rules.ts";
import { shownChecks, standingOf } from "./standing.ts";
import { detailText } from "./wording.ts";

/** Of 25,000 that are accepted, 5,000 are shown. */
const MOST_RESULTS = 5000;
const LONGEST_TEXT = 1000;

export function renderSarif(input: RenderInput): string {
  const { report } = input;
  const checks = countedChecks(report);
  const run = {
    tool: { driver: driverOf(input, checks) },
    // Code scanning keeps the results of each category apart: what stands before the last slash.
    automationDetails: { id: `release-governance/${report.report}/${report.id}` },
    columnKind: "utf16CodeUnits",
    invocations: [invocationOf(report)],
    results: resultsOf(report, checks),
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** What counts against the run first, so that a limit cuts advice. */
function countedChecks(report: Report): Check[] {
  const checks = shownChecks(report);
  const of = (standing: string) => checks.filter((check) => standingOf(check) === standing);
  return [...of("failed"), ...of("no_data"), ...of("advisory")];
}

function driverOf({ report, catalogue }: RenderInput, checks: readonly Check[]) {
  return {
    name: report.tool.name,
    version: report.tool.version,
    rules: rulesOf(report.report, catalogue, checks),
  };
}

function invocationOf(report: Report) {
  return {
    executionSuccessful: report.verdict !== "undecided",
    startTimeUtc: report.started_at,
    endTimeUtc: report.ended_at,
  };
}

function resultsOf(report: Report, checks: readonly Check[]) {
  const fingerprint = fingerprinter();
  return checks.slice(0, MOST_RESULTS).map((check) => ({
    ruleId: ruleIdOf(check),
    level: standingOf(check) === "advisory" ? "warning" : "error",
    message: { text: messageText(check) },
    locations: locationsOf(report, check),
    partialFingerprints: { primaryLocationLineHash: fingerprint(check) },
  }));
}

/** A link in a message (SARIF 3.11.6) would be live: checked text must not make one. */
function messageText(check: Check): string {
  const text = detailText(check, { places: 0, characters: LONGEST_TEXT });
  return (text === "" ? "No message." : text).replaceAll("](", "] (");
}
