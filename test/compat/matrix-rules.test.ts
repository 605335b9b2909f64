import { describe, expect, test } from "vitest";
import type { ReleaseCompatMatrix } from "../../scripts/core/gen/policy-release_compat_matrix.types.ts";
import { coverageChecks } from "../../scripts/compat/matrix/coverage.ts";
import { compareDotted } from "../../scripts/core/dotted-version.ts";
import { explainPair } from "../../scripts/compat/matrix/explain.ts";
import { lossyNumbers } from "../../scripts/compat/matrix/lossless.ts";
import { idCheck, orderCheck } from "../../scripts/compat/matrix/matrix-checks.ts";
import { runtimeFileCheck } from "../../scripts/core/policy/runtime-file.ts";
import { requiredOrder, skewAnswers } from "../../scripts/compat/matrix/skew.ts";
import { matrix, verdicts } from "./matrix-ports.ts";

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

const covering = (cases: CaseEntry[], more = {}) =>
  Object.fromEntries(
    coverageChecks(matrix(cases, { rules: more }), "m.json").map(({ id, outcome }) => [
      id,
      outcome,
    ]),
  );

describe("coverage", () => {
  const rules = {
    require_n_minus_one_upgrade_case: true,
    require_n_plus_one_upgrade_case: true,
    require_n_plus_one_rollback_case: true,
    require_failure_mode_case: true,
    require_round_trip_case: true,
  };

  test("an empty matrix covers nothing", () => {
    expect(Object.values(covering([], rules))).toEqual(Array.from({ length: 7 }, () => "fail"));
  });
  test("the first two are on where nothing is said, the others off", () => {
    expect(covering([upgrade])).toEqual({
      upgrade_case_for_current_schema_present: "pass",
      rollback_case_for_current_schema_present: "fail",
    });
  });
  test("each is covered by its own kind of case", () => {
    const cases: CaseEntry[] = [
      upgrade,
      { ...upgrade, id: "next", from_version: "1.4.0", to_version: "1.5.0" },
      {
        ...rollback,
        id: "from next",
        from_version: "1.5.0",
        to_version: "1.4.0",
        to_schema: "2.1",
      },
      { ...upgrade, id: "bad", expect_readable: false },
      { ...upgrade, id: "trip", round_trip: true },
    ];
    expect(new Set(Object.values(covering(cases, rules)))).toEqual(new Set(["pass"]));
    for (const left of [1, 2, 3, 4])
      expect(Object.values(covering(cases.toSpliced(left, 1), rules))).toContain("fail");
  });
  test.each(["1.3", "next", ""])("a case from %j, which is no version, covers nothing", (from) => {
    const found = covering([{ ...upgrade, from_version: from }], rules);
    expect(found).toMatchObject({
      upgrade_case_for_current_schema_present: "pass",
      n_minus_one_upgrade_case_present: "fail",
      n_plus_one_upgrade_case_present: "fail",
    });
  });
  test("a case that must not be read covers no upgrade", () => {
    expect(
      covering([{ ...upgrade, expect_readable: false }]).upgrade_case_for_current_schema_present,
    ).toBe("fail");
  });
});

describe("runtime data", () => {
  const file = { path: "state.json", kind: "json_array", required: true } as const;
  test.each([
    ["a list", file, { kind: "read", document: [] }, "pass"],
    ["an object with events", file, { kind: "read", document: { events: [] } }, "pass"],
    ["an object without", file, { kind: "read", document: {} }, "fail"],
    [
      "a list where an object is wanted",
      { ...file, kind: "json_object" },
      { kind: "read", document: [] },
      "fail",
    ],
    ["absent and required", file, { kind: "absent" }, "fail"],
    ["absent and not required", { ...file, required: false }, { kind: "absent" }, "not_applicable"],
    ["not JSON", file, { kind: "broken", why: "line 1" }, "fail"],
  ] as const)("%s", (_, one, fact, outcome) => {
    expect(runtimeFileCheck(one, fact).outcome).toBe(outcome);
  });
});

