/** What a commit says of itself, by Conventional Commits 1.0.0 (conventionalcommits.org). */

export interface Commit {
  /** Full id. */
  readonly id: string;
  readonly message: string;
}

export interface ConventionalCommit {
  readonly type: string;
  readonly breaking: boolean;
  readonly subject: string;
}

/** Clause 1: a type, an optional scope, an optional `!`, a colon and a space. */
const HEAD = /^([A-Za-z][A-Za-z0-9-]*)(?:\([^()\n]+\))?(!)?: +(\S.*)$/;

/** Clauses 12, 15 and 16: the footer is in capitals, with a space or a dash. */
const FOOTER = /^BREAKING[ -]CHANGE: +\S/m;

/** `undefined` where the message is of another form. */
export function conventional(message: string): ConventionalCommit | undefined {
  const [head = "", ...rest] = message.split("\n");
  const match = HEAD.exec(head.trimEnd());
  if (match === null) return undefined;
  const [, type = "", mark, subject = ""] = match;
  const breaking = mark !== undefined || FOOTER.test(rest.join("\n"));
  return { type: type.toLowerCase(), breaking, subject };
}

/** Made by git itself, without a message of their own. */
export function isMadeByGit(message: string): boolean {
  return /^(?:Merge (?:branch|pull request|tag|remote-tracking branch)|Revert ")/.test(message);
}
