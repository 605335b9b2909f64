/**
 * `-- squawk-ignore rule, rule: reason` before a statement (or on its line), and
 * `-- squawk-ignore-file rule: reason` for a whole file. Without a reason it does not count.
 */
import type { Comment, Statement } from "./statements.ts";

export interface Ignore {
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly wholeFile: boolean;
  readonly line: number;
}

const FORM =
  /^(?:--|\/\*)\s*squawk-ignore(-file)?\b\s*([\w-]+(?:\s*,\s*[\w-]+)*)?\s*(?:(?::|--|—)\s*(.*?))?\s*(?:\*\/)?$/s;

export function ignoresOf(comments: readonly Comment[]): Ignore[] {
  return comments.flatMap(({ text, line }) => {
    const match = FORM.exec(text.trim());
    if (match === null)
      return /squawk-ignore/.test(text)
        ? [{ rules: [], reason: undefined, wholeFile: false, line }]
        : [];
    const [, file, rules = "", reason = ""] = match;
    return [
      {
        rules: rules
          .split(",")
          .map((rule) => rule.trim())
          .filter(Boolean),
        reason: reason === "" ? undefined : reason,
        wholeFile: file !== undefined,
        line,
      },
    ];
  });
}

/** From the end of the statement before to the last line of this one. */
export function appliesTo(
  ignore: Ignore,
  statement: Statement,
  before: Statement | undefined,
): boolean {
  if (ignore.wholeFile) return true;
  const last = statement.line + statement.text.split("\n").length - 1;
  const first = before === undefined ? 0 : before.line + before.text.split("\n").length - 1;
  return ignore.line > first
    ? ignore.line <= last
    : ignore.line === first && ignore.line >= statement.line;
}
