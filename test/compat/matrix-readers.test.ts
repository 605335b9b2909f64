/** Who says that a document was read: a schema, a program, or the document's own word. */
import { describe, expect, test } from "vitest";
import type { ReleaseCompatMatrix } from "../../scripts/core/gen/policy-release_compat_matrix.types.ts";
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import { caseChecks } from "../../scripts/compat/matrix/matrix-checks.ts";
import type { MatrixPorts } from "../../scripts/compat/matrix/gather.ts";
import { matrix, open, PORTS, verdicts } from "./matrix-ports.ts";

type StateSchemas = NonNullable<ReleaseCompatMatrix["state_schemas"]>;

const SAME = { id: "same", state_fixture: "any.json" };

const opened = (document: JsonValue, stateSchemas: StateSchemas) =>
  open(matrix([SAME], { state_schemas: stateSchemas }), {
    ...PORTS,
    fixture: async () => ({ kind: "read", document, lossy: [] }),
  });

const withReader = (program: string): StateSchemas => [
  { version: "2.1", reader: { argv: [program] } },
];

const MATCHES = "normalized_schema_matches_target";
const REQUIRED = "normalized_required_fields_present";

describe("without a schema", () => {
  test.each<[string, JsonValue, StateSchemas, string[]]>([
    ["nobody", {}, [], [`${REQUIRED}: no_data`, `${MATCHES}: no_data`]],
    ["the document's own word", { schema_version: "2.1" }, [], [`${REQUIRED}: no_data`]],
    ["another word", { schema_version: "2.0" }, [], [`${REQUIRED}: no_data`, `${MATCHES}: fail`]],
    ["a program", {}, withReader("accepts"), [`${REQUIRED}: no_data`]],
    [
      "a program that refuses",
      {},
      withReader("refuses"),
      [`${REQUIRED}: no_data`, "reader_accepts_fixture: fail"],
    ],
  ])("%s", async (_, document, stateSchemas, outcomes) => {
    expect(await opened(document, stateSchemas)).toEqual(outcomes);
  });
});

describe("members that the schema does not declare", () => {
  const part = { title: { type: "string" } };
  const schemas: Readonly<Record<string, JsonObject>> = {
    "open.json": { type: "object", properties: part },
    "closed.json": { type: "object", properties: part, additionalProperties: false },
  };
  const ports: MatrixPorts = {
    ...PORTS,
    fixture: async () => ({ kind: "read", document: { title: "a", later: true }, lossy: [] }),
    schema: async (path) => schemas[path] ?? false,
  };
  test.each([
    [{}, [`${MATCHES}: fail`]],
    [{ ignores_unknown_members: false }, [`${MATCHES}: fail`]],
    [{ ignores_unknown_members: true }, []],
  ])("where the reader says %j", async (said, outcomes) => {
    const one = matrix([{ ...SAME, from_version: "1.3.0", from_schema: "2.0" }], {
      state_schemas: [
        { version: "2.0", schema: "open.json" },
        {
          version: "2.1",
          schema: "closed.json",
          migrations: [{ from: "2.0", steps: [] }],
          ...said,
        },
      ],
    });
    expect(await open(one, ports)).toEqual(outcomes);
  });
});

test("what fails comes with what to do", async () => {
  const one = matrix([{ ...SAME, state_fixture: "none.json", direction: "sideways" }]);
  const checks = caseChecks(await verdicts(one), one, "m.json");
  expect(checks.filter(({ outcome }) => outcome === "fail")).toMatchObject([
    { id: "direction_valid", remediation: "Write upgrade or rollback." },
    { id: "fixture_loaded", remediation: "Add the fixture, or correct its path or its JSON." },
  ]);
});