describe("skew, order and names", () => {
  const rule = { between: ["canary", "stable"], max_minor: 1 };
  test.each([
    ["1.4.0", "1.4.9", true],
    ["1.4.0", "1.3.0", true],
    ["1.4.0", "1.2.0", false],
    ["2.0.0", "1.4.0", false],
    ["1.4", "1.4.0", false],
  ])("%s beside %s", (from, to, allowed) => {
    expect(skewAnswers([rule], from, to)[0]?.allowed).toBe(allowed);
  });
  test("an order, and a contradiction", () => {
    const rules = [
      { first: "api", second: "worker" },
      { first: "database", second: "api" },
    ];
    expect(requiredOrder(rules)).toEqual(["database", "api", "worker"]);
    expect(requiredOrder([...rules, { first: "worker", second: "database" }])).toBeUndefined();
    expect(
      orderCheck(matrix([], { order: [...rules, { first: "worker", second: "api" }] }), "m.json")[0]
        ?.outcome,
    ).toBe("fail");
  });
  test("a name used twice", () => {
    expect(idCheck(matrix([upgrade, upgrade]), "m.json").outcome).toBe("fail");
    expect(idCheck(matrix([upgrade, rollback]), "m.json").outcome).toBe("pass");
  });
  test("versions of schemas are compared by number", () => {
    expect([
      compareDotted("2.10", "2.9"),
      compareDotted("2", "2.0"),
      compareDotted("1.9", "2"),
    ]).toEqual([1, 0, -1]);
  });
});

describe("numbers that do not survive", () => {
  test.each([
    ['{"a":0.1,"b":1e2,"c":100,"d":-0.0,"e":1.50}', []],
    ['{"a":0.10000000000000000001}', ["0.10000000000000000001"]],
    ['["9007199254740993 in a text", "\\"9007199254740993"]', []],
    [
      "[9007199254740993, 1e400, 12345678901234567890.5]",
      ["9007199254740993", "1e400", "12345678901234567890.5"],
    ],
  ])("%s", (text, lossy) => {
    expect(lossyNumbers(text)).toEqual(lossy);
  });
});

describe("from one version to another", () => {
  const features = [
    { id: "labels", since: "1.4.0", title: "labels", lost_on_rollback: "all labels" },
    { id: "old", since: "1.0.0", until: "1.4.0" },
  ];
  const one = matrix(
    [upgrade, { ...rollback, id: "no return", expect_readable: false, state_fixture: "v21.json" }],
    {
      features,
      versions: [
        { version: "1.2.0", state_schema: "2.0" },
        { version: "9.0.0", state_schema: "9.0" },
      ],
      skew: [{ between: ["api", "worker"], max_minor: 1 }],
    },
  );

  test("cases decide, and what is lost is named", async () => {
    const told = explainPair(one, "1.3.0", "1.4.0", {
      verdicts: await verdicts(one),
      comparisons: [],
    });
    expect([told.go.answer, told.back.answer]).toEqual(["yes", "no"]);
    expect([told.gained, told.lost, told.lost_on_return]).toEqual([
      ["labels"],
      ["old"],
      ["all labels"],
    ]);
    expect(told.skew[0]?.allowed).toBe(true);
  });
  test("without a case, what is declared of the schemas", async () => {
    const told = explainPair(one, "1.2.0", "1.4.0", { verdicts: [], comparisons: [] });
    expect([told.go.answer, told.back.answer]).toEqual(["yes", "yes"]);
  });
  test("what nobody declared is unknown", () => {
    expect(explainPair(one, "1.4.0", "9.0.0", { verdicts: [], comparisons: [] }).go.answer).toBe(
      "unknown",
    );
    expect(explainPair(one, "1.4.0", "7.0.0", { verdicts: [], comparisons: [] }).go.answer).toBe(
      "unknown",
    );
  });
});
