import * as fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import {
  markdownCode,
  markdownText,
  preformatted,
} from "../../../scripts/core/render/markdown-escape.ts";
import { renderMarkdown } from "../../../scripts/core/render/markdown.ts";
import { shortened, visible, visibleLines } from "../../../scripts/core/render/visible.ts";
import { renderInput, text } from "./arbitrary-report.ts";
import { sampleInput } from "./sample-reports.ts";

function htmlOf(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
}

const OURS = new Set(
  "h2 h3 p b br code pre sub table thead tbody tr th td details summary span".split(" "),
);

function foreignTags(html: string): string[] {
  const tags = html.match(/<[^>]*>/g) ?? [];
  const mark = /^<!-- release-governance: [\w-]+ -->$/;
  return tags.filter((tag) => !OURS.has(tag.replaceAll(/[</>]/g, "")) && !mark.test(tag));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** What a reader sees: no tags, entities read, and without our break behind `@`. */
function readable(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(lt|gt|amp|quot);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replaceAll("\u200B", "");
}

function cellOf(html: string): string {
  return /<td>([\s\S]*)<\/td>/.exec(html)?.[1] ?? "";
}

const squeezed = (words: string) => words.replaceAll(/\s+/g, " ").trim();

describe("hostile text", () => {
  test("is inert in a cell, and read as what it is", () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const html = htmlOf(`| a |\n| --- |\n| ${markdownText(hostile)} |\n`);
        expect(foreignTags(html)).toEqual([]);
        const words = visibleLines(shortened(hostile, 1000)).join("\n");
        const cell = readable(cellOf(html).replaceAll("<br>", "\n"));
        expect(squeezed(cell)).toBe(squeezed(words));
      }),
      { numRuns: 300 },
    );
  });

  test("is inert as code, and can be copied", () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const html = htmlOf(`| a |\n| --- |\n| ${markdownCode(hostile)} |\n`);
        expect(foreignTags(html)).toEqual([]);
        expect(html).not.toContain("\u200B");
        const code = readable(cellOf(html));
        expect(squeezed(code)).toBe(squeezed(visible(shortened(hostile, 1000))));
      }),
      { numRuns: 300 },
    );
  });

  test("is inert in a paragraph of its own", () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const html = htmlOf(`x\n\n${markdownText(hostile.trim())}\n`);
        expect(foreignTags(html)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("underlines no heading, and makes no list or heading of a line", () => {
    expect(htmlOf(`x\n${markdownText("===")}`)).not.toContain("<h1>");
    const starts = ["- a", "+ a", "# a", "1. a", "2) a", "  - a"].map(markdownText);
    expect(htmlOf(starts.join("\n\n"))).not.toMatch(/<(li|h1)>/);
  });

  test("calls nobody, and is noted in no issue", () => {
    const html = htmlOf(markdownText("@everyone fix #12 and GH-7, a@b.example, $x$"));
    expect(html).not.toMatch(/@\w|#\d|GH-\d/);
    expect(html).toContain("<span>$</span>x<span>$</span>");
    expect(readable(html)).toBe("@everyone fix #12 and GH-7, a@b.example, $x$");
  });

  test("cannot leave what is preformatted", () => {
    const html = htmlOf(preformatted(["</pre><img>", "", "*a*"]));
    expect(foreignTags(html)).toEqual([]);
    expect(readable(html).trim()).toBe("&#60;/pre&#62;&#60;img&#62;\n\n*a*");
  });
});

describe("comment", () => {
  test("of any report is made of our own elements, and fits", () => {
    fc.assert(
      fc.property(renderInput, (input) => {
        const markdown = renderMarkdown(input);
        expect(foreignTags(htmlOf(markdown))).toEqual([]);
        expect(Buffer.byteLength(markdown)).toBeLessThan(61_000);
      }),
    );
  });

  test("begins with the verdict and then what failed", () => {
    const html = htmlOf(renderMarkdown(sampleInput("fail")));
    expect(html).toMatch(
      /^<!-- release-governance: release-governance-check -->\s*<h2>❌ governance: fail/,
    );
    expect(html.indexOf("Failed (1)")).toBeLessThan(html.indexOf("No data (1)"));
    expect(html.indexOf("No data (1)")).toBeLessThan(html.indexOf("<details>"));
    expect(html.match(/<table>/g)).toHaveLength(6);
  });

  test("keeps a table one table, whatever the cells", () => {
    const html = htmlOf(renderMarkdown(sampleInput("hostile")));
    expect(html.match(/<table>/g)).toHaveLength(4);
    expect(html.match(/<tr>/g)).toHaveLength(8);
  });

  test("names what it left out without passing the limit", () => {
    const rows = Array.from({ length: 100 }, () => ["x".repeat(1000)]);
    const section = { title: "$".repeat(2000), rows };
    const view = {
      headline: "$".repeat(2000),
      sections: Array.from({ length: 10 }, () => section),
    };
    const markdown = renderMarkdown({ ...sampleInput("hundred-fails"), view });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_100);
    expect(markdown).toMatch(/<b>10 parts were left out for size<\/b>: .*; …\. See the report\./);
  });

  test("too large for a comment leaves out whole parts", () => {
    const { report, ...input } = sampleInput("hundred-fails");
    const checks = Array.from({ length: 5 }, () => report.checks).flat();
    const markdown = renderMarkdown({ ...input, report: { ...report, checks } });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_100);
    expect(markdown).toMatch(/parts were left out for size<\/b>: Failed \(\d+ to \d+ of 500\)/);
  });
});
