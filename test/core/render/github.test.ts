import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Location } from "../../../scripts/core/check.ts";
import {
  fenced,
  githubOutputs,
  renderGithub,
  stepSummary,
} from "../../../scripts/core/render/github.ts";
import type { RenderInput } from "../../../scripts/core/render/input.ts";
import { checks, renderInput, text } from "./arbitrary-report.ts";
import { sampleInput } from "./sample-reports.ts";

const ANNOTATION =
  /^::(error|warning|notice) (?:(?:file|line|endLine|col|endColumn|title)=[^,:\n]*,?)+::.*$/u;

/** What the runner would take for a command: `::` after white space, `##[` anywhere. */
function commandsIn(output: string): string[] {
  return output
    .split(/[\n\r]/)
    .filter((line) => line.trim().startsWith("::") || line.includes("##["));
}

async function annotations(input: RenderInput): Promise<string[]> {
  return commandsIn(await renderGithub(input)).filter((line) => !/^::(end)?group::/.test(line));
}

function placed(location: Location): RenderInput {
  const input = sampleInput("fail");
  const failed = input.report.checks.filter(({ outcome }) => outcome === "fail").slice(0, 1);
  const moved = failed.map((check) => ({ ...check, locations: [location] }));
  return { ...input, report: { ...input.report, checks: moved } };
}

describe("no text becomes a command", () => {
  test("every command is one of ours, whatever the report holds", async () => {
    await fc.assert(
      fc.asyncProperty(renderInput, async (input) => {
        const commands = commandsIn(await renderGithub(input));
        const [group, end] = commands.slice(-2);
        expect(group).toBe(`::group::${input.npmScript}: the whole report`);
        expect(end).toBe("::endgroup::");
        for (const command of commands.slice(0, -2)) expect(command).toMatch(ANNOTATION);
      }),
    );
  });

  test("the runner reads back the very message and file", async () => {
    const [line = ""] = await annotations(placed({ file: "a,b:c%.json", line: 3 }));
    const [, properties = "", data = ""] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
    expect(properties).toContain("file=a%2Cb%3Ac%25.json,line=3,");
    expect(data).toContain("%0Aexpected: ");
  });
});

describe("annotations", () => {
  test("mark columns only where the place is on one line", async () => {
    const one = await annotations(placed({ file: "f", line: 2, column: 3, end_column: 9 }));
    expect(one[0]).toContain("file=f,line=2,endLine=2,col=3,endColumn=9,title=");
    const two = await annotations(
      placed({ file: "f", line: 2, column: 3, end_line: 4, end_column: 1 }),
    );
    expect(two[0]).toContain("file=f,line=2,endLine=4,title=");
    const none = await annotations(placed({ file: "f", column: 3 }));
    expect(none[0]).toContain("file=f,title=");
  });

  test("are errors, warnings and notices by standing", async () => {
    const levels = (await annotations(sampleInput("fail"))).map((line) => line.split(" ")[0]);
    expect(levels).toEqual(["::error", "::error", "::error", "::warning", "::notice"]);
    expect(await annotations(sampleInput("pass"))).toEqual([]);
  });

  test("are nine of a level, and a line for the rest", async () => {
    const { report, ...input } = sampleInput("hundred-fails");
    const first = (count: number) => ({ ...report, checks: report.checks.slice(0, count) });
    expect(await annotations({ ...input, report: first(9) })).toHaveLength(9);
    const ten = await annotations({ ...input, report: first(10) });
    expect(ten).toHaveLength(10);
    expect(ten[9]).toBe("::error title=governance::1 more: see the summary");
  });

  test("show an error for a verdict that no check accounts for", async () => {
    expect(await annotations(sampleInput("nothing-checked"))).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(renderInput, async (input) => {
        const errors = (await annotations(input)).filter((line) => line.startsWith("::error"));
        expect(errors.length > 0).toBe(input.report.verdict !== "pass");
      }),
    );
  });
});

describe("fence", () => {
  const TOKEN = "b3b1c1f0-0000-4000-8000-000000000000";

  test("stops commands around the text", () => {
    const inner = "::error::x\n";
    const whole = `::stop-commands::${TOKEN}\n::error::x\n::${TOKEN}::\n`;
    expect(fenced(inner, TOKEN)).toBe(whole);
    expect(fenced("::error::x", TOKEN)).toBe(whole);
    expect(fenced("", TOKEN)).toBe(`::stop-commands::${TOKEN}\n::${TOKEN}::\n`);
  });

  test("refuses text that could open it, and a token that could be guessed", () => {
    expect(() => fenced(`a ${TOKEN} b`, TOKEN)).toThrow("contains the token");
    expect(() => fenced("a", "short")).toThrow("can be guessed");
    expect(() => fenced("a", "a\n::error::aaaaaaaaaaaaaaaa")).toThrow("can be guessed");
  });
});

describe("outputs", () => {
  const WORD = "b3b1c1f0-0000-4000-8000-000000000000";

  test("are heredocs", () => {
    expect(githubOutputs({ verdict: "pass", report: "a\nb" }, WORD)).toBe(
      `verdict<<${WORD}\npass\n${WORD}\nreport<<${WORD}\na\nb\n${WORD}\n`,
    );
  });

  test("give back any value as it was", () => {
    fc.assert(
      fc.property(text, (value) => {
        const lines = githubOutputs({ v: value }, WORD);
        const start = `v<<${WORD}\n`;
        expect(lines.slice(start.length, -(WORD.length + 2))).toBe(value.toWellFormed());
      }),
    );
  });

  test("are refused where they could set others, or are too large", () => {
    expect(() => githubOutputs({ v: `x\n${WORD}\nw<<${WORD}` }, WORD)).toThrow("own delimiter");
    expect(() => githubOutputs({ "v<<EOF\nx": "" }, WORD)).toThrow("no name of an output");
    expect(() => githubOutputs({ v: "" }, "EOF")).toThrow("can be guessed");
    expect(() => githubOutputs({ v: "x".repeat(500_000) }, WORD)).toThrow("1 MB");
  });
});

describe("step summary", () => {
  test("stays within its limit by leaving out whole parts, and says so", () => {
    const input = sampleInput("fail");
    const row = ["x".repeat(900), "y".repeat(900)];
    const rows = Array.from({ length: 600 }, () => row);
    const view = {
      headline: "much",
      sections: [
        { title: "Huge", rows },
        { title: "Small", lines: ["s"] },
      ],
    };
    const summary = stepSummary(input.report, view);
    expect(Buffer.byteLength(summary)).toBeLessThan(10_000);
    expect(summary).toContain("<b>1 part was left out for size</b>: Huge. See the report.");
    expect(summary).toContain("<details><summary>Small</summary>");
    expect(summary).toContain("changelog_current");
  });

  test("keeps the first failures of very many", () => {
    const { report, view } = sampleInput("fail");
    const failed = report.checks.filter(({ outcome }) => outcome === "fail").slice(0, 1);
    const many = Array.from({ length: 5000 }, () => failed).flat();
    const summary = stepSummary({ ...report, checks: many }, view);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(800 * 1024);
    expect(summary).toContain("### Failed (1 to 25 of 5000)");
    expect(summary).toMatch(/\d+ parts were left out for size/);
  });

  test("of any checks keeps to the limit", () => {
    fc.assert(
      fc.property(checks, renderInput, (some, { report, view }) => {
        const summary = stepSummary({ ...report, checks: some }, view, "r.json");
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
        expect(summary.endsWith("</sub>\n")).toBe(true);
      }),
    );
  });
});
