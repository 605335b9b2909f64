/**
 * What must not be in a migration before it is parsed at all: the parser ends at a NUL byte, and
 * psql commands and COPY data are not SQL, so what they do would go unseen.
 */

export interface HygieneProblem {
  readonly rule:
    "nul-byte" | "byte-order-mark" | "not-utf8" | "psql-command" | "copy-data" | "empty-migration";
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

export interface SourceText {
  readonly text: string;
  readonly problems: readonly HygieneProblem[];
}

const BOM = [0xef, 0xbb, 0xbf];

export function sourceText(bytes: Uint8Array): SourceText {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const problems = [
    ...problemIf(
      BOM.every((byte, index) => bytes[index] === byte),
      "byte-order-mark",
      "A byte order mark stands before the first statement",
      0,
      text,
    ),
    ...at(text, "\0", "nul-byte", "A NUL byte: the parser ends here, the database does not"),
    ...(isUtf8(bytes) ? [] : at(text, "\u{fffd}", "not-utf8", "Bytes that are not UTF-8")),
    ...psqlCommands(text),
    ...problemIf(text.trim() === "", "empty-migration", "The file holds no statement", 0, text),
  ];
  return { text, problems };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function at(
  text: string,
  wanted: string,
  rule: HygieneProblem["rule"],
  message: string,
): HygieneProblem[] {
  const offset = text.indexOf(wanted);
  return problemIf(offset >= 0, rule, message, offset, text);
}

function problemIf(
  holds: boolean,
  rule: HygieneProblem["rule"],
  message: string,
  offset: number,
  text: string,
): HygieneProblem[] {
  return holds ? [{ rule, message, ...placeOf(text, offset) }] : [];
}

/** Outside of quoted text and comments: a backslash command, or the data of COPY … FROM stdin. */
function psqlCommands(text: string): HygieneProblem[] {
  const problems: HygieneProblem[] = [];
  for (const match of text.matchAll(PIECES)) {
    const [piece] = match;
    if (piece.startsWith("\\"))
      problems.push({
        rule: "psql-command",
        message: `${piece.trim()} is a command of psql, not SQL`,
        ...placeOf(text, match.index),
      });
    if (/^copy\b/i.test(piece))
      problems.push({
        rule: "copy-data",
        message: "COPY … FROM stdin: its data is not SQL",
        ...placeOf(text, match.index),
      });
    if (problems.length >= 20) break;
  }
  return problems;
}

/** Quoted text, dollar quotes and comments are passed over whole, so that only the rest is looked at. */
const PIECES =
  /\$([A-Za-z_]\w*|)\$[\s\S]*?\$\1\$|[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\\\S*|\bcopy\b[^;'"]*?\bfrom\s+stdin\b/gi;

/** Line and column of an offset, both from 1, the column in UTF-16 code units. */
export function placeOf(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - start + 1 };
}
