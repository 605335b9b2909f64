/** Findings and sequences of acts for the property tests. */
import { boolean, constantFrom, integer, record, subarray, uniqueArray } from "fast-check";
import type { Finding } from "../../scripts/deps/finding.ts";
import { keyOf, SEVERITIES } from "../../scripts/deps/finding.ts";

const parts = record({
  id: constantFrom("GHSA-1", "GHSA-2", "CVE-3"),
  package: constantFrom("a", "b"),
  exposure: constantFrom("prod", "optional", "dev"),
  severity: constantFrom(...SEVERITIES),
  kev: boolean(),
  direct: boolean(),
  versions: integer({ min: 1, max: 3 }),
  fixed: boolean(),
  ways: subarray(["x", "y", "z"]),
});

export const findings = uniqueArray(parts, {
  maxLength: 8,
  selector: (one) => `${one.id} ${one.package} ${one.exposure}`,
}).map((all) =>
  all.map((one): Finding => {
    const identity = { ...one, ecosystem: "npm", workspace: "." } as const;
    return {
      ...identity,
      key: keyOf(identity),
      aliases: [],
      versions: ["1.0.0", "1.1.0", "1.2.0"].slice(0, one.versions),
      range: "*",
      fixed: one.fixed ? ["2.0.0"] : [],
      path: ["x", one.package],
      sources: ["osv"],
      title: "",
    };
  }),
);
