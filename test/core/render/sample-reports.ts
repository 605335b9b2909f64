/** Reports as scripts leave them, one for each way that a run may end. */
import type { Check, CheckCatalogue } from "../../../scripts/core/check.ts";
import type { View } from "../../../scripts/core/command.ts";
import { makeReport } from "../../../scripts/core/report.ts";
import type { RenderInput } from "../../../scripts/core/render/input.ts";

const CATALOGUE: CheckCatalogue = {
  changelog_current: {
    title: "The changelog has a section for the version",
    why: "A release that nobody can read about cannot be judged by those who have to run it.",
    fix: "Add a section with the version and the date.",
  },
  finding_accepted: {
    title: "Every known vulnerability is accepted by somebody",
    why: "A vulnerability that nobody has decided about is shipped by accident.",
    fix: "Update the dependency, or accept the finding with a reason and an expiry.",
    securitySeverity: 7.5,
  },
};

const CHANGELOG: Check = {
  id: "changelog_current",
  outcome: "fail",
  enforced: true,
  message: "docs/CHANGELOG.md has no section for 1.4.2",
  expected: 'a heading "## 1.4.2" with a date',
  observed: 'the newest heading is "## 1.4.1 (2026-10-02)"',
  locations: [
    { file: "docs/CHANGELOG.md", line: 3, column: 1, end_line: 3, end_column: 23 },
    { file: "security/release_policy.json", pointer: "/app_version", line: 4, column: 18 },
  ],
  remediation:
    "Add the section to docs/CHANGELOG.md, commit it, and look again with: npm run governance -- --only changelog",
  docs: "docs/checks.md#changelog_current",
  duration_ms: 12,
};

function passed(id: string, message: string): Check {
  return { id, outcome: "pass", enforced: true, message, locations: [], duration_ms: 40 };
}

const PASSES = [
  passed("policy_set", "all 11 policies are present and valid"),
  passed("runtime_data_kept", "an upgrade keeps all 4 runtime data files"),
  { ...passed("documents_current", "58 documents are current"), flaky: "exit 1: ENOSPC" },
];

const NO_DATA: Check = {
  id: "probe_report",
  outcome: "no_data",
  enforced: true,
  message: "no probe report for 1.4.2 is younger than 15 min",
  observed: "the newest is of 1.4.1, 2026-11-22T18:00:00Z",
  locations: [{ file: ".release/reports/load-probe", pointer: "" }],
  remediation: "Run npm run probe, then this again.",
};

const ADVISORY: Check = {
  id: "tree_clean",
  outcome: "fail",
  enforced: false,
  message: "the working tree has changes that are not committed",
  locations: [],
};

const WAIVED: Check = {
  id: "finding_accepted",
  about: "lodash 4.17.20",
  outcome: "waived",
  enforced: true,
  message: "CVE-2021-23337 is not fixed",
  locations: [{ file: "package-lock.json", line: 812 }],
  waiver: {
    reason: "template() is never given text of users; INC-731",
    actor: "release-engineer",
    expires_at: "2026-12-01T00:00:00Z",
  },
};

const NOT_APPLICABLE: Check = {
  id: "state_schema_read",
  outcome: "not_applicable",
  enforced: true,
  message: "no state schema is declared",
  locations: [],
};

function finding(index: number): Check {
  const name = `package-${String(index).padStart(3, "0")}`;
  return {
    id: "finding_accepted",
    about: name,
    outcome: "fail",
    enforced: true,
    message: `${name} 1.${index}.0 has CVE-2026-${1000 + index}, which nobody has accepted`,
    locations: [{ file: "package-lock.json", line: 10 + 7 * index, column: 5 }],
    remediation: "Update the package, or accept the finding with: npm run baseline -- accept ID",
    docs: "docs/checks.md#finding_accepted",
  };
}

const ESC = "\u001b";

