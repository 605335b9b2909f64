/** Markup as values: htm makes preact nodes from templates, so that every text is escaped. */
import { html as template } from "htm/preact";
import type { VNode } from "preact";

export type Markup = VNode | readonly VNode[] | string | undefined;

/** One or more elements. Values in `${}` are text or markup, never source. */
export const html: (strings: TemplateStringsArray, ...values: readonly unknown[]) => Markup =
  template;
