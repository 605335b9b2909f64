/** What the schema of the dependency policy cannot say. */
import type { DependencyPolicy } from "../../core/gen/policy-dependency_policy.types.ts";
import type { Rule, RuleFinding } from "../../core/policy/rules.ts";
import { packageOfPurl } from "../sources/package-url.ts";
import { isRange } from "../version-range.ts";

type PolicyRule = Rule<DependencyPolicy>;

/** A range that cannot be read would hold nothing, and a ban with it would ban nothing. */
const rangesReadable: PolicyRule = {
  id: "ranges_readable",
  check: ({ banned = [], exceptions = [] }) => [
    ...banned.flatMap(({ versions }, index) => rangeFinding(versions, `/banned/${index}/versions`)),
    ...exceptions.flatMap(({ versions }, index) =>
      rangeFinding(versions, `/exceptions/${index}/versions`),
    ),
  ],
};

function rangeFinding(range: string | undefined, pointer: string): RuleFinding[] {
  if (range === undefined || isRange(range)) return [];
  return [
    { pointer, message: `"${range}" is no range`, hint: "write it as >=1.2.0 <2.0.0 || =3.1.0" },
  ];
}

const purlsReadable: PolicyRule = {
  id: "purls_readable",
  check: ({ exceptions = [] }) =>
    exceptions.flatMap(({ package: purl }, index) =>
      packageOfPurl(purl) === undefined
        ? [{ pointer: `/exceptions/${index}/package`, message: `"${purl}" is no package URL` }]
        : [],
    ),
};

export const POLICY_RULES: readonly PolicyRule[] = [rangesReadable, purlsReadable];
