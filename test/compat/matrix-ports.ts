/** A matrix with everything in memory: fixtures and schemas by path, programs by their first word. */
import type { ReleaseCompatMatrix } from "../../scripts/core/gen/policy-release_compat_matrix.types.ts";
import type { ReleasePolicy } from "../../scripts/core/gen/policy-release_policy.types.ts";
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import type { Fixture } from "../../scripts/compat/matrix/case-checks.ts";
import { judgeCase } from "../../scripts/compat/matrix/case-checks.ts";
import type { CaseVerdict } from "../../scripts/compat/matrix/case-checks.ts";
import { gatherFacts } from "../../scripts/compat/matrix/gather.ts";
import type { MatrixPorts } from "../../scripts/compat/matrix/gather.ts";
import { matrixOf } from "../../scripts/compat/matrix/matrix.ts";
import type { Matrix } from "../../scripts/compat/matrix/matrix.ts";

export const RELEASE: ReleasePolicy = {
  version: 1,
  app_version: "1.4.0",
  state_schema: { current: "2.1", backward_read_compatible: ["2.0"] },
};

const settings = { type: "object", properties: { theme: { type: "string" } } };

/** 2.0 has `name`; 2.1 calls it `title`, wants `labels`; 3.0 wants a number that nobody has. */
export const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  "s20.json": {
    type: "object",
    required: ["schema_version", "name"],
    properties: { schema_version: { const: "2.0" }, name: { type: "string" }, settings },
    additionalProperties: false,
  },
  "s21.json": {
    type: "object",
    required: ["schema_version", "title", "labels"],
    properties: {
      schema_version: { const: "2.1" },
      title: { type: "string" },
      labels: { type: "array" },
      settings,
    },
    additionalProperties: false,
  },
};

export const STATE_SCHEMAS: NonNullable<ReleaseCompatMatrix["state_schemas"]> = [
  {
    version: "2.0",
    schema: "s20.json",
    migrations: [
      {
        from: "2.1",
        steps: [
          { kind: "rename", pointer: "/title", name: "name" },
          { kind: "remove", pointer: "/labels" },
          { kind: "patch", operations: [{ op: "replace", path: "/schema_version", value: "2.0" }] },
        ],
      },
    ],
  },
  {
    version: "2.1",
    schema: "s21.json",
    migrations: [
      {
        from: "2.0",
        steps: [
          { kind: "move", from: "/name", to: "/title" },
          { kind: "default", pointer: "/labels", value: [] },
          { kind: "patch", operations: [{ op: "replace", path: "/schema_version", value: "2.1" }] },
        ],
      },
    ],
  },
];

export const FIXTURES: Readonly<Record<string, JsonValue>> = {
  "v20.json": { schema_version: "2.0", name: "a", settings: { theme: "dark" } },
  "v21.json": { schema_version: "2.1", title: "a", labels: ["x"] },
  "v20-without-name.json": { schema_version: "2.0" },
  "v20-wrong-type.json": { schema_version: "2.0", name: 7 },
};

export function matrix(
  cases: ReleaseCompatMatrix["cases"],
  more: Partial<ReleaseCompatMatrix> = {},
  release = RELEASE,
): Matrix {
  return matrixOf({ version: 1, cases, state_schemas: STATE_SCHEMAS, ...more }, release);
}

export const PORTS: MatrixPorts = {
  fixture: async (path) => fixtureAt(path),
  schema: async (path) => SCHEMAS[path] ?? false,
  runStep: async () => ({ kind: "unknown", why: "no programs here" }),
  runReader: async (reader) => {
    if (reader.argv[0] === "accepts") return { kind: "accepted" };
    return reader.argv[0] === "hangs"
      ? { kind: "unknown", why: "out of time" }
      : { kind: "refused", why: "exit code 4" };
  },
};

function fixtureAt(path: string): Fixture {
  const document = FIXTURES[path];
  return document === undefined
    ? { kind: "broken", why: `${path} is not there` }
    : { kind: "read", document, lossy: [] };
}

export async function verdicts(one: Matrix, ports: MatrixPorts = PORTS): Promise<CaseVerdict[]> {
  const facts = await gatherFacts(one, ports);
  return one.cases.flatMap((entry, index) => {
    const fact = facts[index];
    return fact === undefined ? [] : [judgeCase(entry, fact, one)];
  });
}

/** `id: outcome` of every check of the only case that is not a pass. */
export async function open(one: Matrix, ports: MatrixPorts = PORTS): Promise<string[]> {
  const [verdict] = await verdicts(one, ports);
  return (verdict?.checks ?? [])
    .filter(({ outcome }) => outcome !== "pass")
    .map(({ id, outcome }) => `${id}: ${outcome}`);
}
