import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Check } from "../../../scripts/core/check.ts";
import { renderJunit } from "../../../scripts/core/render/junit.ts";
import { renderInput } from "./arbitrary-report.ts";
import { sampleInput } from "./sample-reports.ts";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads as strictly as XML 1.0 asks; throws on what is not well-formed. */
function parse(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: "" };
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  parser.on("text", (text) => {
    const node = path.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => path.pop());
  parser.write(xml).close();
  return root;
}

function casesOf(xml: string): Node[] {
  const [suites] = parse(xml).children;
  const [suite] = suites?.children ?? [];
  return suite?.children.filter(({ name }) => name === "testcase") ?? [];
}

function kinds(node: Node | undefined): string[] {
  return node?.children.map(({ name }) => name) ?? [];
}

function junitOf(check: Partial<Check>): Node | undefined {
  const { report, ...input } = sampleInput("pass");
  const [first] = report.checks;
  if (first === undefined) throw new Error("the sample has no check");
  const whole: Check = { ...first, ...check };
  return casesOf(renderJunit({ ...input, report: { ...report, checks: [whole] } }))[0];
}

describe("any report", () => {
  test("is well-formed, one case a check, with distinct names and true numbers", () => {
    fc.assert(
      fc.property(renderInput, (input) => {
        const xml = renderJunit(input);
        const cases = casesOf(xml);
        const suite = parse(xml).children[0]?.children[0];
        const count = (kind: string) => cases.filter((node) => kinds(node).includes(kind)).length;
        expect(new Set(cases.map(({ attributes }) => attributes["name"])).size).toBe(cases.length);
        expect(suite?.attributes).toMatchObject({
          tests: String(cases.length),
          failures: String(count("failure")),
          errors: String(count("error")),
          skipped: String(count("skipped")),
        });
      }),
    );
  });

  test("is red exactly where the verdict is no pass", () => {
    fc.assert(
      fc.property(renderInput, (input) => {
        const cases = casesOf(renderJunit(input));
        const red = cases.some((node) => kinds(node).some((kind) => /failure|error/.test(kind)));
        expect(red).toBe(input.report.verdict !== "pass");
      }),
    );
  });

  test("holds no character that XML forbids, and none that hides", () => {
    fc.assert(
      fc.property(renderInput, (input) => {
        expect(renderJunit(input)).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]|[\uFFFE\uFFFF]/u);
      }),
    );
  });
});

describe("outcomes", () => {
  test.each([
    [{ outcome: "pass", enforced: true }, []],
    [{ outcome: "fail", enforced: true }, ["failure"]],
    [{ outcome: "no_data", enforced: true }, ["error"]],
    [{ outcome: "fail", enforced: false }, ["skipped", "system-out"]],
    [{ outcome: "no_data", enforced: false }, ["skipped", "system-out"]],
    [{ outcome: "waived", enforced: true }, ["skipped", "system-out"]],
    [{ outcome: "not_applicable", enforced: true }, ["skipped"]],
    [{ outcome: "pass", enforced: true, flaky: "timeout\nmore" }, ["flakyFailure"]],
    [{ outcome: "fail", enforced: true, flaky: "timeout" }, ["failure"]],
  ] as const)("%j", (check, children) => {
    expect(kinds(junitOf(check))).toEqual(children);
  });

  test("a waiver says until when, by whom and why", () => {
    const waiver = { reason: "INC-7", actor: "eve", expires_at: "2026-12-01T00:00:00Z" };
    const [skipped] = junitOf({ outcome: "waived", waiver })?.children ?? [];
    expect(skipped?.attributes["message"]).toBe("waived until 2026-12-01T00:00:00Z by eve: INC-7");
  });

  test("a failure has the message, the place, and all that helps", () => {
    const node = casesOf(renderJunit(sampleInput("fail"))).find(
      ({ attributes }) => attributes["line"],
    );
    expect(node?.attributes).toMatchObject({ file: "docs/CHANGELOG.md", line: "3", time: "0.012" });
    const [failure] = node?.children ?? [];
    expect(failure?.attributes["type"]).toBe("changelog_current");
    expect(failure?.text).toContain('observed: the newest heading is "## 1.4.1');
    expect(failure?.text).toContain("fix: Add the section");
  });
});
