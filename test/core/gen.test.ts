import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schemas, isSchemaName } from "../../scripts/core/gen/index.ts";
import { GENERATED_FOLDER, readSchemas } from "../../scripts/dev/generate-schemas.ts";
import { bundleSchema } from "../../scripts/dev/schemas/bundle-schema.ts";
import { newAjv } from "../../scripts/dev/schemas/check-file.ts";
import { compactCode } from "../../scripts/dev/schemas/compact-code.ts";
import { generate } from "../../scripts/dev/schemas/generate.ts";
import { readonlyTypes } from "../../scripts/dev/schemas/readonly-types.ts";
import { schemaFaults } from "../../scripts/dev/schemas/schema-faults.ts";
import { schemaName, schemasWithValidator } from "../../scripts/dev/schemas/schema-file.ts";

const files = readSchemas();
const listed = schemasWithValidator(files);

function entryOf(name: string) {
  if (!isSchemaName(name)) throw new Error(`${name} is not in the index`);
  return schemas[name];
}

test("what is committed is what the schemas give: run `npm run generate`", async () => {
  const made = await generate(files);
  const committed = readdirSync(GENERATED_FOLDER).map((name): [string, string] => [
    name,
    readFileSync(join(GENERATED_FOLDER, name), "utf8"),
  ]);
  expect(committed.map(([name]) => name).toSorted()).toEqual([...made.keys()].toSorted());
  expect(committed.filter(([name, text]) => made.get(name) !== text).map(([name]) => name)).toEqual(
    [],
  );
}, 60_000);

describe.each(listed.map((file) => [schemaName(file), file] as const))("%s", (name, file) => {
  const bundle = bundleSchema(file.path, files);

  test("is a valid schema under ajv's strict mode", () => {
    const ajv = newAjv();
    expect([ajv.validateSchema(bundle), ajv.errors]).toEqual([true, null]);
    expect(ajv.compile(bundle)).toBeTypeOf("function");
  });

  test("describes every member, is closed, and has a title and an address", () => {
    expect(bundle["$id"]).toBe(`https://release-governance.invalid/schemas/${file.path}`);
    expect(bundle["title"]).toBeTypeOf("string");
    expect(bundle["description"]).toBeTypeOf("string");
    expect(schemaFaults(bundle)).toEqual([]);
  });

  test("has a validator that refuses nothing at all and what is not an object", async () => {
    const validate = await entryOf(name).load();
    for (const value of [undefined, null, [], "text", 1, {}]) {
      expect({ value, valid: validate(value) }).toEqual({ value, valid: false });
      expect(validate.errors?.length).toBeGreaterThan(0);
    }
  });
});

test("names that are no schema are told apart", () => {
  expect(isSchemaName("policy/none")).toBe(false);
  expect(isSchemaName("toString")).toBe(false);
});

describe("schema faults", () => {
  test.each([
    [{ type: "object", properties: {} }, ["/: is not closed"]],
    [
      { type: "object", additionalProperties: false, properties: { a: { type: "string" } } },
      ["/: member a has no description"],
    ],
    [
      { type: "object", additionalProperties: false, required: ["b"], properties: {} },
      ["/: requires b, which it does not have"],
    ],
    [
      {
        type: "object",
        additionalProperties: false,
        properties: { a: { $ref: "#/$defs/x" }, b: { $ref: "#/$defs/y" } },
        $defs: { x: { type: "string", description: "X." }, y: { type: "string" } },
      },
      ["/: member b has no description"],
    ],
    [
      { $defs: { z: { type: "object", properties: { properties: { enum: ["a"] } } } } },
      ["/$defs/z: member properties has no description", "/$defs/z: is not closed"],
    ],
    [{ type: "object" }, []],
  ])("%j", (schema, faults) => {
    expect(schemaFaults(schema)).toEqual(faults);
  });
});