/** Each text would do harm somewhere: in a terminal, on a page, in a log that a runner obeys. */
const HOSTILE: readonly Check[] = [
  {
    id: "changelog_current",
    outcome: "fail",
    enforced: true,
    message: `${ESC}[2J${ESC}[1;1HPASS  preflight\n::error::gone\n  ::add-mask::e\n##[set-env name=A]b`,
    expected: "`</code>` | <img src=x onerror=alert(1)> [a](javascript:alert(1)) @everyone #1",
    observed: "invoice\u202Efdp.exe \u200Bzero\u00ADwidth ]]> <![CDATA[ & \u0000\u0085\u009B31m",
    locations: [
      { file: "a,line=1::notice file=b%0A::stop-commands::x", line: 2, column: 3 },
      {
        file: "日本語/テスト ｆｕｌｌ/🧪.json",
        pointer: "/a|b/`c`",
        line: 1,
        column: 2,
        end_line: 4,
      },
    ],
    remediation:
      "Visit https://evil.example/ or www.evil.example, GH-7, a@b.example; pay $5 and $6",
    docs: "../../etc/passwd",
  },
  {
    id: "lone_surrogate",
    outcome: "no_data",
    enforced: true,
    message: "half \ud83d of a character\r\n- a list\r# a heading\n1. one",
    locations: [{ file: "/absolute/./x y?#z.txt" }],
  },
];

interface Sample {
  readonly name: string;
  readonly checks: readonly Check[];
  readonly view: View;
}

const GATES: View = {
  headline: "3 gates, 14.2 s",
  sections: [
    {
      title: "Gates",
      columns: ["gate", "outcome", "time", "command"],
      rows: [
        [
          "unit_tests",
          "pass",
          "9.1 s",
          "vitest run --config test/vitest.config.ts --reporter=json",
        ],
        ["docs", "fail", "12 ms", "node scripts/docs-check.ts"],
        ["日本語のゲート", "no_data", "–", "échec | ça va"],
      ],
    },
    {
      title: "Left out",
      lines: ["7 gates are not part of the quick profile", "  package, compat"],
    },
  ],
};

const SAMPLES: readonly Sample[] = [
  { name: "pass", checks: [...PASSES, NOT_APPLICABLE], view: GATES },
  { name: "fail", checks: [...PASSES, CHANGELOG, NO_DATA, ADVISORY, WAIVED], view: GATES },
  { name: "undecided", checks: [...PASSES, NO_DATA], view: { headline: "1 report is missing" } },
  { name: "nothing-checked", checks: [], view: { headline: "nothing was looked at" } },
  { name: "advisory", checks: [...PASSES, ADVISORY], view: { headline: "1 piece of advice" } },
  { name: "waived", checks: [...PASSES, WAIVED], view: { headline: "1 finding is waived" } },
  {
    name: "hundred-fails",
    checks: [
      ...Array.from({ length: 100 }, (_, index) => finding(index + 1)),
      ...Array.from({ length: 40 }, () => passed("licence_allowed", "MIT")),
    ],
    view: { headline: "100 of 140 packages" },
  },
  {
    name: "hostile",
    checks: [...HOSTILE, { ...ADVISORY, message: "::warning::\u2028<!-- -->" }],
    view: {
      headline: `all good ${ESC}]0;title\u0007`,
      sections: [{ title: "::group::x", columns: ["a|b"], rows: [["##[endgroup]", "<b>", "`"]] }],
    },
  },
];

function inputOf({ checks, view }: Sample): RenderInput {
  const report = makeReport({
    script: "release-governance-check",
    id: "1f0c2d3e-0b52-4c8a-9a55-2b1f0f4f6d21",
    version: "0.1.0",
    strict: false,
    startedAt: new Date("2026-11-23T05:16:16.900Z"),
    endedAt: new Date("2026-11-23T05:16:31.123Z"),
    subject: { version: "1.4.2", commit: "697cc83f0f5d4e1bb0a5d3f0a1c2b3d4e5f60718" },
    inputs: [{ path: "security/release_policy.json", sha256: "ab".repeat(32), role: "policy" }],
    checks,
    result: { checked: checks.length },
  });
  return {
    report,
    view,
    catalogue: CATALOGUE,
    columns: 80,
    colour: false,
    now: new Date("2026-11-23T05:19:36Z"),
    npmScript: "governance",
    reportPath: `.release/reports/${report.report}/20261123T051631123Z-1f0c2d3e.json`,
  };
}

/** By name. All times are fixed. */
export const sampleInputs: ReadonlyMap<string, RenderInput> = new Map(
  SAMPLES.map((sample) => [sample.name, inputOf(sample)]),
);

export function sampleInput(name: string): RenderInput {
  const input = sampleInputs.get(name);
  if (input === undefined) throw new Error(`no sample report "${name}"`);
  return input;
}
