/**
 * W3C Trace Context, Level 1: the thread of a release as a trace. The correlation id is 16 bytes,
 * and so is a trace-id (section 3.2.2.3): the one is the other without its hyphens. Pure.
 */
import { sha256Hex } from "./digest.ts";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** 32 lower-case hex digits; `undefined` for what is no UUID, and for all zeros, which is invalid. */
export function traceIdOf(correlationId: string): string | undefined {
  const lower = correlationId.toLowerCase();
  if (!UUID.test(lower)) return undefined;
  const digits = lower.replaceAll("-", "");
  return /^0+$/.test(digits) ? undefined : digits;
}

/** The header of one step of the thread, sampled; `step` is any text that names the step. */
export function traceparentOf(correlationId: string, step: string): string | undefined {
  const traceId = traceIdOf(correlationId);
  return traceId === undefined ? undefined : `00-${traceId}-${sha256Hex(step).slice(0, 16)}-01`;
}

/** Version, trace-id, parent-id, flags; what a later version adds follows after a hyphen. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/;

/** The trace-id of a `traceparent` (section 3.2.2), or in a few words what is wrong with it. */
export function traceIdIn(
  traceparent: string,
): { readonly traceId: string } | { readonly fault: string } {
  const [match, version, traceId = "", parentId = "", rest] = TRACEPARENT.exec(traceparent) ?? [];
  if (match === undefined) return { fault: "is not version-traceid-parentid-flags in lower case" };
  if (version === "ff") return { fault: "has the version ff, which is forbidden" };
  if (version === "00" && rest !== undefined) return { fault: "is longer than version 00 allows" };
  if (/^0+$/.test(traceId)) return { fault: "has a trace-id of zeros" };
  if (/^0+$/.test(parentId)) return { fault: "has a parent-id of zeros" };
  return { traceId };
}
