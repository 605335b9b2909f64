import { expect, test } from "vitest";
import { checksOf } from "../../scripts/correlation/finding.ts";
import type { Finding } from "../../scripts/correlation/finding.ts";
import {
  candidateConsistent,
  correlationIdConsistent,
  correlationIdValid,
  noOrphans,
  threadNotReused,
} from "../../scripts/correlation/rules/ids.ts";
import { chainIdEqual, traceIdEqual } from "../../scripts/correlation/rules/trace.ts";
import { A, B, facts, made, said, stating } from "./made.ts";

const NIL = "00000000-0000-0000-0000-000000000000";
const other = made("slo", stating(B, "rc-7"));

test("another id is another thread where somebody knows it, and an orphan where nobody does", () => {
  const known = facts([other], { known: new Set([A, B]) });
  expect(said(correlationIdConsistent(known))).toEqual(["fail: slo is of another thread"]);
  expect(said(noOrphans(known))).toEqual([]);
  const lost = facts([other]);
  expect(said(correlationIdConsistent(lost))).toEqual([]);
  expect(said(noOrphans(lost))).toHaveLength(1);
  expect(said(noOrphans(lost))[0]).toContain("fail");
  expect(said(noOrphans(facts([other], { ledgerSize: undefined })))[0]).toContain("no_data");
});

test("UUIDs are equal whatever their case", () => {
  const upper = facts([made("slo", stating(A.toUpperCase(), "rc-7"))]);
  for (const rule of [correlationIdValid, correlationIdConsistent, noOrphans]) {
    expect(said(rule(upper))).toEqual([]);
  }
});

test.each([[`${A} `], [A.replaceAll("-", "")], [`{${A}}`], [`urn:uuid:${A}`], [""]])(
  "%j is no UUID",
  (id) => {
    expect(said(correlationIdValid(facts([made("slo", stating(id, "rc-7"))])))).toEqual([
      "fail: slo states a correlation id that is no UUID",
    ]);
  },
);

test("an event or a rollout of another candidate uses the id again; others are merely wrong", () => {
  for (const kind of ["event", "rollout", "channels", "slo"] as const) {
    const one = facts([made(kind, stating(A, "rc-8"))]);
    const reused = kind !== "slo";
    expect(said(threadNotReused(one))).toHaveLength(reused ? 1 : 0);
    expect(said(candidateConsistent(one))).toHaveLength(reused ? 0 : 1);
  }
  const event = facts([made("event", stating(B, "rc-8"))]);
  expect(said(threadNotReused(event))).toEqual([]);
  expect(said(candidateConsistent(event))).toHaveLength(1);
});

test("what is not stated agrees with nothing", () => {
  const silent = facts([made("slo", stating(undefined, undefined))]);
  expect(said(correlationIdConsistent(silent))).toEqual(["no_data: slo states no correlation id"]);
  expect(said(candidateConsistent(silent))).toEqual(["no_data: slo names no release candidate"]);
  expect(said(correlationIdValid(silent))[0]).toContain("no_data");
});

test("each place counts in which an artifact states its ids", () => {
  const twice = [...stating(A, "rc-7").statements, ...stating(A, "rc-8").statements];
  expect(said(candidateConsistent(facts([made("incident", { statements: twice })])))).toHaveLength(
    1,
  );
});

const trace = (id: string) => `00-${id.replaceAll("-", "")}-00f067aa0ba902b7-01`;

const traced = (text: string) =>
  said(traceIdEqual(facts([made("cdevent", { traceparents: [text] })])));
const chained = (id: string | undefined) =>
  said(chainIdEqual(facts([made("cdevent", { chainIds: [id] })])));
const finding = (outcome: Finding["outcome"]): Finding => ({ outcome, about: "x", message: "m" });

test("every traceparent is valid and of the thread", () => {
  expect(traced(trace(A))).toEqual([]);
  expect(traced(trace(B))).toEqual(["fail: cdevent is of another trace"]);
  expect(traced(trace(NIL))).toEqual(["fail: the traceparent of cdevent has a trace-id of zeros"]);
  const nil = { thread: { correlationId: NIL, candidate: "rc-7" } };
  expect(said(traceIdEqual(facts([], nil)))).toEqual([`fail: ${NIL} cannot be a trace-id`]);
});

test("every CDEvent states the thread as its chain", () => {
  expect(chained(A)).toEqual([]);
  expect(chained(B)).toEqual(["fail: cdevent is of another chain"]);
  expect(chained(undefined)).toEqual(["no_data: cdevent states no chainId"]);
  const none = chainIdEqual(facts([made("slo")]));
  expect(checksOf("chain_id_equal", none)[0]?.outcome).toBe("not_applicable");
});

test("of many findings the worst are told, and the rest is counted", () => {
  const many = [...Array.from({ length: 30 }, () => finding("no_data")), finding("fail")];
  const checks = checksOf("no_orphans", { findings: many, good: "" });
  expect(checks).toHaveLength(21);
  expect(checks[0]?.outcome).toBe("fail");
  expect(checks[20]).toMatchObject({
    outcome: "no_data",
    message: "and 11 more findings of this kind",
  });
});
