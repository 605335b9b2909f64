/** Do traces and CDEvents lead through the same thread? Pure. */
import { traceIdIn, traceIdOf } from "../../core/trace-context.ts";
import type { Artifact } from "../artifact.ts";
import { sameId } from "../choose-thread.ts";
import type { ThreadFacts } from "../facts.ts";
import type { Finding, Judgement } from "../finding.ts";

/** W3C Trace Context, section 3.2.2.3: 32 lower-case hex digits, not all zero. */
export function traceIdEqual({ thread, members }: ThreadFacts): Judgement {
  const { correlationId } = thread;
  if (correlationId === undefined) return unknown("there is no correlation id to make a trace of");
  const wanted = traceIdOf(correlationId);
  if (wanted === undefined) {
    const message = `${correlationId} cannot be a trace-id`;
    return { findings: [{ outcome: "fail", about: "thread", message }], good: "" };
  }
  const stated = members.flatMap((one) => one.traceparents.map((text) => ({ one, text })));
  const findings = stated.flatMap(({ one, text }) => traceFault(one, text, wanted) ?? []);
  return { findings, good: `trace-id ${wanted}, stated in ${stated.length} places` };
}

function traceFault(one: Artifact, observed: string, expected: string): Finding | undefined {
  const read = traceIdIn(observed);
  const { name: about, location } = one;
  const base = { outcome: "fail", about, location, expected, observed } as const;
  if ("fault" in read) return { ...base, message: `the traceparent of ${about} ${read.fault}` };
  if (read.traceId === expected) return undefined;
  return { ...base, message: `${about} is of another trace` };
}

/** CDEvents 0.4: `context.chainId`, a UUID, ties the events of one pipeline together. */
export function chainIdEqual({ thread, members }: ThreadFacts): Judgement {
  const { correlationId: expected } = thread;
  const events = members.flatMap((one) => one.chainIds.map((chainId) => ({ one, chainId })));
  if (events.length === 0) return { findings: [], good: "there is no CDEvent", idle: true };
  if (expected === undefined) return unknown("there is no correlation id to compare with");
  const findings = events.flatMap(({ one, chainId }): Finding[] => {
    const { name: about, location } = one;
    const base = { about, location, expected };
    if (chainId === undefined) {
      return [{ ...base, outcome: "no_data", message: `${about} states no chainId` }];
    }
    if (sameId(expected, chainId)) return [];
    const message = `${about} is of another chain`;
    return [{ ...base, outcome: "fail", message, observed: chainId }];
  });
  return { findings, good: `chain ${expected}, in ${events.length} places` };
}

function unknown(message: string): Judgement {
  return { findings: [{ outcome: "no_data", about: "thread", message }], good: "" };
}
