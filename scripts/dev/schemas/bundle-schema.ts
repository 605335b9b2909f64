/**
 * Makes one schema whole: what it refers to in other files is copied into its own `$defs`, and
 * the report envelope is merged with the script's own part, so that ajv, the type generator and
 * the messages all see one document.
 */
import { posix } from "node:path";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { isObject, objectAt } from "./schema-file.ts";
import type { SchemaFiles } from "./schema-file.ts";

const ENVELOPE = "report/report.schema.json";
/** What a script's report schema may say anew of the members of the envelope. */
const NARROWED = new Set(["report", "result"]);

interface Bundle {
  readonly files: SchemaFiles;
  readonly root: string;
  /** `file#name` to the name in the bundle's `$defs`. */
  readonly names: Map<string, string>;
  readonly defs: Record<string, JsonValue>;
}

/** @throws Error where a reference leads nowhere or an envelope is narrowed in another way. */
export function bundleSchema(path: string, files: SchemaFiles): JsonObject {
  const bundle: Bundle = { files, root: path, names: new Map(), defs: {} };
  const { $defs: _, ...root } = withEnvelope(path, files);
  const rewritten = rewrite(root, path, bundle);
  const defs = Object.entries(bundle.defs).toSorted(([left], [right]) => (left < right ? -1 : 1));
  if (!isObject(rewritten)) throw new Error(`schemas/${path}: not an object`);
  return defs.length === 0 ? rewritten : { ...rewritten, $defs: Object.fromEntries(defs) };
}

/** A report schema says `"$ref": "report.schema.json"` and then what `report` and `result` are. */
function withEnvelope(path: string, files: SchemaFiles): JsonObject {
  const schema = fileAt(path, files);
  if (typeof schema["$ref"] !== "string") return schema;
  if (posix.join(posix.dirname(path), schema["$ref"]) !== ENVELOPE) {
    throw new Error(`schemas/${path}: a root may refer to report.schema.json only`);
  }
  const { $ref: _, ...own } = schema;
  const narrowed = objectAt(own, "properties");
  const foreign = Object.keys(narrowed).filter((name) => !NARROWED.has(name));
  if (foreign.length > 0) throw new Error(`schemas/${path}: ${foreign.join()} is the envelope's`);
  const envelope = inFolderOf(fileAt(ENVELOPE, files));
  const properties = { ...objectAt(envelope, "properties"), ...narrowed };
  return { ...envelope, ...own, properties };
}

/** The envelope's own `#/$defs/x`, said so that they also hold from a neighbouring file. */
function inFolderOf(envelope: JsonObject): JsonObject {
  const text = JSON.stringify(envelope).replaceAll('"#/$defs/', '"report.schema.json#/$defs/');
  const value: JsonObject = JSON.parse(text);
  return value;
}

function rewrite(value: JsonValue, from: string, bundle: Bundle): JsonValue {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, from, bundle));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    const isReference = name === "$ref" && typeof member === "string";
    return [name, isReference ? target(member, from, bundle) : rewrite(member, from, bundle)];
  });
  return Object.fromEntries(members);
}

/** The new text of a reference; its definition is copied the first time it is met. */
function target(reference: string, from: string, bundle: Bundle): string {
  const [file = "", fragment = ""] = reference.split("#", 2);
  const path = file === "" ? from : posix.join(posix.dirname(from), file);
  const name = /^\/\$defs\/([^/]+)$/.exec(fragment)?.[1];
  if (name === undefined) throw new Error(`schemas/${from}: ${reference} is not a definition`);
  const key = `${path}#${name}`;
  const known = bundle.names.get(key);
  if (known !== undefined) return `#/$defs/${known}`;
  const definition = objectAt(fileAt(path, bundle.files), "$defs")[name];
  if (definition === undefined) throw new Error(`schemas/${from}: ${reference} leads nowhere`);
  const free = freeName(name, path, bundle);
  bundle.names.set(key, free);
  bundle.defs[free] = rewrite(definition, path, bundle);
  return `#/$defs/${free}`;
}

/** A root's own definitions keep their names; another file's gives way to one of the same name. */
function freeName(name: string, path: string, { root, files }: Bundle): string {
  if (path === root || objectAt(fileAt(root, files), "$defs")[name] === undefined) return name;
  return `${posix.basename(path, ".schema.json").replaceAll("-", "_")}_${name}`;
}

function fileAt(path: string, files: SchemaFiles): JsonObject {
  const file = files.get(path);
  if (file === undefined) throw new Error(`schemas/${path}: no such schema`);
  return file;
}
