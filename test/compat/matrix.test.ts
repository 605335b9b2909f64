import { describe, expect, test } from "vitest";
import type { ReleaseCompatMatrix } from "../../scripts/core/gen/policy-release_compat_matrix.types.ts";
import { caseChecks } from "../../scripts/compat/matrix/matrix-checks.ts";
import { matrix, open, PORTS, STATE_SCHEMAS, verdicts } from "./matrix-ports.ts";

type CaseEntry = ReleaseCompatMatrix["cases"][number];

const upgrade: CaseEntry = {
  id: "up",
  from_version: "1.3.0",
  from_schema: "2.0",
  state_fixture: "v20.json",
};
const rollback: CaseEntry = {
  ...upgrade,
  id: "down",
  direction: "rollback",
  from_version: "1.4.0",
  to_version: "1.3.0",
  from_schema: "2.1",
  to_schema: "2.0",
  state_fixture: "v21.json",
};

const withReader = (program: string) =>
  matrix([upgrade], {
    state_schemas: STATE_SCHEMAS.map((schema) => ({ ...schema, reader: { argv: [program] } })),
  });

describe("a case that is read", () => {
  test.each<[string, CaseEntry]>([
    ["an upgrade with its migration", upgrade],
    ["a rollback with its migration", rollback],
    ["the same version", { id: "same", state_fixture: "v21.json" }],
    ["there and back", { ...upgrade, round_trip: true }],
  ])("%s passes every check", async (_, one) => {
    const [verdict] = await verdicts(matrix([one]));
    expect(verdict?.checks.map(({ id, outcome }) => `${id}: ${outcome}`)).toEqual(
      [
        "direction_valid",
        "from_version_semver",
        "to_version_semver",
        "from_schema_backward_compatible",
        "fixture_loaded",
        "normalized_required_fields_present",
        "normalized_schema_matches_target",
        "normalized_payload_json_roundtrip",
      ].map((id) => `${id}: pass`),
    );
    expect(verdict?.verdict).toBe("pass");
  });
});

describe("each check can fail", () => {
  test.each<[string, Partial<CaseEntry>, string[]]>([
    ["a direction that is none", { direction: "sideways" }, ["direction_valid: fail"]],
    ["a version that is none", { from_version: "1.3" }, ["from_version_semver: fail"]],
    ["a target that is none", { to_version: "next" }, ["to_version_semver: fail"]],
    ["no such fixture", { state_fixture: "none.json" }, ["fixture_loaded: fail"]],
    [
      "a required member is missing, and nothing fills it in",
      { state_fixture: "v20-without-name.json" },
      ["normalized_required_fields_present: fail"],
    ],
    [
      "a member of another type",
      { state_fixture: "v20-wrong-type.json" },
      ["normalized_schema_matches_target: fail"],
    ],
    [
      "the fixture is of another version",
      { state_fixture: "v21.json" },
      ["normalized_required_fields_present: fail", "normalized_schema_matches_target: fail"],
    ],
    [
      "the schema is not listed",
      { from_schema: "1.0", state_fixture: "v20.json" },
      ["from_schema_backward_compatible: fail"],
    ],
    [
      "data is lost there and back",
      { ...rollback, round_trip: true, direction: "rollback" },
      ["normalized_payload_json_roundtrip: fail"],
    ],
  ])("%s", async (_, change, expected) => {
    const found = await open(matrix([{ ...upgrade, ...change }]));
    expect(found).toEqual(expect.arrayContaining(expected));
    expect((await verdicts(matrix([{ ...upgrade, ...change }])))[0]?.verdict).toBe("fail");
  });

  test("numbers that change when they are read", async () => {
    const ports = {
      ...PORTS,
      fixture: async () =>
        ({
          kind: "read",
          document: { schema_version: "2.0", name: "a" },
          lossy: ["0.10000000000000000001"],
        }) as const,
    };
    expect(await open(matrix([upgrade]), ports)).toEqual([
      "normalized_payload_json_roundtrip: fail",
    ]);
  });

  test("a newer source needs a rollback that allows it", async () => {
    const forward: CaseEntry = { ...rollback, from_schema: "2.2", to_schema: "2.1" };
    const source = "from_schema_backward_compatible: fail";
    expect(await open(matrix([forward]))).toContain(source);
    expect(await open(matrix([{ ...forward, allow_forward_schema_source: true }]))).not.toContain(
      source,
    );
    expect(
      await open(matrix([{ ...forward, allow_forward_schema_source: true, direction: "upgrade" }])),
    ).toContain(source);
  });

  test("a migration that does not fit", async () => {
    const [old, current] = STATE_SCHEMAS;
    const broken = {
      version: "2.1",
      schema: current?.schema ?? "",
      migrations: [
        {
          from: "2.0",
          steps: [{ kind: "patch", operations: [{ op: "remove", path: "/nothing" }] }],
        },
      ],
    } as const;
    expect(await open(matrix([upgrade], { state_schemas: [old ?? broken, broken] }))).toContain(
      "normalized_schema_matches_target: fail",
    );
  });

  test("the reader's word counts, and its silence is no answer", async () => {
    expect(await open(withReader("accepts"))).toEqual([]);
    expect(await open(withReader("refuses"))).toEqual(["reader_accepts_fixture: fail"]);
    expect(await open(withReader("hangs"))).toEqual(["reader_accepts_fixture: no_data"]);
    expect((await verdicts(withReader("hangs")))[0]?.verdict).toBe("undecided");
  });
});

