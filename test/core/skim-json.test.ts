/** What is read in part is judged as what is read whole, however it is cut into chunks. */
import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../scripts/core/json-value.ts";
import { LOAD_REPORT_LIMITS } from "../../scripts/core/json/limits.ts";
import { readJson } from "../../scripts/core/json/read-json.ts";
import { membersPlan } from "../../scripts/core/json/skim/plan.ts";
import type { Plan } from "../../scripts/core/json/skim/plan.ts";
import { skimJson } from "../../scripts/core/json/skim/skim-json.ts";
import { vectorsFolder } from "../conformance-vectors.ts";

const LIMITS = LOAD_REPORT_LIMITS;
const SIZES = [1, 3, 1000];

function chunksOf(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, n) => bytes.subarray(n * size, (n + 1) * size));
}

async function skim(bytes: Uint8Array | string, plan: Plan, size = 3, limits = LIMITS) {
  const read = await skimJson(chunksOf(Buffer.from(bytes), size), plan, limits);
  return read.ok ? Buffer.from(read.kept).toString("utf8") : { message: read.message };
}

/** Where the two differ: taken by both or by neither, and what is kept whole is what was there. */
async function differences(bytes: Uint8Array): Promise<unknown[]> {
  const { ok } = readJson(bytes, LIMITS);
  const text = Buffer.from(bytes).toString("utf8").trim();
  const found: unknown[] = [];
  for (const size of SIZES) {
    const kept = await skim(bytes, "keep", size);
    const skipped = await skim(bytes, "skip", size);
    const isSame = ok ? typeof kept === "string" && kept.trim() === text : typeof kept === "object";
    if (!isSame || (typeof skipped === "string") !== ok) found.push({ text, size, kept, skipped });
  }
  return found;
}

const FIXTURES = new URL("../fixtures/json/", import.meta.url);

test("our own set", async () => {
  for (const kind of ["ok/", "err/"]) {
    const folder = new URL(kind, FIXTURES);
    const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      expect(await differences(readFileSync(new URL(file, folder)))).toEqual([]);
    }
  }
});

const suite = vectorsFolder("jsontestsuite");
test.skipIf(suite === undefined)("JSONTestSuite", async () => {
  for (const file of readdirSync(suite ?? ".", { encoding: "buffer" })) {
    const bytes = readFileSync(Buffer.concat([Buffer.from(`${suite}/`), file]));
    expect(await differences(bytes)).toEqual([]);
  }
});

const PIECES = [
  '{"a":',
  '"b":',
  "[",
  "]",
  "}",
  ",",
  "1.5",
  "-0",
  '"\\u00e9"',
  "null",
  "1e999",
  " ",
];

test("any row of pieces of JSON, and any document with one letter changed", async () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join(""));
  const near = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('"', "\\", "{", "]", ",", "0", "."))
    .map(([text, at, letter]) => {
      const index = at % (text.length + 1);
      return text.slice(0, index) + letter + text.slice(index + 1);
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(pieces, near), async (text) => {
      expect(await differences(Buffer.from(text))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

describe("a plan", () => {
  const text =
    '{"a": {"x": [1]}, "b": [{"c": 1}, 2], "d": "text", "e": {"f": {"g": []}, "h": [7]}}';

  test("empties what it skips, and keeps scalars and names", async () => {
    const plan = membersPlan({ a: "keep", e: membersPlan({ f: "keep" }, "skip") }, "skip");
    const kept = '{"a": {"x": [1]}, "b": [], "d": "text", "e": {"f": {"g": []}, "h": []}}';
    for (const size of SIZES) expect(await skim(text, plan, size)).toBe(kept);
    expect(await skim(text, "skip")).toBe("{}");
  });

  test("is found by a name however it is escaped", async () => {
    expect(await skim('{"\\u0061":[1]}', membersPlan({ a: "skip" }, "keep"))).toBe(
      '{"\\u0061":[]}',
    );
  });

  test("hands over each row once and whole, and what is no array stays", async () => {
    for (const size of [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000]) {
      const rows: JsonValue[] = [];
      const take = (part: string) => void rows.push(...JSON.parse(part));
      const plan = membersPlan({ b: { rows: take } }, "keep");
      expect(await skim(text, plan, size)).toBe(text.replace('[{"c": 1}, 2]', "[]"));
      expect(rows).toEqual([{ c: 1 }, 2]);
      expect(await skim('{"b": {"c": []}}', plan, size)).toBe('{"b": {"c": []}}');
      expect(await skim('{"b": [3, {"c":[[4]],"d":"text"} ,{}, 5 ]}', plan, size)).toBe(
        '{"b": []}',
      );
      expect(rows.slice(2)).toEqual([3, { c: [[4]], d: "text" }, {}, 5]);
    }
  });
});

test("many small parts are kept as one", async () => {
  const text = `[${"{},".repeat(50_000)}{}]`;
  expect(await skim(text, membersPlan({}, "skip"), 5000)).toBe(text);
});

const twice = (name: string) => `[{"a":1,"b":2},{"a":1,"b":2,"${name}":3}]`;

const at = async (text: string, limits: Partial<typeof LIMITS>) =>
  typeof (await skim(text, "keep", 3, { ...LIMITS, ...limits }));

describe("refused", () => {
  test.each([
    [twice("b"), '"b" is there twice'],
    [twice("\\u0061"), '"a" is there twice'],
    [twice("__proto__"), "__proto__"],
    ["[1, 2", "inside an array that is not closed, at byte 5"],
    ['{"a": {', "inside an object"],
    ["", "empty"],
    ["[1] 2", "more text after"],
    ['{"a" 1}', "colon"],
    ['["\\ud800"]', "surrogate"],
    ["[12345678901234567890]", "beyond 2^53"],
  ])("%s", async (text, why) => {
    for (const plan of ["keep", "skip"] as const) {
      for (const size of SIZES) {
        expect(await skim(text, plan, size)).toEqual({ message: expect.stringContaining(why) });
      }
    }
  });

  test("bytes that are not UTF-8, also in what is skipped", async () => {
    const bytes = Buffer.from('["é"]').fill(0x20, 3, 4);
    for (const size of SIZES) expect(await skim(bytes, "skip", size)).toHaveProperty("message");
  });

  test("what is beyond a limit, and not what is at it", async () => {
    const list = `[${"1,".repeat(20)}1]`;
    expect(await at(list, { maxBytes: 43 })).toBe("string");
    expect(await at(list, { maxBytes: 42 })).toBe("object");
    expect(await at(list, { maxKeptBytes: 43 })).toBe("string");
    expect(await at(list, { maxKeptBytes: 42 })).toBe("object");
    expect(await at("[[[]]]", { maxDepth: 3 })).toBe("string");
    expect(await at("[[[[]]]]", { maxDepth: 3 })).toBe("object");
    expect(await at(`["${"x".repeat(50)}"]`, { maxTokenBytes: 60 })).toBe("string");
    expect(await at(`["${"x".repeat(50)}"]`, { maxTokenBytes: 30 })).toBe("object");
  });

  test("more names than any report has", async () => {
    const names = Array.from({ length: 100_001 }, (_, n) => `"${n}":0`);
    expect(await skim(`{${names.join(",")}}`, "keep", 5000)).toHaveProperty("message");
    const fewer = names.slice(1).join(",");
    expect(typeof (await skim(`{${fewer}}`, "keep", 5000))).toBe("string");
    const inTurn = `[{${fewer}},{${fewer.replaceAll(":0", "x:0").replaceAll('"x', 'x"')}}]`;
    expect(typeof (await skim(inTurn, "skip", 5000))).toBe("string");
  });
});
