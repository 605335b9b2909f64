/**
 * Hostile text in GitHub flavoured Markdown. Whatever has a meaning becomes a character reference,
 * which CommonMark (2.5) never takes for structure, in a table cell or out of it.
 */
import { shortened, visible, visibleLines } from "./visible.ts";

const MEANINGS = [
  // Entities, tags, emphasis, code, links, tables, strike-through. Behind a letter `_` opens nothing.
  String.raw`[&<>\\\x60*[\]|~]`,
  String.raw`(?<![\p{L}\p{N}])_`,
  // A list, a heading, the underline of a heading.
  String.raw`(?<=^\s*)[-+=#]|(?<=^\s*\d{1,9})[.)](?=\s|$)`,
  // Bare addresses become links by themselves, and a link to an issue is noted in that issue.
  String.raw`:(?=//)|(?<=www)\.|(?<=mailto|xmpp):`,
  // People and teams, issues and pull requests, mathematics.
  String.raw`@(?=\S)|#(?=\d)|(?<=GH)-(?=\d)|\$`,
];

const MEANING = new RegExp(MEANINGS.join("|"), "giu");

const LONGEST = 1000;

/** Running text of a cell or a sentence; lines become `<br>`. */
export function markdownText(text: string): string {
  const lines = visibleLines(shortened(text, LONGEST));
  return lines.map((line) => line.replaceAll(MEANING, inText)).join("<br>");
}

/** Code inside a sentence or a cell. Can be copied: nothing is put between its characters. */
export function markdownCode(text: string): string {
  const code = visible(shortened(text, LONGEST)).replaceAll(MEANING, reference);
  return code === "" ? "" : `<code>${code}</code>`;
}

/** Text inside `<pre>`, where Markdown is not looked for (CommonMark 4.6, kind 1). */
export function preformatted(lines: readonly string[]): string {
  const inner = lines.flatMap(visibleLines).map((line) => line.replaceAll(/[&<>]/g, reference));
  return `<pre>\n${inner.join("\n")}\n</pre>`;
}

/**
 * GitHub looks for people, issues and mathematics when references are already read: only a break
 * that nobody sees, or an element around the sign, keeps them from being found.
 */
function inText(sign: string): string {
  if (sign === "$") return "<span>$</span>";
  return "@#-".includes(sign) ? `${reference(sign)}&#8203;` : reference(sign);
}

function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