describe("what cannot be asked is no pass", () => {
  const bare = matrix([upgrade], { state_schemas: [] });
  test("no schema, no reader", async () => {
    const ports = {
      ...PORTS,
      fixture: async () => ({ kind: "read", document: {}, lossy: [] }) as const,
    };
    expect(await open(bare, ports)).toEqual([
      "normalized_required_fields_present: no_data",
      "normalized_schema_matches_target: no_data",
    ]);
  });
  test("without a declared reader, version 1 counts that under strict only", async () => {
    const ports = {
      ...PORTS,
      fixture: async () => ({ kind: "read", document: {}, lossy: [] }) as const,
    };
    const { state_schemas: _, ...policy } = bare.policy;
    const checks = (one: typeof bare) =>
      verdicts(one, ports).then((found) =>
        caseChecks(found, one, "m.json").filter(({ outcome }) => outcome === "no_data"),
      );
    expect((await checks(bare)).map(({ enforced }) => enforced)).toEqual([true, true]);
    expect((await checks({ ...bare, policy })).map(({ enforced }) => enforced)).toEqual([
      false,
      false,
    ]);
  });
  test("a fixture that could not be looked at", async () => {
    const ports = {
      ...PORTS,
      fixture: async () => ({ kind: "unknown", why: "over 8 MiB" }) as const,
    };
    expect(await open(matrix([upgrade]), ports)).toEqual(["fixture_loaded: no_data"]);
  });
  test("there and back without a way back", async () => {
    const oneWay = STATE_SCHEMAS.map(({ migrations, ...schema }) =>
      schema.version === "2.1" ? { ...schema, migrations: migrations ?? [] } : schema,
    );
    expect(
      await open(matrix([{ ...upgrade, round_trip: true }], { state_schemas: oneWay })),
    ).toEqual(["normalized_payload_json_roundtrip: no_data"]);
  });
});

describe("a case that must not be read", () => {
  const negative: CaseEntry = {
    ...upgrade,
    id: "bad",
    expect_readable: false,
    state_fixture: "v20-without-name.json",
  };
  test.each<[string, Partial<CaseEntry>, string]>([
    ["fails, and nothing was foretold", {}, "pass"],
    [
      "fails as foretold",
      { expected_failed_checks: ["normalized_required_fields_present"] },
      "pass",
    ],
    ["fails otherwise than foretold", { expected_failed_checks: ["fixture_loaded"] }, "fail"],
    ["is read after all", { state_fixture: "v20.json" }, "fail"],
  ])("%s", async (_, change, verdict) => {
    const [found] = await verdicts(matrix([{ ...negative, ...change }]));
    expect(found?.verdict).toBe(verdict);
    expect(found?.checks.at(-1)?.id).toBe("negative_case_failure_expectation");
  });
  test("what could not be asked does not count as a failure", async () => {
    const ports = {
      ...PORTS,
      fixture: async () => ({ kind: "unknown", why: "over 8 MiB" }) as const,
    };
    expect((await verdicts(matrix([negative]), ports))[0]?.verdict).toBe("undecided");
  });
  test("its own failures are not failures of the report", async () => {
    const one = matrix([negative]);
    expect(
      caseChecks(await verdicts(one), one, "m.json").map(({ id, outcome }) => `${id}: ${outcome}`),
    ).toEqual(["negative_case_failure_expectation: pass"]);
  });
});
