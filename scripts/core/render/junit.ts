/**
 * JUnit XML as the common reporters read it: one suite a run, one case a check.
 *
 * fail → failure · no_data → error · waived, not applicable → skipped. A check that is not enforced
 * has no word of its own in JUnit: it is skipped with a message that says "advisory", since as a
 * failure it would turn a run red that exits 0, and as a pass it would hide. An enforced failure is
 * always a failure or an error, also where no check accounts for the verdict.
 */
import type { Check } from "../check.ts";
import type { Report } from "../report.ts";
import { parseTime } from "../time.ts";
import type { RenderInput } from "./input.ts";
import { shownChecks, standingOf } from "./standing.ts";
import type { Standing } from "./standing.ts";
import { shortened, visible, visibleLines } from "./visible.ts";
import { detailText, messageOf } from "./wording.ts";
import { xmlDocument } from "./xml.ts";
import type { Element } from "./xml.ts";

const LONGEST_BODY = 16_000;

export function renderJunit({ report, npmScript }: RenderInput): string {
  const checks = shownChecks(report);
  const numbers = totals(report, checks);
  const suite: Element = {
    name: "testsuite",
    attributes: {
      name: npmScript,
      ...numbers,
      timestamp: report.started_at,
      file: policyOf(report),
    },
    children: [properties(report), ...cases(report, checks)],
  };
  return xmlDocument({
    name: "testsuites",
    attributes: { name: report.report, ...numbers },
    children: [suite],
  });
}

function policyOf({ inputs }: Report): string | undefined {
  const policy = inputs.find(({ role }) => role === "policy");
  return policy && visible(policy.path);
}

function totals(report: Report, checks: readonly Check[]) {
  const count = (...standings: Standing[]) =>
    checks.filter((check) => standings.includes(standingOf(check))).length;
  return {
    tests: checks.length,
    failures: count("failed"),
    errors: count("no_data"),
    skipped: count("advisory", "waived", "not_applicable"),
    time: seconds(tookMilliseconds(report)),
  };
}

function tookMilliseconds({ started_at, ended_at }: Report): number {
  const start = parseTime(started_at)?.getTime();
  const end = parseTime(ended_at)?.getTime();
  return start === undefined || end === undefined ? 0 : end - start;
}

function seconds(milliseconds: number): string {
  return (Math.max(0, milliseconds) / 1000).toFixed(3);
}

function properties({ id, verdict, strict, subject }: Report): Element {
  const values = { report_id: id, verdict, strict: String(strict), ...subject };
  const children = Object.entries(values).map(([name, value]) => ({
    name: "property",
    attributes: { name, value: visible(value) },
  }));
  return { name: "properties", attributes: {}, children };
}

/** Names are distinct: some reporters take a second case of one name for a retry of the first. */
function cases(report: Report, checks: readonly Check[]): Element[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const name = check.about === undefined ? check.id : `${check.id}: ${check.about}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return testCase(report, check, visible(number === 1 ? name : `${name} (${number})`));
  });
}

function testCase(report: Report, check: Check, name: string): Element {
  const place = check.locations[0];
  return {
    name: "testcase",
    attributes: {
      name,
      classname: report.report,
      time: seconds(check.duration_ms ?? 0),
      file: place === undefined ? undefined : visible(place.file),
      line: place?.line,
    },
    children: outcomeOf(check),
  };
}

function outcomeOf(check: Check): readonly Element[] {
  const message = messageOf(check).replaceAll("\n", " ");
  const type = visible(check.id);
  const details = { attributes: { message, type }, children: [body(check)] };
  const children: Readonly<Record<Standing, readonly Element[]>> = {
    failed: [{ name: "failure", ...details }],
    no_data: [{ name: "error", ...details }],
    advisory: [skipped(`advisory, not enforced: ${message}`), output(check)],
    waived: [skipped(waived(check)), output(check)],
    not_applicable: [skipped(`not applicable: ${message}`)],
    passed: check.flaky === undefined ? [] : [flaky(check.flaky, type)],
  };
  return children[standingOf(check)];
}

function skipped(message: string): Element {
  return { name: "skipped", attributes: { message } };
}

function flaky(text: string, type: string): Element {
  const attributes = { message: visible(text.split("\n", 1).join("")), type };
  const details = shortened(visibleLines(text).join("\n"), LONGEST_BODY);
  return { name: "flakyFailure", attributes, ...(details === "" ? {} : { children: [details] }) };
}

function waived(check: Check): string {
  const { waiver } = check;
  if (waiver === undefined) return `waived: ${messageOf(check)}`;
  return visible(`waived until ${waiver.expires_at} by ${waiver.actor}: ${waiver.reason}`);
}

function output(check: Check): Element {
  return { name: "system-out", attributes: {}, children: [body(check)] };
}

function body(check: Check): string {
  return detailText(check, { places: 100, characters: LONGEST_BODY });
}