describe("bundling", () => {
  const common = { $defs: { id: { $ref: "#/$defs/word" }, word: { type: "string" } } };
  const envelope = {
    type: "object",
    properties: { report: { type: "string" }, result: {}, id: { $ref: "#/$defs/own" } },
    $defs: { own: { $ref: "../common.schema.json#/$defs/word" } },
  };
  const bundled = (schema: Parameters<typeof schemaFaults>[0]) =>
    bundleSchema(
      "report/x.schema.json",
      new Map([
        ["common.schema.json", common],
        ["report/report.schema.json", envelope],
        ["report/x.schema.json", schema],
      ]),
    );

  test("copies what is referred to, and what that refers to", () => {
    expect(bundled({ items: { $ref: "../common.schema.json#/$defs/id" } })).toEqual({
      items: { $ref: "#/$defs/id" },
      $defs: { id: { $ref: "#/$defs/word" }, word: { type: "string" } },
    });
  });

  test("gives way where two files use one name", () => {
    const schema = {
      items: { $ref: "../common.schema.json#/$defs/id" },
      contains: { $ref: "#/$defs/word" },
      $defs: { word: { const: 1 }, unused: {} },
    };
    expect(bundled(schema)).toEqual({
      items: { $ref: "#/$defs/id" },
      contains: { $ref: "#/$defs/word" },
      $defs: {
        common_word: { type: "string" },
        id: { $ref: "#/$defs/common_word" },
        word: { const: 1 },
      },
    });
  });

  test("a definition may refer to itself", () => {
    const $defs = { tree: { items: { $ref: "#/$defs/tree" } } };
    expect(bundled({ $ref: "report.schema.json", $defs, properties: {} })["$defs"]).toEqual({
      own: { $ref: "#/$defs/word" },
      word: { type: "string" },
    });
    expect(bundled({ items: { $ref: "#/$defs/tree" }, $defs })["$defs"]).toEqual($defs);
  });

  test("a script's report is the envelope with its own result", () => {
    const own = { $ref: "report.schema.json", properties: { result: { const: 1 } } };
    expect(bundled(own)).toMatchObject({
      type: "object",
      properties: {
        report: { type: "string" },
        result: { const: 1 },
        id: { $ref: "#/$defs/own" },
      },
    });
  });

  test.each([
    [{ $ref: "report.schema.json", properties: { id: {} } }, "id is the envelope's"],
    [{ $ref: "../common.schema.json" }, "report.schema.json only"],
    [{ items: { $ref: "../common.schema.json#/$defs/none" } }, "leads nowhere"],
    [{ items: { $ref: "none.schema.json#/$defs/id" } }, "no such schema"],
    [{ items: { $ref: "#/properties/a" } }, "not a definition"],
  ])("%j is refused", (schema, message) => {
    expect(() => bundled(schema)).toThrow(message);
  });
});

test("generated types are readonly throughout, and are aliases", async () => {
  const source = "export interface A {\n  a: string[][];\n  b?: {\n    [k: string]: A[];\n  };\n}";
  expect(await readonlyTypes(source)).toBe(
    "export type A = {\n  readonly a: (readonly (readonly string[])[]);\n" +
      "  readonly b?: {\n    readonly [k: string]: (readonly A[]);\n  };\n};",
  );
});

describe("a validator", () => {
  test("tells every error, with what was found and the schema that refuses it", async () => {
    const validate = await schemas["policy/release_policy"].load();
    expect(validate({ version: 2, app_version: "1", stat_schema: 1 })).toBe(false);
    const told = validate.errors?.map(({ keyword, instancePath, params, data, parentSchema }) => ({
      keyword,
      instancePath,
      params,
      data: typeof data,
      described: parentSchema["description"] !== undefined,
    }));
    expect(told).toEqual([
      {
        keyword: "additionalProperties",
        instancePath: "",
        params: { additionalProperty: "stat_schema" },
        data: "object",
        described: true,
      },
      {
        keyword: "const",
        instancePath: "/version",
        params: { allowedValue: 1 },
        data: "number",
        described: true,
      },
      {
        keyword: "format",
        instancePath: "/app_version",
        params: { format: "semver" },
        data: "string",
        described: true,
      },
    ]);
  });

  test("forgets the errors of the call before", async () => {
    const validate = await schemas["policy/release_policy"].load();
    expect(validate({})).toBe(false);
    expect(validate({ version: 1, app_version: "1.2.3" })).toBe(true);
    expect(validate.errors).toBeNull();
  });

  test("collects very many errors of referred schemas", async () => {
    const validate = await schemas["policy/release_policy"].load();
    const backward_read_compatible = Array.from({ length: 200_000 }, (_, index) => index);
    const state_schema = { current: "1", backward_read_compatible };
    expect(validate({ version: 1, app_version: "1.2.3", state_schema })).toBe(false);
    expect(validate.errors).toHaveLength(200_000);
  });

  test("tells which items are alike, among very many", async () => {
    const validate = await schemas["policy/release_policy"].load();
    const backward_read_compatible = Array.from({ length: 200_000 }, (_, index) => `${index}`);
    backward_read_compatible.push("7");
    const state_schema = { current: "1", backward_read_compatible };
    expect(validate({ version: 1, app_version: "1.2.3", state_schema })).toBe(false);
    expect(validate.errors?.map(({ params }) => params)).toEqual([{ i: 200_000, j: 7 }]);
  });

  test("ajv's code in a form that is not known stops the generator", () => {
    expect(() => compactCode("vErrors.push(err1);")).toThrow("another form");
    expect(() => compactCode("vErrors = vErrors.concat(x.errors);")).toThrow("another form");
  });
});
