/** The XML form: the library's normaliser makes a tree, which is written here without a locale. */
import * as Serialize from "@cyclonedx/cyclonedx-library/Serialize";
import { bomModel, specOf } from "./cyclonedx.ts";
import type { BomFacts } from "./cyclonedx.ts";

type Element = Serialize.XML.Types.SimpleXml.Element;
type Content = NonNullable<Element["children"]>;

/** UTF-8, two spaces of indent, namespace on the root. */
export function xmlText(facts: BomFacts, serialNumber: string): string {
  const factory = new Serialize.XML.Normalize.Factory(specOf(facts.version));
  const bom = bomModel(facts, serialNumber);
  const root = factory.makeForBom().normalize(bom, { sortLists: false });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}\n`;
}

function write(element: Element, indent: string): string {
  const open = `${indent}<${element.name}${attributes(element)}`;
  const children = element.children;
  if (children === undefined || children === "") return `${open}/>`;
  if (!isElements(children)) return `${open}>${escapeText(String(children))}</${element.name}>`;
  const inner = [...children].map((child) => write(elementOf(child), `${indent}  `));
  return inner.length === 0
    ? `${open}/>`
    : `${open}>\n${inner.join("\n")}\n${indent}</${element.name}>`;
}

function isElements(content: Content): content is Exclude<Content, string | number> {
  return typeof content === "object";
}

/** The normaliser makes no comments. */
function elementOf(node: Serialize.XML.Types.SimpleXml.Comment | Element): Element {
  if (node.type === "element") return node;
  throw new Error("a comment in a bill of materials");
}

function attributes({ attributes: given = {}, namespace }: Element): string {
  const all = { ...(namespace === undefined ? {} : { xmlns: String(namespace) }), ...given };
  return Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`)
    .join("");
}

// oxlint-disable-next-line no-control-regex -- XML 1.0 section 2.2 forbids them
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The library also hands over references and numbers where its types say texts. */
function escapeText(text: { toString(): string }): string {
  const clean = text.toString().toWellFormed().replaceAll(FORBIDDEN, "");
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
