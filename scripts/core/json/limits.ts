/** How large and how deep the files may be that we read. */
import type { JsonLimits } from "./read-json.ts";
import type { SkimLimits } from "./skim/skim-json.ts";

const MEBIBYTE = 1024 * 1024;

/** Written by hand: nothing near this is a policy. */
export const POLICY_LIMITS: JsonLimits = { maxBytes: MEBIBYTE, maxDepth: 64 };

/** Written by programs, with a record for every file, package or request. */
export const REPORT_LIMITS: JsonLimits = { maxBytes: 64 * MEBIBYTE, maxDepth: 128 };

/** Load reports, of which little is kept: they may hold a record for every second or request. */
export const LOAD_REPORT_LIMITS: SkimLimits = {
  maxBytes: 512 * MEBIBYTE,
  maxDepth: 128,
  maxKeptBytes: 8 * MEBIBYTE,
  maxTokenBytes: MEBIBYTE,
};
