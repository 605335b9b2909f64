/** For each rule on signatures, deliveries and history a case that fails it. */
import { expect, test } from "vitest";
import type { GuardFacts } from "../../scripts/drill/guard-facts.ts";
import { envelopeLine, readEnvelope, signEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import {
  PAYLOAD_TYPE,
  readStatement,
  statementBytes,
} from "../../scripts/trust/statement/statement.ts";
import type { Statement } from "../../scripts/trust/statement/statement.ts";
import type { ReadRecord } from "../../scripts/drill/read-records.ts";
import { testKey, trusted } from "../trust/signing-keys.ts";
import {
  BUNDLE,
  facts,
  failed,
  FIRST,
  INCIDENT,
  late,
  ledgerOf,
  readOf,
  recordedOf,
  recordOf,
  ROLLBACK,
  SECOND,
} from "./guard-case.ts";

/** The latest record with its second statement made anew. */
function restated(
  change: (statement: Statement) => Statement,
  read = readOf(recordOf()),
): ReadRecord {
  const remade = read.statements.map((line) => {
    const envelope = readEnvelope(line);
    if (!envelope.ok) throw new Error(envelope.why);
    const statement = readStatement(envelope.envelope.payload);
    if (!statement.ok) throw new Error(statement.why);
    const payload = statementBytes(change(statement.statement));
    return Buffer.from(envelopeLine(signEnvelope(PAYLOAD_TYPE, payload, [FIRST])));
  });
  return { ...read, statements: remade };
}

const signed: readonly (readonly [string, () => GuardFacts, readonly string[]])[] = [
  [
    "no statements",
    () => facts([{ ...readOf(recordOf()), statements: [] }]),
    ["drill_count", "drill_statement_sound"],
  ],
  [
    "one statement shown twice in place of the two",
    () => {
      const read = readOf(recordOf());
      return facts([
        {
          ...read,
          statements: read.statements
            .flatMap((one) => one)
            .slice(0, 1)
            .flatMap((one) => [one, one]),
        },
      ]);
    },
    ["drill_count", "drill_statement_sound"],
  ],
  [
    "a test result that is no pass",
    () =>
      facts([
        restated((one) =>
          "result" in one.predicate
            ? { ...one, predicate: { ...one.predicate, result: "WARNED" } }
            : one,
        ),
      ]),
    ["drill_count", "drill_statement_sound"],
  ],
  [
    "a statement of another drill",
    () =>
      facts([
        restated((one) =>
          "nonce" in one.predicate ? { ...one, predicate: { ...one.predicate, commit: "b" } } : one,
        ),
      ]),
    ["drill_count", "drill_statement_sound"],
  ],
  [
    "a statement that never names the artifact",
    () =>
      facts([
        restated((one) => ({
          ...one,
          subjects: one.subjects.filter(({ name }) => name !== "reports/rollback_bundle.json"),
        })),
      ]),
    ["drill_count", "drill_statement_names_files"],
  ],
  [
    "a key that nobody knows",
    () => facts([readOf(recordOf(), [testKey(13)])]),
    ["drill_count", "drill_signed_by_role"],
  ],
  [
    "too few signers",
    () => facts(undefined, { rule: { keys: [trusted(FIRST), trusted(SECOND)], threshold: 2 } }),
    ["drill_count", "drill_signed_by_role"],
  ],
  [
    "one signer counted twice",
    () =>
      facts([readOf(recordOf(), [FIRST, FIRST])], {
        rule: { keys: [trusted(FIRST), trusted(FIRST), trusted(SECOND)], threshold: 2 },
      }),
    ["drill_count", "drill_signed_by_role"],
  ],
  [
    "statements signed by different keys",
    () => {
      const [mine, other] = [readOf(recordOf()), readOf(recordOf(), [SECOND])];
      return facts([
        { ...mine, statements: [...mine.statements.slice(0, 1), ...other.statements.slice(1)] },
      ]);
    },
    ["drill_count", "drill_signed_by_role"],
  ],
  [
    "a message on another channel than e-mail",
    () => {
      const result = {
        deliveries: [
          { channel: "webhook", outcome: "delivered", delivered_at: late(-550).toISOString() },
        ],
      };
      return facts(undefined, {
        reports: [{ ...INCIDENT, report: { ...INCIDENT.report, result } }, BUNDLE],
      });
    },
    ["drill_email_delivered"],
  ],
  [
    "a key that had ended",
    () =>
      facts(undefined, { rule: { keys: [trusted(FIRST, { validTo: late(-401) })], threshold: 1 } }),
    ["drill_count", "drill_key_valid", "drill_signed_by_role"],
  ],
  [
    "a key that was revoked later",
    () =>
      facts(undefined, { rule: { keys: [trusted(FIRST, { revokedAt: late(-1) })], threshold: 1 } }),
    ["drill_count", "drill_key_valid", "drill_signed_by_role"],
  ],
  [
    "no role to ask for",
    () => facts(undefined, { rule: undefined }),
    ["drill_count", "drill_signed_by_role"],
  ],
  [
    "another key of the role than the one that was named",
    () => facts(undefined, { expectedKey: SECOND.public.keyid }),
    ["drill_key_expected"],
  ],
  [
    "an e-mail that was only queued",
    () => {
      const queued = {
        ...INCIDENT.report,
        result: { deliveries: [{ channel: "email", outcome: "queued" }] },
      };
      return facts(undefined, { reports: [{ ...INCIDENT, report: queued }, BUNDLE] });
    },
    ["drill_email_delivered"],
  ],
  [
    "an e-mail in a report that was not signed",
    () => facts(undefined, { reports: [{ ...INCIDENT, path: "reports/other.json" }, BUNDLE] }),
    ["drill_email_delivered", "drill_reports_counted"],
  ],
  ...(
    [
      ["another channel", { channel: "canary" }],
      ["another version", { to: "1.4.1" }],
      ["before the drill", { time: late(-700).toISOString() }],
      ["after the drill", { time: late(-400).toISOString() }],
    ] as const
  ).map(
    ([what, more]) =>
      [
        `a rollback in the ledger of ${what}`,
        () => {
          const read = readOf(recordOf());
          const rollbacks = [{ ...ROLLBACK, ...more }];
          return facts([read], { ledger: ledgerOf([recordedOf(read)], rollbacks) });
        },
        ["drill_history_rollback"],
      ] as const,
  ),
];

test.each(signed)("%s", (_, given, ids) => {
  expect(failed(given())).toEqual(ids);
});
