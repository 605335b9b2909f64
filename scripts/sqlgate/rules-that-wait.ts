/** Changes that the old version survives, if they end in time. */
import { EXCLUSIVE } from "./rule.ts";
import type { SqlRule } from "./rule.ts";

export const WAITING_RULES = {
  "constraint-missing-not-valid": {
    class: "blocks",
    harm: "All rows are checked while the table is locked.",
    lock: EXCLUSIVE,
    instead: "Add it NOT VALID, then VALIDATE CONSTRAINT in another transaction.",
  },
  "adding-field-with-default": {
    class: "blocks",
    harm: "The whole table is rewritten.",
    lock: EXCLUSIVE,
    instead: "Add the column without the default, set the default after, and backfill in batches.",
  },
  "require-concurrent-index-creation": {
    class: "blocks",
    harm: "Writes wait until the index is built.",
    lock: "SHARE: nobody writes meanwhile",
    instead: "CREATE INDEX CONCURRENTLY, outside of a transaction.",
  },
  "require-concurrent-index-deletion": {
    class: "blocks",
    harm: "Reads and writes wait for the lock.",
    lock: EXCLUSIVE,
    instead: "DROP INDEX CONCURRENTLY, outside of a transaction.",
  },
  "require-concurrent-reindex": {
    class: "blocks",
    harm: "Writes wait until the index is built anew.",
    lock: "SHARE: nobody writes meanwhile",
    instead: "REINDEX … CONCURRENTLY.",
  },
  "require-concurrent-refresh": {
    class: "blocks",
    harm: "Reads of the view wait.",
    lock: EXCLUSIVE,
    instead: "REFRESH MATERIALIZED VIEW CONCURRENTLY.",
  },
  "rewriting-table": {
    class: "blocks",
    harm: "The whole table is rewritten.",
    lock: EXCLUSIVE,
    instead: "Do it in a maintenance window, or with pg_repack.",
  },
  "locking-table": {
    class: "blocks",
    harm: "Statements of the old version wait for the lock.",
    instead: "Take the weakest lock, with lock_timeout.",
  },
  "ban-concurrent-index-creation-in-transaction": {
    class: "fragile",
    harm: "PostgreSQL refuses it inside of a transaction.",
    instead: "Give it a migration of its own, without a transaction.",
  },
  "prefer-robust-stmts": {
    class: "fragile",
    harm: "Tried a second time after a failure, it fails.",
    instead: "Write IF NOT EXISTS or IF EXISTS, or put the file in one transaction.",
  },
  "require-lock-timeout": {
    class: "fragile",
    harm: "It may wait for its lock without end, and everybody waits behind it.",
    instead: "SET lock_timeout = '2s'; before it (SET LOCAL only inside of a transaction).",
  },
  "transaction-nesting": {
    class: "fragile",
    harm: "The inner BEGIN does nothing; the inner COMMIT ends the outer one.",
    instead: "Use one transaction.",
  },
  "ban-uncommitted-transaction": {
    class: "fragile",
    harm: "All of it is rolled back at the end of the session.",
    instead: "End with COMMIT.",
  },
  "unused-ignore": {
    class: "fragile",
    harm: "It ignores nothing, and would hide what comes later.",
    instead: "Take the comment out.",
  },
} as const satisfies Readonly<Record<string, SqlRule>>;
