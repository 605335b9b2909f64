/** Any report that a script could leave, with the most hostile texts that we could think of. */
import * as fc from "fast-check";
import type { Check, CheckCatalogue, Location } from "../../../scripts/core/check.ts";
import type { Section, View } from "../../../scripts/core/command.ts";
import { makeReport } from "../../../scripts/core/report.ts";
import type { RenderInput } from "../../../scripts/core/render/input.ts";

const HARMFUL = [
  "\u001B[2J\u001B]0;x\u0007",
  "\u009B31m\u0085",
  "::error::x",
  "\n::set-output name=a::b",
  "\r\n \t::stop-commands::t",
  "##[set-env name=A]b",
  "##\uFE0F[group]",
  "%0A::error::",
  "<script>alert(1)</script>",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "&#x0;&lt;",
  "@everyone @org/team",
  "#1 GH-2 a/b#3",
  "[a](javascript:b)",
  "![a](http://b)",
  "https://evil.example/?a=b",
  "www.evil.example",
  "mailto:a@b.example",
  "a@b.example",
  "| --- |",
  "\\|",
  "`` ` ```",
  "***a*** __b__ ~~c~~ _d_",
  "$x$ $$y$$",
  "\n# a\n- b\n1. c\n=====\n",
  "\uD83D",
  "\uDE00\uD83D",
  "\u202E\u2066\u200B\u00AD\u{E0041}",
  "\uFFFE\uFFFF\u0000",
  "日本語 ｆｕｌｌ 한국어 🧪👨‍👩‍👧 e\u0301",
  "__proto__",
  "a".repeat(300),
  " ",
];

/** Text with something in it. */
export const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HARMFUL),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.lorem({ maxCount: 8 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(""))
  .filter((joined) => joined !== "");

const id = fc.oneof(
  fc.constantFrom("tree_clean", "gate_passed", "finding_accepted"),
  fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/),
);

const position = fc.integer({ min: 1, max: 100_000 });

const location: fc.Arbitrary<Location> = fc.record(
  {
    file: fc.oneof(text, fc.constantFrom("", "/", "a/b.json", "../x", "C:\\a", "a:b")),
    pointer: fc.oneof(fc.constant(""), fc.constant("/gates/3/argv"), text),
    line: position,
    column: position,
    end_line: position,
    end_column: position,
  },
  { requiredKeys: ["file"] },
);

const check: fc.Arbitrary<Check> = fc.record(
  {
    id,
    outcome: fc.constantFrom("pass", "fail", "no_data", "not_applicable", "waived"),
    enforced: fc.boolean(),
    about: text,
    message: text,
    expected: fc.oneof(text, fc.constant("")),
    observed: fc.oneof(text, fc.constant("")),
    locations: fc.array(location, { maxLength: 4 }),
    remediation: text,
    docs: text,
    waiver: fc.record({
      reason: text,
      actor: text,
      expires_at: fc.oneof(text, fc.constant("2026-12-01T00:00:00Z")),
    }),
    flaky: text,
    duration_ms: fc.double({ min: 0, max: 1e9, noNaN: true }),
    security_severity: fc.double({ min: 0, max: 10, noNaN: true }),
  },
  { requiredKeys: ["id", "outcome", "enforced", "message", "locations"] },
);

export const checks: fc.Arbitrary<Check[]> = fc.array(check, { maxLength: 15 });

const section: fc.Arbitrary<Section> = fc.record(
  {
    title: text,
    columns: fc.array(text, { maxLength: 4 }),
    rows: fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 4 }),
    lines: fc.array(text, { maxLength: 4 }),
  },
  { requiredKeys: ["title"] },
);

const view: fc.Arbitrary<View> = fc.record(
  { headline: text, sections: fc.array(section, { maxLength: 3 }) },
  { requiredKeys: ["headline"] },
);

const catalogue: fc.Arbitrary<CheckCatalogue> = fc.dictionary(
  id,
  fc.record(
    {
      title: fc.lorem({ maxCount: 4 }),
      why: fc.oneof(fc.lorem(), fc.constantFrom("", "a".repeat(3000))),
      fix: fc.lorem(),
      securitySeverity: fc.double({ min: -1, max: 11, noNaN: true }),
    },
    { requiredKeys: ["title", "why", "fix"] },
  ),
  { maxKeys: 4 },
);

const time = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2040-01-01T00:00:00Z"),
  noInvalidDate: true,
});

const subject = fc.record(
  { version: text, commit: text, release_candidate_id: text, correlation_id: text },
  { requiredKeys: [] },
);

const inputRecord = fc.record({
  path: fc.oneof(text, fc.constant("security/release_policy.json")),
  sha256: fc.constant("ab".repeat(32)),
  role: fc.constantFrom("policy", "report"),
});

export const renderInput: fc.Arbitrary<RenderInput> = fc
  .record({
    facts: fc.record({
      script: fc.constantFrom("release-preflight", "slo-guard"),
      id: fc.uuid(),
      version: fc.constant("0.1.0"),
      strict: fc.boolean(),
      startedAt: time,
      endedAt: time,
      subject,
      inputs: fc.array(inputRecord, { maxLength: 2 }),
      checks,
      result: fc.constant({}),
    }),
    input: fc.record(
      {
        view,
        catalogue,
        columns: fc.oneof(fc.integer({ min: -1, max: 200 }), fc.constant(Number.NaN)),
        colour: fc.boolean(),
        now: time,
        npmScript: fc.constantFrom("preflight", "schema:gate"),
        reportPath: text,
      },
      { requiredKeys: ["view", "catalogue", "columns", "colour", "now", "npmScript"] },
    ),
  })
  .map(({ facts, input }) => ({ ...input, report: makeReport(facts) }));
