/**
 * Text taken from checked files, tools and people is hostile: it may move the cursor, hide or
 * reorder words, or pretend to be our own output. Everything that a reader could not see as what
 * it is becomes an escape in the notation of JavaScript: `\x1b`, `\u202e`, `\u{e0041}`.
 */

/**
 * Control characters (C0, C1), format characters (bidirectional overrides, zero width, tags), line
 * and paragraph separators, lone surrogates, and the rest of what Unicode lets a renderer ignore.
 * The emoji selector behind a pictograph is let through.
 */
const UNSEEN =
  /(?!(?<=\p{Extended_Pictographic})\u{fe0f})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** One line, whatever the text holds. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, escapeOf);
}

function escapeOf(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

/** The same for text that may have lines. Any way to end a line ends one; blank ends are dropped. */
export function visibleLines(text: string): string[] {
  return text
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .map((line) => visible(line.trimEnd()));
}

/** `text` up to `limit` UTF-16 units, saying how many more there are; never half a character. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
  return `${head}… (${text.length - head.length} more characters)`;
}
