import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalBytes, canonicalJson } from "../../scripts/core/canonical-json.ts";
import { GovernanceError } from "../../scripts/core/errors.ts";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { vectorsFolder } from "../conformance-vectors.ts";

/** RFC 8785 appendix B: the bits of an IEEE 754 double, and how it is written. */
const APPENDIX_B: readonly (readonly [string, string])[] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
];

describe("RFC 8785", () => {
  test.each(APPENDIX_B)("appendix B: bits %s are written %s", (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, "hex").readDoubleBE())).toBe(text);
  });

  test.each([Number.NaN, Infinity, -Infinity])("appendix B: %d has no form", (value) => {
    expect(() => canonicalJson(value)).toThrow(/no canonical JSON form/);
  });

  test("3.2.2: literals, numbers and strings", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("3.2.3: members are sorted by UTF-16 code units", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const order = [...canonicalJson(value).matchAll(/":"([^"]+)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  test.each(["\ud800", "a\udc00b", "\ude00\ud83d"])("3.2.2.2: lone surrogate %j", (text) => {
    expect(() => canonicalJson(text)).toThrow(GovernanceError);
    expect(() => canonicalJson({ [text]: 1 })).toThrow(GovernanceError);
  });
});

const folder = vectorsFolder("rfc8785");

describe.skipIf(folder === undefined)("published RFC 8785 documents", () => {
  const names = folder === undefined ? [] : readdirSync(join(folder, "input"));

  function read(kind: string, file: string): Buffer {
    return readFileSync(join(folder!, kind, file));
  }

  test("all six are there", () => {
    expect(names).toHaveLength(6);
  });

  test.each(names)("%s", (name) => {
    const bytes = canonicalBytes(JSON.parse(read("input", name).toString("utf8")));
    expect(Buffer.from(bytes).toString("utf8")).toBe(read("output", name).toString("utf8"));
    const hex = read("outhex", name.replace(".json", ".txt")).toString("ascii");
    expect(Buffer.from(bytes).toString("hex")).toBe(hex.replaceAll(/\s/g, ""));
  });
});

describe("laws", () => {
  const anyValue = fc.json({ noUnicodeString: false }).map((text): JsonValue => JSON.parse(text));

  test("reading it back gives the value, and writing that again the same text", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = canonicalJson(value);
        const back: JsonValue = JSON.parse(text);
        expect(back).toEqual(value);
        expect(canonicalJson(back)).toBe(text);
      }),
    );
  });

  test("the order of members does not matter, that of elements does", () => {
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}');
    expect(canonicalJson({ a: { c: 3, d: 2 }, b: 1 })).toBe('{"a":{"c":3,"d":2},"b":1}');
    expect(canonicalJson([2, 1])).toBe("[2,1]");
  });

  test("objects without a prototype, and members named like inherited ones", () => {
    const value: Record<string, JsonValue> = Object.create(null);
    value["__proto__"] = 1;
    value["constructor"] = [];
    expect(canonicalJson(value)).toBe('{"__proto__":1,"constructor":[]}');
  });

  test("an undefined member or element is an error, never silently left out", () => {
    const holes: JsonValue[] = [];
    holes.length = 1;
    const member: Record<string, JsonValue> = JSON.parse('{"a":1}');
    Reflect.set(member, "a", undefined);
    expect(() => canonicalJson(member)).toThrow(/undefined member "a"/);
    expect(() => canonicalJson(holes)).toThrow(/type undefined/);
  });
});
