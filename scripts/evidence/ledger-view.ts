/** What the verbs that look at a ledger say, to people and in their report. */
import type { Check } from "../core/check.ts";
import type { CommandResult } from "../core/command.ts";
import type { JsonObject } from "../core/json-value.ts";
import { toBase64 } from "../ledger/notes/base64.ts";
import type { KeptHead } from "./head/kept-head.ts";
import type { LedgerFacts } from "./scan-file.ts";

export interface LedgerAnswer {
  readonly verb: "checkpoint" | "export" | "prove" | "verify-head";
  readonly checks: readonly Check[];
  readonly facts: LedgerFacts;
  readonly kept: readonly KeptHead[];
  /** File that was written, relative to the root. */
  readonly written?: string;
  readonly headline: string;
  readonly lines?: readonly string[];
}

export function ledgerResult(answer: LedgerAnswer): CommandResult {
  const { facts, kept, headline, lines } = answer;
  const heads = kept.map(({ input }) => input);
  const sections = lines === undefined ? {} : { sections: [{ title: "Head", lines }] };
  return {
    checks: answer.checks,
    inputs: facts.input === undefined ? heads : [facts.input, ...heads],
    result: { verb: answer.verb, ledger: headOf(facts), written: answer.written ?? null },
    view: { headline, ...sections },
  };
}

function headOf({ path, scan, root }: LedgerFacts): JsonObject {
  return { path, size: scan.head.size, head: scan.head.hash, root: toBase64(root) };
}
