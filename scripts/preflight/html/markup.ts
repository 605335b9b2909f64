/** Markup as values: htm makes preact nodes from templates, so that every text is escaped. */
import { html as template } from "htm/preact";
import type { VNode } from "preact";

export type Markup = VNode | readonly VNode[] | string | undefined;

/** One or more elements. Values in `${}` are text or markup, never source. */
export const html: (strings: TemplateStringsArray, ...values: readonly unknown[]) => Markup =
  template;

/** Text of checked files and tools: what a reader could not see is shown as an escape. */
export function plain(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
