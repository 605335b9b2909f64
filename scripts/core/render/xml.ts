/** The little XML that JUnit needs: elements with attributes, in document order. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly (Element | string)[];
}

/** What is no `Char` of XML 1.0 (production 2), not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // White space in an attribute is normalised unless it is a reference (3.3.3), CR anywhere (2.11).
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}\n`;
}

function write({ name, attributes, children = [] }: Element, indent: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const pairs = given.map(([key, value]) => ` ${key}="${attribute(String(value))}"`).join("");
  if (children.length === 0) return `${indent}<${name}${pairs}/>`;
  const texts = children.filter((child) => typeof child === "string");
  if (texts.length > 0) return `${indent}<${name}${pairs}>${texts.map(content).join("")}</${name}>`;
  const inner = children.filter((child) => typeof child !== "string");
  const lines = inner.map((child) => write(child, `${indent}  `)).join("\n");
  return `${indent}<${name}${pairs}>\n${lines}\n${indent}</${name}>`;
}

function attribute(text: string): string {
  return text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"'\t\n\r]/g, (c) => ENTITIES[c] ?? c);
}

function content(text: string): string {
  return text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>\r]/g, (c) => ENTITIES[c] ?? c);
}
