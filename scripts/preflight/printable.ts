/** What gates print is hostile to terminals: no control sequence and no control character passes. */
import { stripVTControlCharacters } from "node:util";

/** One line of text without colours, cursor movements and other controls. */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, " ")
    .trim();
}
