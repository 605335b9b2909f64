import { expect, test } from "vitest";
import { draftOf } from "../../scripts/ledger/decide-and-append.ts";

const HOST = { now: () => new Date("2026-11-23T05:00:00Z") };
const DEED = { type: "a.b", actor: "ann", reason: "why", data: {} };
const THREAD = "11111111-1111-4111-8111-111111111111";
const REPORT = "22222222-2222-4222-8222-222222222222";

test("an event is of the thread of its run, and else of the run alone", () => {
  const ids = { correlationId: THREAD, releaseCandidateId: "rc-7", reportId: REPORT };
  const time = "2026-11-23T05:00:00.000Z";
  const wanted = { ...DEED, time, correlation_id: THREAD, release_candidate_id: "rc-7" };
  expect(draftOf(HOST, ids, DEED)).toEqual(wanted);
  const none = { correlationId: undefined, releaseCandidateId: undefined };
  const own = draftOf(HOST, { ...none, reportId: REPORT }, DEED);
  expect(own).toEqual({ ...DEED, time, correlation_id: REPORT });
  expect(Object.keys(draftOf(HOST, none, DEED))).not.toContain("correlation_id");
});
