/** For each rule of the guard a case that fails it, and one that all of them pass. */
import { describe, expect, test } from "vitest";
import { GUARD_CHECKS } from "../../scripts/drill/guard-catalogue.ts";
import type { GuardFacts } from "../../scripts/drill/guard-facts.ts";
import { guardChecks } from "../../scripts/drill/guard-rules.ts";
import { drillRules } from "../../scripts/drill/drill-policy.ts";
import { trusted } from "../trust/signing-keys.ts";
import {
  BOUND,
  BUNDLE,
  facts,
  failed,
  FIRST,
  foundReport,
  INCIDENT,
  late,
  ledgerOf,
  readOf,
  recordedOf,
  recordOf,
  SECOND,
} from "./guard-case.ts";

const ALL = { email: true, history: true, signature: true };

test("a bad signature is a fault also where none is asked for", () => {
  const demand = { email: false, history: false, signature: false, unsigned: true };
  const tampered = facts().records.map((one) => ({
    ...one,
    statements: one.statements.slice(0, 1),
  }));
  const bad = guardChecks(facts(tampered), demand).filter(({ outcome }) => outcome === "fail");
  expect(bad.map(({ id }) => id)).toContain("drill_statement_sound");
});

test("a drill with nothing to object to", () => {
  expect(failed(facts())).toEqual([]);
  const ids = new Set(guardChecks(facts(), ALL).map(({ id }) => id));
  const notAsked = ["drill_environments_covered", "drill_key_expected", "drill_shared_secret"];
  expect(Object.keys(GUARD_CHECKS).filter((id) => !ids.has(id))).toEqual(notAsked);
});

test("no record at all is undecided, not a pass", () => {
  const [check, ...more] = guardChecks(facts([]), ALL);
  expect(check).toMatchObject({ id: "drill_evidence_there", outcome: "no_data", enforced: true });
  expect(more).toEqual([]);
});

describe("what is asked only on demand", () => {
  const none = { email: false, history: false, signature: false };
  test.each([
    ["email", "drill_email_delivered"],
    ["history", "drill_history_rollback"],
    ["signature", "drill_signed_by_role"],
  ])("%s", (demand, id) => {
    const enforcedIn = (asked: typeof none) =>
      guardChecks(facts(), asked).find((check) => check.id === id)?.enforced;
    expect(enforcedIn(none)).toBe(false);
    expect(enforcedIn({ ...none, [demand]: true })).toBe(true);
  });
});

const DAY = 86_400;

