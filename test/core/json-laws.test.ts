import { isUtf8 } from "node:buffer";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { firstInvalidByte } from "../../scripts/core/json/decode-utf8.ts";
import { POLICY_LIMITS } from "../../scripts/core/json/limits.ts";
import { readJson } from "../../scripts/core/json/read-json.ts";
import { allBelow, anyCharacter, read, taken, textOf } from "./json-reading.ts";

/** Integers that we would refuse are none of these tests' business. */
function readable(text: string): JsonValue {
  const value: JsonValue = JSON.parse(text, (_, part: JsonValue) =>
    Number.isInteger(part) && !Number.isSafeInteger(part) ? 0 : part,
  );
  return value;
}

/** JSON texts as people and programs write them: indented or not, each kind of line end. */
const document = fc
  .tuple(
    fc
      .json({ maxDepth: 5, stringUnit: anyCharacter })
      .filter((text) => !text.includes("__proto__")),
    fc.constantFrom(undefined, 1, "\t"),
    fc.constantFrom("\n", "\r", "\r\n"),
  )
  .map(([text, indent, end]) =>
    JSON.stringify(readable(text), undefined, indent).replaceAll("\n", end),
  );

test("reading gives what was written", () => {
  fc.assert(
    fc.property(document, (text) => {
      expect(taken(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test("the text at every pointer is the value there, and that at every name the name", () => {
  fc.assert(
    fc.property(document, (text) => {
      const { value, places } = taken(text);
      for (const { pointer, name, value: part } of allBelow(value)) {
        expect(JSON.parse(textOf(text, places.locate(pointer)))).toEqual(part);
        const key = places.locateKey(pointer);
        expect(key && JSON.parse(textOf(text, key))).toBe(name);
      }
    }),
    { numRuns: 50 },
  );
});

const LETTERS = Array.from('{}[],:"\\0-.eE+tfnu/ \n\u00e9').concat("");

/** One cut or one letter away from a document. */
const nearly = fc
  .tuple(document, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...LETTERS))
  .map(([text, at, count, letter]) => {
    const index = at % (text.length + 1);
    return (text.slice(0, index) + letter + text.slice(index + count)).toWellFormed();
  });

function parsed(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

test("what is taken is what JSON.parse takes, and what breaks the grammar it refuses too", () => {
  fc.assert(
    fc.property(nearly, (text) => {
      const result = read(text);
      const expected = parsed(text);
      const ours = !result.ok && result.problem.rule !== "grammar";
      expect(result.ok ? result.value : undefined).toEqual(ours ? undefined : expected);
    }),
    { numRuns: 500 },
  );
});

test("any bytes at all give an answer, with a place inside the file", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const result = readJson(bytes, POLICY_LIMITS);
      const offset = result.ok ? 0 : result.problem.offset;
      expect(offset).toBeLessThanOrEqual(bytes.length);
      expect(result.ok || result.problem.message.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("the first byte that is no UTF-8: all before it is, nothing that begins there is", () => {
  const text = fc.string({ unit: anyCharacter, maxLength: 5 }).map((part) => Buffer.from(part));
  const mixed = fc
    .tuple(text, fc.uint8Array({ maxLength: 4 }), text)
    .map((parts) => Buffer.concat(parts));
  fc.assert(
    fc.property(mixed, (bytes) => {
      const valid = firstInvalidByte(bytes);
      expect(isUtf8(bytes.subarray(0, valid))).toBe(true);
      const rest = Math.min(valid + 4, bytes.length);
      for (let end = valid + 1; end <= rest; end += 1) {
        expect(isUtf8(bytes.subarray(valid, end))).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});
