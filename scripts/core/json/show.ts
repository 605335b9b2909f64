/** Characters of a file, which may be hostile, made fit for a message. */
import { visible } from "../render/visible.ts";

const NAMES: Readonly<Record<number, string>> = {
  0x00: "NUL",
  0x08: "backspace",
  0x09: "tab",
  0x0a: "line feed",
  0x0b: "vertical tab",
  0x0c: "form feed",
  0x0d: "carriage return",
  0x1b: "escape",
  0xa0: "no-break space",
  0x200b: "zero-width space",
  0x2028: "line separator",
  0x2029: "paragraph separator",
  0x3000: "ideographic space",
  0xfeff: "byte order mark",
};

/** A visible character as itself, any other as `U+00A0 (no-break space)`. */
export function showUnit(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (/^[^\p{C}\p{Z}\p{M}]$/u.test(character)) return character;
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  const name = NAMES[codePoint];
  return name === undefined ? code : `${code} (${name})`;
}

/** A name or a value in a message: quoted, on one line, cut to `most` characters. */
export function quoted(text: string, most = 60): string {
  const cut = text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
  return `"${visible(cut)}"`;
}
