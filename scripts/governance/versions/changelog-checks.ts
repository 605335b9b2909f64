/** The changelog says what is in the version, and what breaks. */
import type { Check } from "../../core/check.ts";
import type { Reason } from "../changes/required-step.ts";
import { answer } from "../answer.ts";
import { saysSomething, saysWhatBreaks, sectionOf } from "./changelog.ts";

export interface Changelog {
  readonly file: string;
  readonly text: string;
}

/** `changelog` is undefined where none was found; `named` where the policy asks for one. */
export function changelogCheck(
  changelog: Changelog | undefined,
  version: string,
  named: string | undefined,
): Check {
  if (changelog === undefined) {
    return answer("changelog_mentions_version", "fail", {
      message: `there is no ${named ?? "CHANGELOG.md or docs/CHANGELOG.md"}`,
      expected: `a section headed ${version}`,
      fix: "Write one, or name it in versions.changelog of the release policy.",
      enforced: named !== undefined,
    });
  }
  const { file, text } = changelog;
  const section = sectionOf(text, version);
  if (section !== undefined && saysSomething(section))
    return answer("changelog_mentions_version", "pass", {
      about: file,
      message: `${file} says what is in ${version}`,
    });
  const at = [section === undefined ? { file } : { file, line: section.line }];
  return answer("changelog_mentions_version", "fail", {
    about: file,
    message:
      section === undefined
        ? `${file} has no section headed ${version}`
        : `the section ${version} of ${file} is empty`,
    expected: `## ${version}, and under it what changed`,
    at,
    fix: `Write in ${file} what users of ${version} need to know.`,
  });
}

/** Where a change breaks, the changelog must say so: users read that, not commits. */
export function breakingToldCheck(
  changelog: Changelog | undefined,
  version: string,
  reasons: readonly Reason[],
): Check[] {
  const breaking = reasons.find(({ breaks }) => breaks);
  if (breaking === undefined) return [];
  const section = changelog && sectionOf(changelog.text, version);
  const isTold = section !== undefined && saysWhatBreaks(section);
  return [
    answer("breaking_change_told", isTold ? "pass" : "fail", {
      message: isTold
        ? "the changelog says what breaks"
        : `the changelog does not say what breaks: ${breaking.says}`,
      expected:
        "a heading Breaking or Removed, or the word breaking, in the section of the version",
      at:
        changelog === undefined
          ? []
          : [{ file: changelog.file, ...(section === undefined ? {} : { line: section.line }) }],
      fix: "Say in the changelog what breaks and what users do about it.",
    }),
  ];
}
