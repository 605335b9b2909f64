/**
 * Files of the format that users already have (`"version": 1` and no `"$schema"`) may hold members
 * that we do not know. These are passed over, and told: they take no part in any decision.
 */
import type { JsonObject, JsonValue } from "../json-value.ts";
import { tokensOf } from "../json/pointer.ts";
import type { SchemaError, Validator } from "./schema-entry.ts";
import { unknownMemberOf } from "./unknown-member.ts";

export function isVersion1(value: JsonValue): boolean {
  return isObject(value) && value["version"] === 1 && value["$schema"] === undefined;
}

export interface Known {
  /** The value less the members that its schema does not know. */
  readonly known: JsonValue;
  readonly passedOver: readonly SchemaError[];
}

/** `validate` has just refused `value`, and says why. */
export function withoutUnknown(value: JsonValue, { errors }: Validator<unknown>): Known {
  const passedOver = (errors ?? []).filter((error) => unknownMemberOf(error) !== undefined);
  const tree = treeOf(passedOver);
  return { known: pruned(value, tree), passedOver };
}

/** Which members of an object go, and what goes below those that stay. */
interface Tree {
  readonly gone: Set<string>;
  readonly below: Map<string, Tree>;
}

function newTree(): Tree {
  return { gone: new Set(), below: new Map() };
}

function treeOf(errors: readonly SchemaError[]): Tree {
  const root = newTree();
  for (const error of errors) {
    let tree = root;
    for (const token of tokensOf(error.instancePath) ?? []) tree = branch(tree, token);
    tree.gone.add(unknownMemberOf(error) ?? "");
  }
  return root;
}

function branch(tree: Tree, token: string): Tree {
  const known = tree.below.get(token);
  if (known !== undefined) return known;
  const made = newTree();
  tree.below.set(token, made);
  return made;
}

/** A copy along the branches; all else is shared. Recurses as deep as files may be. */
function pruned(value: JsonValue, tree: Tree): JsonValue {
  if (Array.isArray(value)) {
    return value.map((item, index) => prunedAt(item, tree.below.get(String(index))));
  }
  if (!isObject(value)) return value;
  const copy: Record<string, JsonValue> = {};
  Object.setPrototypeOf(copy, null);
  for (const [name, member] of Object.entries(value)) {
    if (!tree.gone.has(name)) copy[name] = prunedAt(member, tree.below.get(name));
  }
  return copy;
}

function prunedAt(value: JsonValue, tree: Tree | undefined): JsonValue {
  return tree === undefined ? value : pruned(value, tree);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
