/**
 * Evidence of kind `junit`: the XML that most test runners can write. There is no standard; what
 * is read is what runners agree on: `testsuites` or `testsuite` at the root, `testcase` with
 * `failure`, `error` or `skipped` inside, and the suites' own `failures` and `errors` counts.
 */
import { SaxesParser } from "saxes";
import type { SaxesTagPlain } from "saxes";
import type { GateFinding } from "../preflight-result.ts";
import { briefly, unusable } from "./reading.ts";
import type { Reading } from "./reading.ts";

interface Tally {
  cases: number;
  skipped: number;
  /** The largest claim of one suite: some name failures that belong to no case. */
  claimed: number;
  readonly findings: GateFinding[];
}

interface OpenCase {
  readonly tag: SaxesTagPlain;
  /** Message of the first failure or error inside. */
  failure: string | undefined;
  skipped: boolean;
}

export function readJunit(xml: string): Reading {
  const tally: Tally = { cases: 0, skipped: 0, claimed: 0, findings: [] };
  try {
    parse(xml, tally);
  } catch (error) {
    return unusable("evidence_invalid", error instanceof Error ? error.message : String(error));
  }
  const failed = tally.findings.length > 0 || tally.claimed > 0;
  return {
    usable: true,
    says: failed ? "fail" : "pass",
    count: tally.cases - tally.skipped,
    counted: "tests",
    findings: tally.findings,
  };
}

/** Throws on the first thing that is not well-formed XML, also where the text was cut. */
function parse(xml: string, tally: Tally): void {
  const parser = new SaxesParser();
  let open: OpenCase | undefined;
  let text = "";
  let depth = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    if (depth++ === 0) refuseOtherRoot(tag.name);
    text = "";
    if (tag.name === "testcase") open = { tag, failure: undefined, skipped: wasNotRun(tag) };
    if (tag.name === "testsuite" || tag.name === "testsuites") claim(tag, tally);
    if (open !== undefined) note(tag, open);
  });
  parser.on("text", (piece) => {
    if (text.length < 4000) text += piece;
  });
  parser.on("cdata", (piece) => {
    if (text.length < 4000) text += piece;
  });
  parser.on("closetag", (tag) => {
    depth--;
    if (open?.failure === "" && isFailure(tag.name)) open.failure = briefly(text) || tag.name;
    if (tag.name !== "testcase" || open === undefined) return;
    close(open, tally);
    open = undefined;
  });
  parser.write(xml).close();
}

function refuseOtherRoot(name: string): void {
  if (name === "testsuites" || name === "testsuite") return;
  throw new Error(`its root is <${name}>, not <testsuites> or <testsuite>`);
}

function claim({ attributes }: SaxesTagPlain, tally: Tally): void {
  const number = (name: string): number => Number.parseInt(attributes[name] ?? "0", 10) || 0;
  tally.claimed = Math.max(tally.claimed, number("failures") + number("errors"));
}

/** GoogleTest lists disabled tests this way. */
function wasNotRun({ attributes }: SaxesTagPlain): boolean {
  return attributes["status"] === "notrun";
}

function isFailure(name: string): boolean {
  return name === "failure" || name === "error";
}

function note(tag: SaxesTagPlain, open: OpenCase): void {
  if (tag.name === "skipped") open.skipped = true;
  if (isFailure(tag.name)) open.failure ??= briefly(tag.attributes["message"] ?? "");
}

function close({ tag: { attributes }, failure, skipped }: OpenCase, tally: Tally): void {
  tally.cases += 1;
  if (skipped && failure === undefined) tally.skipped += 1;
  if (failure === undefined) return;
  const { classname, name = "test", file, line } = attributes;
  const number = Number(line);
  tally.findings.push({
    id: classname === undefined || classname === "" ? name || "test" : `${classname} ${name}`,
    message: failure,
    ...(file ? { file } : {}),
    ...(Number.isSafeInteger(number) && number > 0 ? { line: number } : {}),
  });
}
