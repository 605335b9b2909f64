/** What the schema of the baseline cannot say. */
import type { DependencyBaseline } from "../core/gen/policy-dependency_baseline.types.ts";
import type { Rule } from "../core/policy/rules.ts";
import { keyOf } from "./finding.ts";

type BaselineRule = Rule<DependencyBaseline>;

const keysTrue: BaselineRule = {
  id: "keys_true",
  check: ({ entries = [] }) =>
    entries.flatMap((entry, index) =>
      entry.key === keyOf(entry)
        ? []
        : [
            {
              pointer: `/entries/${index}/key`,
              message: `"${entry.key}" is not the key of its entry`,
            },
          ],
    ),
};

const keysOnce: BaselineRule = {
  id: "keys_once",
  check: ({ entries = [] }) => {
    const first = new Map(entries.map(({ key }, index) => [key, index] as const).toReversed());
    return entries.flatMap(({ key }, index) =>
      first.get(key) === index
        ? []
        : [{ pointer: `/entries/${index}/key`, message: `"${key}" stands there twice` }],
    );
  },
};

/** VEX asks why for "not affected", and for nothing else. */
const justified: BaselineRule = {
  id: "not_affected_justified",
  check: ({ entries = [] }) =>
    entries.flatMap(({ decision, justification }, index) =>
      (decision === "not_affected") === (justification !== undefined)
        ? []
        : [
            {
              pointer: `/entries/${index}/decision`,
              message: "not_affected has a justification, and no other decision has one",
            },
          ],
    ),
};

/** Version 1 holds counts and nothing else, version 2 entries and a ceiling. */
const oneKind: BaselineRule = {
  id: "one_kind",
  check: ({ version, levels, entries, ceiling }) => {
    const counts = levels !== undefined && entries === undefined && ceiling === undefined;
    const findings = levels === undefined && entries !== undefined && ceiling !== undefined;
    if (version === 1 ? counts : findings) return [];
    const message =
      version === 1 ? "holds levels alone" : "holds ceiling and entries, and no levels";
    return [{ pointer: "/version", message: `version ${version} ${message}` }];
  },
};

export const BASELINE_RULES: readonly BaselineRule[] = [keysTrue, keysOnce, justified, oneKind];
