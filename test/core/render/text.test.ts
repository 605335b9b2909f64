import * as fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Check } from "../../../scripts/core/check.ts";
import type { View } from "../../../scripts/core/command.ts";
import { pageOf } from "../../../scripts/core/render/text-page.ts";
import { sectionLines } from "../../../scripts/core/render/text-table.ts";
import { renderText, renderView } from "../../../scripts/core/render/text.ts";
import { renderInput } from "./arbitrary-report.ts";
import { sampleInput } from "./sample-reports.ts";

// oxlint-disable-next-line no-control-regex -- what colours are made of
const COLOUR = /\u001B\[\d+(?:;\d+)*m/g;

function withChecks(name: string, checks: readonly Check[]) {
  const input = sampleInput(name);
  return { ...input, report: { ...input.report, checks } };
}

const [pass, ...others] = sampleInput("pass").report.checks;
if (pass === undefined) throw new Error("the sample has no check");

describe("any report", () => {
  test("is plain lines: nothing moves the cursor, hides, or trails", async () => {
    await fc.assert(
      fc.asyncProperty(renderInput, async (input) => {
        const text = await renderText(input);
        const plain = text.replaceAll(COLOUR, "");
        expect(input.colour || plain === text).toBe(true);
        expect(plain).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(plain).not.toMatch(/[^\n]\n\n\n|[ ]\n|^\n|\n\n$/);
        expect(plain.endsWith("\n")).toBe(true);
      }),
    );
  });

  test("says the verdict first, and colour changes no word", async () => {
    await fc.assert(
      fc.asyncProperty(renderInput, async (input) => {
        const plain = await renderText({ ...input, colour: false });
        const painted = await renderText({ ...input, colour: true });
        expect(plain.startsWith(`${input.report.verdict.toUpperCase()}  `)).toBe(true);
        expect(painted.replaceAll(COLOUR, "")).toBe(plain);
      }),
    );
  });

  test("only indents what is not ours: no text can stand where a verdict stands", async () => {
    const OURS =
      /^(PASS|FAIL|UNDECIDED) {2}|^(Failed|No data|Advisory|Waived|Passed|Not applicable)/;
    await fc.assert(
      fc.asyncProperty(renderInput, async (input) => {
        const bare = { ...input, colour: false, view: { headline: "h" } };
        const lines = (await renderText(bare)).split("\n");
        const outer = lines.filter((line) => /^\S/.test(line));
        const strangers = outer.filter((line) => !OURS.test(line));
        expect(strangers.filter((line) => !/^(report|run|next)( |$)/.test(line))).toEqual([]);
      }),
    );
  });
});

describe("tables", () => {
  test("never pass the width, however wide their cells", async () => {
    const row = fc.array(fc.oneof(fc.lorem(), fc.constant("日本語".repeat(20))), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(row), fc.integer({ min: 40, max: 160 }), async (rows, columns) => {
        const view: View = { headline: "h", sections: [{ title: "t", columns: ["a", "b"], rows }] };
        for (const line of (await renderView(view, columns, false)).split("\n")) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  test("stand numbers to the right, words to the left, and clip the widest column first", async () => {
    const rows = [
      ["a", "7", "x".repeat(60)],
      ["bcd", "1,204", "y"],
    ];
    const view = {
      headline: "h",
      sections: [{ title: "T", columns: ["n", "count", "text"], rows }],
    };
    expect(await renderView(view, 40, false)).toBe(
      `h\n\nT\n  n    count  text\n  a        7  ${"x".repeat(25)}…\n  bcd  1,204  y\n`,
    );
  });
});

describe("what is shown", () => {
  test("twelve passes one by one, more as ids with their number", async () => {
    const twelve = await renderText(
      withChecks(
        "pass",
        Array.from({ length: 12 }, () => pass),
      ),
    );
    expect(twelve.match(/ {2}✓ all 11 policies/g)).toHaveLength(12);
    const thirteen = await renderText(
      withChecks(
        "pass",
        Array.from({ length: 13 }, () => pass),
      ),
    );
    expect(thirteen).toContain("Passed (13)\n  policy_set ×13\n");
  });

  test("a pass that took a retry, also among many", async () => {
    const flaky = { ...pass, message: "now good", flaky: "timeout" };
    const checks = [...Array.from({ length: 20 }, () => pass), flaky];
    const text = await renderText(withChecks("pass", checks));
    expect(text).toContain("  ✓ now good\n    flaky     timeout\n  policy_set ×20\n");
  });

  test("ten places, and how many more there are", async () => {
    const locations = Array.from({ length: 12 }, (_, index) => ({ file: `f${index}` }));
    const text = await renderText(withChecks("fail", [{ ...pass, outcome: "fail", locations }]));
    expect(text).toContain("f9\n              … 2 more places in the report\n");
    expect(text).not.toContain("f10");
  });

  test("forty lines of a value, and how many more there are", async () => {
    const observed = Array.from({ length: 42 }, (_, index) => `line ${index}`).join("\n");
    const text = await renderText(withChecks("fail", [{ ...pass, outcome: "fail", observed }]));
    expect(text).toContain("line 39\n              … 2 more lines\n");
    expect(text).not.toContain("line 40");
  });

  test("of many alike, one line each where it fits; the remedy once", async () => {
    const text = await renderText({ ...sampleInput("hundred-fails"), columns: 140 });
    expect(text).toContain("nobody has accepted  package-lock.json:17:5\n  ✗ package-002");
    expect(text.match(/npm run baseline/g)).toHaveLength(1);
  });

  test("of many alike, all lines where there is more to say or no room", async () => {
    const alike = {
      ...pass,
      outcome: "fail",
      message: "m".repeat(40),
      locations: [{ file: "f" }],
    } as const;
    const input = withChecks("fail", [alike, alike]);
    expect(await renderText({ ...input, columns: 47 })).toContain("m  f\n");
    expect(await renderText({ ...input, columns: 46 })).toContain("m\n    at        f\n");
    const more = withChecks("fail", [{ ...alike, observed: "o" }, alike]);
    expect(await renderText(more)).toContain("m\n    at        f\n    observed  o\n");
  });

  test("what the check is about, unless the message says it", async () => {
    const about = { ...pass, outcome: "fail", about: "canary" } as const;
    expect(await renderText(withChecks("fail", [about]))).toContain("✗ canary: all 11 policies");
    const said = { ...about, message: "canary is frozen" };
    expect(await renderText(withChecks("fail", [said]))).toContain("✗ canary is frozen");
  });

  test("an explanation is offered only of a check that has one", async () => {
    const known = await renderText(sampleInput("fail"));
    expect(known).toContain("npm run governance -- --explain changelog_current");
    expect(await renderText(sampleInput("undecided"))).not.toContain("--explain");
  });

  test("no report path, no line for it", async () => {
    const { reportPath: _, ...input } = sampleInput("pass");
    expect(await renderText(input)).not.toContain("\nreport ");
  });

  test("strictness, and checks that were not asked", async () => {
    const input = withChecks("pass", [pass, ...others]);
    const text = await renderText({ ...input, report: { ...input.report, strict: true } });
    expect(text).toContain(", strict");
    expect(text).toContain("Not applicable (1)\n  – no state schema is declared\n");
  });
});

test("a line end in somebody's words starts no entry of ours", () => {
  const page = pageOf(80, false, stringWidth);
  const section = {
    title: "In force",
    lines: ["stable held by ann: x\n1.4.0 blocked by bob", "next"],
  };
  expect(sectionLines(page, section)).toEqual([
    "In force",
    "  stable held by ann: x",
    "    1.4.0 blocked by bob",
    "  next",
  ]);
});
