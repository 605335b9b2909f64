/** The runtime data files that the release policy says an upgrade must keep. */
import { resolve } from "node:path";
import type { Check } from "../check.ts";
import type { RuntimeFile } from "../gen/policy-release_policy.types.ts";
import type { FsPort } from "../host.ts";
import { REPORT_LIMITS } from "../json/limits.ts";
import { readJson } from "../json/read-json.ts";
import type { JsonObject, JsonValue } from "../json-value.ts";
import { readBelow } from "./read-file.ts";

export type RuntimeFact =
  | { readonly kind: "absent" }
  | { readonly kind: "read"; readonly document: JsonValue }
  /** There, and not readable as JSON. */
  | { readonly kind: "broken"; readonly why: string };

/** @throws GovernanceError of kind undecided where the file is there and cannot be read. */
export async function runtimeFact(
  fs: FsPort,
  root: string,
  { path }: RuntimeFile,
): Promise<RuntimeFact> {
  if ((await fs.realPath(resolve(root, path))) === undefined) return { kind: "absent" };
  const { bytes } = await readBelow(fs, {
    root,
    path,
    maxBytes: REPORT_LIMITS.maxBytes,
    kind: "undecided",
    ifMissing: "restore the file",
  });
  const read = readJson(bytes, REPORT_LIMITS);
  if (!read.ok) return { kind: "broken", why: `it is not JSON: ${read.problem.message}` };
  return { kind: "read", document: read.value };
}

/** One check a file. A file that is not required may be absent. */
export function runtimeFileCheck(file: RuntimeFile, fact: RuntimeFact): Check {
  const base = {
    id: "runtime_data_file_valid",
    enforced: true,
    about: file.path,
    expected: file.kind,
  };
  const locations = [{ file: file.path }];
  if (fact.kind === "absent") {
    if (file.required !== true)
      return {
        ...base,
        outcome: "not_applicable",
        message: `${file.path} is not there, and need not be`,
        locations: [],
      };
    return {
      ...base,
      outcome: "fail",
      message: `${file.path} is required and is not there`,
      observed: "no such file",
      locations,
      remediation:
        "Restore the file, or mark it as not required in runtime_data of the release policy.",
    };
  }
  if (fact.kind === "broken") {
    return {
      ...base,
      outcome: "fail",
      message: `${file.path} cannot be read: ${fact.why}`,
      observed: fact.why,
      locations,
      remediation: "Restore the file from a backup.",
    };
  }
  const fits = isOfKind(file.kind, fact.document);
  const observed = kindName(fact.document);
  if (fits)
    return {
      ...base,
      outcome: "pass",
      message: `${file.path} is a ${file.kind}`,
      observed,
      locations: [],
    };
  return {
    ...base,
    outcome: "fail",
    message: `${file.path} is not a ${file.kind}`,
    observed,
    locations,
    remediation: "Restore the file, or correct its kind in the release policy.",
  };
}

/** A list may also be an object with a list of events (policy formats, release_policy.json). */
function isOfKind(kind: RuntimeFile["kind"], document: JsonValue): boolean {
  if (kind === "json_object") return isObject(document);
  return isArray(document) || (isObject(document) && isArray(document["events"]));
}

function kindName(document: JsonValue): string {
  if (isArray(document)) return "json_array";
  return isObject(document)
    ? "json_object"
    : `a JSON ${document === null ? "null" : typeof document}`;
}

function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
