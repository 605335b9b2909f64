/** What the tests of the reader share. */
import * as fc from "fast-check";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { POLICY_LIMITS } from "../../scripts/core/json/limits.ts";
import { lineStartsOf } from "../../scripts/core/json/lines.ts";
import type { Span } from "../../scripts/core/json/places.ts";
import { pointerStep } from "../../scripts/core/json/pointer.ts";
import { readJson } from "../../scripts/core/json/read-json.ts";
import type { JsonLimits, JsonRead } from "../../scripts/core/json/read-json.ts";

/** Any character, half of them ASCII. fast-check's own `binary` unit takes two seconds to start. */
export const anyCharacter = fc
  .oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code).toWellFormed());

type Taken = Extract<JsonRead, { ok: true }>;
type Refused = Extract<JsonRead, { ok: false }>;

export function read(text: string, limits: JsonLimits = POLICY_LIMITS): JsonRead {
  return readJson(new TextEncoder().encode(text), limits);
}

export function taken(text: string, limits?: JsonLimits): Taken {
  const result = read(text, limits);
  if (!result.ok) throw new Error(`${text} refused: ${result.problem.message}`);
  return result;
}

export function refused(text: string, limits?: JsonLimits): Refused {
  const result = read(text, limits);
  if (result.ok) throw new Error(`${text} was taken`);
  return result;
}

/** The part of a text that a span names. */
export function textOf(text: string, span: Span | undefined): string {
  if (span === undefined) return "(no place)";
  const starts = lineStartsOf(text);
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return text.slice(offset(span.line, span.column), offset(span.end_line, span.end_column));
}

export interface Below {
  readonly pointer: string;
  /** Of a member; elements and the document have none. */
  readonly name: string | undefined;
  readonly value: JsonValue;
}

/** A value and all that it holds. */
export function allBelow(value: JsonValue, pointer = "", name?: string): Below[] {
  const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const isArray = Array.isArray(value);
  return [
    { pointer, name, value },
    ...children.flatMap(([key, child]) =>
      allBelow(child, pointer + pointerStep(key), isArray ? undefined : key),
    ),
  ];
}
