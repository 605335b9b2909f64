/** Reads the version that a file declares, out of its text. */
import { readJson } from "../../core/json/read-json.ts";
import { REPORT_LIMITS } from "../../core/json/limits.ts";
import { valueAt } from "../../core/json/pointer.ts";
import type { JsonValue } from "../../core/json-value.ts";
import { GovernanceError } from "../../core/errors.ts";
import { parseToml } from "../../lockfiles/toml.ts";
import type { Place } from "./places.ts";

export interface Declaration {
  readonly place: Place;
  /** Pointer under which it was found. */
  readonly pointer?: string;
  readonly version?: string;
  /** 1-based line of the version, where the kind of file gives it. */
  readonly line?: number;
  /** Why no version was read. */
  readonly why?: string;
  /** The file is not there. */
  readonly absent?: true;
  /** It leaves the version to something else, such as the build (PEP 621, `dynamic`). */
  readonly elsewhere?: string;
}

/** `text` is undefined where there is no such file. */
export function declarationIn(place: Place, text: string | undefined): Declaration {
  if (text === undefined) return { place, absent: true, why: "there is no such file" };
  if (place.kind === "pattern") return byPattern(place, text);
  return place.kind === "json" ? inJson(place, text) : inToml(place, text);
}

function byPattern(place: Place, text: string): Declaration {
  const match = new RegExp(place.pattern ?? "(?!)", "mu").exec(text);
  const version = match?.[1];
  if (match === null || version === undefined)
    return { place, why: `nothing in it is like ${place.pattern ?? "no pattern"}` };
  return { place, version, line: text.slice(0, match.index).split("\n").length };
}

function inJson(place: Place, text: string): Declaration {
  const read = readJson(new TextEncoder().encode(text), REPORT_LIMITS);
  if (!read.ok) return { place, why: read.problem.message, line: read.problem.line };
  const found = atPointers(place, read.value);
  const line = read.places.locate(found.pointer ?? "")?.line;
  return line === undefined || found.version === undefined ? found : { ...found, line };
}

function inToml(place: Place, text: string): Declaration {
  try {
    const value = parseToml(text, place.file);
    const found = atPointers(place, value);
    return found.version === undefined ? { ...found, ...leftElsewhere(value) } : found;
  } catch (error) {
    if (error instanceof GovernanceError) return { place, why: "it is not valid TOML" };
    throw error;
  }
}

function atPointers(place: Place, value: JsonValue): Declaration {
  for (const pointer of place.pointers) {
    const version = valueAt(value, pointer);
    if (typeof version === "string" && version !== "") return { place, pointer, version };
  }
  return { place, why: `it has no text at ${place.pointers.join(" or ")}` };
}

/** PEP 621: the build makes the version. Cargo: a workspace without packages of its own has none. */
function leftElsewhere(value: JsonValue): Pick<Declaration, "elsewhere"> {
  const dynamic = valueAt(value, "/project/dynamic");
  if (Array.isArray(dynamic) && dynamic.includes("version"))
    return { elsewhere: "the build makes it (project.dynamic)" };
  const isVirtual =
    valueAt(value, "/workspace") !== undefined && valueAt(value, "/package") === undefined;
  return isVirtual ? { elsewhere: "a workspace without a package of its own" } : {};
}
