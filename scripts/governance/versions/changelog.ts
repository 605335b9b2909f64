/** Sections of a changelog in Markdown, one heading per version. */

export interface ChangelogSection {
  /** 1-based line of the heading. */
  readonly line: number;
  readonly heading: string;
  readonly body: string;
}

/** The section whose heading names the version: `## 1.4.0`, `## [v1.4.0] - 2026-11-23`. */
export function sectionOf(text: string, version: string): ChangelogSection | undefined {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => isHeadingOf(line, version));
  if (start < 0) return undefined;
  const heading = lines[start] ?? "";
  const level = levelOf(heading);
  const length = lines.slice(start + 1).findIndex((line) => {
    const next = levelOf(line);
    return next > 0 && next <= level;
  });
  const end = length < 0 ? lines.length : start + 1 + length;
  return { line: start + 1, heading, body: lines.slice(start + 1, end).join("\n") };
}

/** A pre-release of the version, or a longer number, is another version. */
function isHeadingOf(line: string, version: string): boolean {
  const match = /^#{1,4}\s+(?:[A-Za-z][\w-]*\s+)?\[?v?([0-9][0-9A-Za-z.+-]*)\]?/.exec(line);
  return match?.[1] === version;
}

function levelOf(line: string): number {
  return /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0;
}

/** Something is said under the heading, not only further headings. */
export function saysSomething({ body }: ChangelogSection): boolean {
  return body.split("\n").some((line) => line.trim() !== "" && levelOf(line) === 0);
}

/** A heading such as Breaking or Removed, or the words BREAKING CHANGE or breaking change. */
export function saysWhatBreaks({ body }: ChangelogSection): boolean {
  return /^#{2,6}\s+.*\b(?:breaking|removed)\b/im.test(body) || /\bbreaking\b/i.test(body);
}
