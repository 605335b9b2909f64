/**
 * Turns generated interfaces into readonly type aliases. Aliases, because an interface is not
 * assignable to `JsonObject`: TypeScript gives implicit index signatures to aliases only.
 */
import { parse } from "oxc-parser";

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export async function readonlyTypes(source: string): Promise<string> {
  const { program, errors } = await parse("types.ts", source);
  if (errors.length > 0) throw new Error(`generated types do not parse: ${errors[0]?.message}`);
  const edits: Edit[] = [];
  visit(program, (node) => edits.push(...editsOf(node, source)));
  return applied(source, edits);
}

function editsOf(node: Node, source: string): Edit[] {
  const text = source.slice(node.start, node.end);
  switch (node.type) {
    case "TSInterfaceDeclaration": {
      const name = /^interface\s+(\w+)\s*/.exec(text);
      if (name === null) throw new Error(`an interface of another form: ${text.slice(0, 80)}`);
      return [
        { at: node.start, remove: name[0].length, insert: `type ${name[1]} = ` },
        { at: node.end, remove: 0, insert: ";" },
      ];
    }
    case "TSPropertySignature":
    case "TSIndexSignature":
      return [{ at: node.start, remove: 0, insert: "readonly " }];
    case "TSArrayType":
      return [
        { at: node.start, remove: 0, insert: "(readonly " },
        { at: node.end, remove: 0, insert: ")" },
      ];
    default:
      return [];
  }
}

/** Parents before children, so that of two insertions at one place the outer comes first. */
function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  if (isNode(value)) see(value);
  for (const child of Object.values(value)) visit(child, see);
}

function isNode(value: object): value is Node {
  return "type" in value && "start" in value && "end" in value;
}

/** From the end, so that places stay true; at one place the later edit is applied first. */
function applied(source: string, edits: readonly Edit[]): string {
  const order = edits.map((edit, index) => ({ ...edit, index }));
  order.sort((left, right) => right.at - left.at || right.index - left.index);
  return order.reduce(
    (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
    source,
  );
}