const spoilt: readonly (readonly [string, () => GuardFacts, readonly string[]])[] = [
  [
    "a record that cannot be read",
    () => facts(undefined, { unreadable: ["x: no"] }),
    ["drill_evidence_there"],
  ],
  [
    "another candidate",
    () => facts(undefined, { bound: { ...BOUND, candidate: "rc-8" } }),
    ["drill_candidate_own"],
  ],
  [
    "another commit",
    () => facts(undefined, { bound: { ...BOUND, commit: "b".repeat(40) } }),
    ["drill_candidate_own"],
  ],
  [
    "a run that does not say for which candidate",
    () => facts(undefined, { bound: { candidate: undefined, commit: BOUND.commit } }),
    ["drill_candidate_own"],
  ],
  [
    "a drill that is too old",
    () => facts(undefined, { now: late(31 * DAY) }),
    ["drill_email_delivered", "drill_fresh"],
  ],
  [
    "a signature from the future",
    () => facts([readOf(recordOf({ signedAt: late(61) }))]),
    ["drill_fresh"],
  ],
  [
    "too few drills",
    () => facts(undefined, { rules: drillRules({ version: 1, drills: { min_count: 2 } }) }),
    ["drill_count"],
  ],
  [
    "an environment that was not drilled",
    () => facts(undefined, { rules: drillRules({ version: 1, drills: { environments: ["eu"] } }) }),
    ["drill_environments_covered"],
  ],
  [
    "times out of order",
    () => facts([readOf(recordOf({ timeline: { traffic_moved_at: "2026-11-23T09:00:00Z" } }))]),
    ["drill_count", "drill_fresh", "drill_history_rollback", "drill_times_ordered"],
  ],
  [
    "a recovery time of its own",
    () => facts([readOf(recordOf({ rtoMs: 1000 }))]),
    ["drill_times_ordered"],
  ],
  [
    "a recovery that took too long",
    () => facts(undefined, { rules: drillRules({ version: 1, drills: { rto_max_s: 79 } }) }),
    ["drill_rto_met"],
  ],
  [
    "a file that was changed",
    () =>
      facts(undefined, {
        files: facts().files.map((file) => ({ ...file, sha256: "f".repeat(64) })),
      }),
    ["drill_files_unchanged"],
  ],
  [
    "a file that nobody looked at",
    () => facts(undefined, { files: [] }),
    ["drill_files_unchanged"],
  ],
  [
    "a report that failed, whatever the record says",
    () => {
      const { sha256 } = BUNDLE;
      const lying = { ...foundReport("rollback_bundle", { verdict: "fail" }), sha256 };
      return facts(undefined, { reports: [INCIDENT, lying] });
    },
    ["drill_reports_counted"],
  ],
  [
    "a later report that was left out",
    () => {
      const later = foundReport("rollback_bundle", {
        verdict: "fail",
        ended_at: late(-60).toISOString(),
      });
      return facts(undefined, {
        reports: [INCIDENT, BUNDLE, { ...later, path: "reports/later.json" }],
      });
    },
    ["drill_latest_covered"],
  ],
  [
    "a later drill that only the ledger knows",
    () => {
      const [read] = facts().records;
      if (read === undefined) throw new Error("no record");
      const later = { ...recordedOf(read, 9), nonce: "9".repeat(32), recordSha256: "9".repeat(64) };
      const ledger = ledgerOf([recordedOf(read), later]);
      return facts([read], { ledger });
    },
    ["drill_latest_covered"],
  ],
  [
    "a nonce that the ledger does not know",
    () => facts(undefined, { ledger: ledgerOf([]) }),
    ["drill_count", "drill_nonce_single"],
  ],
  [
    "a replayed nonce: a record of this candidate under the nonce of another",
    () => {
      const mine = readOf(recordOf());
      const other = readOf(recordOf({ bound: { ...BOUND, candidate: "rc-6" } }));
      return facts([mine], { ledger: ledgerOf([recordedOf(other)]) });
    },
    ["drill_count", "drill_latest_covered", "drill_nonce_single"],
  ],
  [
    "one record shown twice",
    () => {
      const read = readOf(recordOf());
      const ledger = ledgerOf([recordedOf(read)]);
      return facts([read, { ...read, path: ".release/drills/copy.json" }], { ledger });
    },
    ["drill_count", "drill_nonce_single"],
  ],
  [
    "a nonce that stands in the ledger twice",
    () => {
      const read = readOf(recordOf());
      return facts([read], {
        ledger: ledgerOf([recordedOf(read), recordedOf(read, 6)]),
      });
    },
    ["drill_count", "drill_nonce_single"],
  ],
];

test.each(spoilt)("%s", (_, given, ids) => {
  expect(failed(given())).toEqual(ids);
});

test("two signers of two meet a threshold of two", () => {
  const read = readOf(recordOf(), [FIRST, SECOND]);
  expect(
    failed(facts([read], { rule: { keys: [trusted(FIRST), trusted(SECOND)], threshold: 2 } })),
  ).toEqual([]);
});

test.each([
  [
    "of another candidate",
    { subject: { release_candidate_id: "rc-8" }, ended_at: late(-60).toISOString() },
  ],
  ["from before the signature", { ended_at: late(-401).toISOString() }],
])("a report %s need not be in the record", (_, more) => {
  const other = { ...foundReport("rollback_bundle", more), path: "reports/other.json" };
  expect(failed(facts(undefined, { reports: [INCIDENT, BUNDLE, other] }))).toEqual([]);
});

test("drills of earlier candidates count, but not in place of this one's", () => {
  const mine = readOf(recordOf());
  const bound = { ...BOUND, candidate: "rc-6" };
  const earlier = readOf(
    recordOf({
      bound,
      nonce: "6".repeat(32),
      timeline: { drill_id: "earlier" },
      signedAt: late(-450),
    }),
    [FIRST],
    ".release/drills/earlier.json",
  );
  const rules = drillRules({ version: 1, drills: { min_count: 2, rto_max_s: 300 } });
  expect(failed(facts([mine, earlier], { rules }))).toEqual([]);
  expect(failed(facts([earlier]))).toEqual(["drill_candidate_own"]);
});
