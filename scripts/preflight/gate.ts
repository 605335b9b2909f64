/**
 * A gate as the preflight works with it: the policy's words with every default filled in and
 * every duration in milliseconds. Made by `gatesOf`; what the policy may say is in
 * `schemas/policy/release_policy.schema.json`.
 */
import type { EvidenceKind } from "./preflight-result.ts";

export type Stream = "stdout" | "stderr" | "output";

/** Where evidence is found: files that match patterns, or what the gate itself prints. */
export type EvidenceSource =
  | { readonly from: "files"; readonly pattern: string }
  | { readonly from: "stream"; readonly stream: Stream };

export interface EvidencePromise {
  readonly kind: EvidenceKind;
  readonly source: EvidenceSource;
  /** Least number of things looked at; at least 1. */
  readonly min: number;
  readonly max?: number;
  /** `report`: name of the script whose report it is. */
  readonly report?: string;
  /** `json`: RFC 6901, to a number, or to a list or object whose members are counted. */
  readonly pointer?: string;
  /** `closing_line`: text with one `{count}` and any `{any}`. */
  readonly line?: string;
  /** `sarif`: least level of a result that fails the gate. */
  readonly failOn?: SarifLevel;
}

export const SARIF_LEVELS = ["none", "note", "warning", "error"] as const;
export type SarifLevel = (typeof SARIF_LEVELS)[number];

/** What a code other than 0 means; no code but 0 can be a pass. */
export type ExitMeaning = "fail" | "policy_error" | "no_data";

export interface GateEnvironment {
  /** Names, a trailing `*` standing for any end; added to the short list that all gates get. */
  readonly inherit: "all" | readonly string[];
  readonly set: Readonly<Record<string, string>>;
}

export interface Gate {
  readonly id: string;
  readonly title: string;
  readonly argv: readonly [string, ...string[]];
  readonly needs: readonly string[];
  readonly profile: "quick" | "full";
  readonly timeoutMs: number;
  readonly required: boolean;
  readonly retries: number;
  readonly evidence: readonly EvidencePromise[];
  /** Why there is no evidence; set if and only if none is promised. */
  readonly exitCodeOnly?: string;
  readonly exitCodes: Readonly<Record<string, ExitMeaning>>;
  readonly inputs: readonly string[];
  /** Longest age of an earlier pass that may stand for this gate; absent: never reused. */
  readonly reuseMaxAgeMs?: number;
  readonly exclusive: readonly string[];
  readonly weight: number;
  readonly environment: GateEnvironment;
  readonly allowSkip: boolean;
  /** JSON pointer of the gate in the policy. */
  readonly pointer: string;
}
