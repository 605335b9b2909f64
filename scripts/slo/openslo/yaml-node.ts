/** YAML as a tree in which each value knows its line; bounded, and without aliases. */
import { CORE_SCHEMA, loadAll, YAMLException } from "js-yaml";
import type { State } from "js-yaml";
import { GovernanceError } from "../../core/errors.ts";

export interface YamlNode {
  /** 1-based. */
  readonly line: number;
  readonly scalar?: string | number | boolean | null;
  readonly list?: readonly YamlNode[];
  readonly members?: ReadonlyMap<string, YamlNode>;
}

/** Lines of a mapping or sequence, from 0, the last one included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Source {
  readonly file: string;
  readonly lines: readonly string[];
  readonly spans: ReadonlyMap<unknown, Span>;
  readonly seen: Set<unknown>;
}

const MOST_BYTES = 256 * 1024;
const MOST_DOCUMENTS = 1000;

/**
 * All documents of a file; deeper nesting than 100 is refused by the parser.
 *
 * @throws GovernanceError of kind `policy`: too large, no YAML, an alias.
 */
export function readYaml(text: string, file: string): YamlNode[] {
  if (text.length > MOST_BYTES) throw yamlError(file, 1, `larger than ${MOST_BYTES} characters`);
  const spans = new Map<unknown, Span>();
  const documents = parse(text, file, spans);
  if (documents.length > MOST_DOCUMENTS) throw yamlError(file, 1, "more than 1000 documents");
  const source = { file, lines: text.split("\n"), spans, seen: new Set<unknown>() };
  return documents
    .filter((document) => document !== null && document !== undefined)
    .map((document) => nodeOf(document, 1, source));
}

function parse(text: string, file: string, spans: Map<unknown, Span>): unknown[] {
  const opened: number[] = [];
  const listener = (event: "open" | "close", { line, kind, result }: State) => {
    if (event === "open") return opened.push(line);
    const from = opened.pop() ?? line;
    return kind === "scalar" || spans.has(result) ? 0 : spans.set(result, { from, to: line });
  };
  try {
    return loadAll(text, null, { schema: CORE_SCHEMA, listener });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw yamlError(file, error.mark.line + 1, `no YAML: ${error.reason}`);
  }
}

function nodeOf(value: unknown, line: number, source: Source): YamlNode {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return { line, scalar: value };
  }
  if (typeof value !== "object" || value === null) return { line, scalar: null };
  if (source.seen.has(value)) throw yamlError(source.file, line, "aliases are not read");
  source.seen.add(value);
  if (Array.isArray(value)) return { line, list: value.map((one) => itemOf(one, line, source)) };
  const entries = Object.entries(value).map(
    ([name, member]: [string, unknown]) =>
      [name, nodeOf(member, lineOf(name, value, line, source), source)] as const,
  );
  return { line, members: new Map(entries) };
}

/** A mapping in a list is opened on the line of its dash. */
function itemOf(item: unknown, line: number, source: Source): YamlNode {
  const span = source.spans.get(item);
  return nodeOf(item, span === undefined ? line : span.from + 1, source);
}

/** Of all lines of the mapping that begin with the name, the one that is indented least. */
function lineOf(name: string, holder: object, line: number, { lines, spans }: Source): number {
  const { from, to } = spans.get(holder) ?? { from: line - 1, to: line - 1 };
  let [best, least] = [line, Infinity];
  for (let at = from; at <= to; at += 1) {
    const [lead = "", key] =
      /^([\s-]*)["']?([^\s"':]+)["']?\s*:(?=\s|$)/.exec(lines[at] ?? "")?.slice(1) ?? [];
    if (key === name && lead.length < least) [best, least] = [at + 1, lead.length];
  }
  return best;
}

function yamlError(file: string, line: number, message: string): GovernanceError {
  return new GovernanceError("policy", [{ message, location: { file, line } }]);
}
