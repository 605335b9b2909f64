/** All that the guard decides on. */
import type { SignatureRule } from "../trust/envelope/verify-envelope.ts";
import type { MaybeBound } from "./choose-reports.ts";
import type { ReportFile } from "./collect-reports.ts";
import type { DrillFile } from "./drill-file.ts";
import type { DrillRules } from "./drill-policy.ts";
import type { DrillLedger } from "./ledger-view.ts";
import type { ReadRecord } from "./read-records.ts";

export interface GuardFacts {
  readonly rules: DrillRules;
  readonly bound: MaybeBound;
  readonly now: Date;
  readonly ledger: DrillLedger;
  /** Newest first. */
  readonly records: readonly ReadRecord[];
  readonly unreadable: readonly string[];
  /** Files that the latest record names, as they are now. */
  readonly files: readonly DrillFile[];
  /** All reports that are there now, of the kinds of the policy. */
  readonly reports: readonly ReportFile[];
  /** What the role asks for; `undefined` where there is no key list or no such role. */
  readonly rule: SignatureRule | undefined;
  /** Fingerprint that --signing-key named. */
  readonly expectedKey: string | undefined;
}

/** With the latest record, which most rules are about. */
export interface LatestFacts extends GuardFacts {
  readonly latest: ReadRecord;
}

/** Clocks of two machines may differ by so much. */
export const SKEW_MS = 60_000;
