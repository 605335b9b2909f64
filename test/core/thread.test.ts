import { expect, test } from "vitest";
import { inheritThread } from "../../scripts/core/thread.ts";

const A = "11111111-1111-4111-8111-111111111111";
const B = "22222222-2222-4222-8222-222222222222";
const inherited = (
  correlationId: string | undefined,
  releaseCandidateId: string | undefined,
  correlation_id: string,
  release_candidate_id?: string,
) =>
  inheritThread(
    { correlationId, releaseCandidateId },
    { correlation_id, ...(release_candidate_id === undefined ? {} : { release_candidate_id }) },
  );

test("what the command line does not say comes from the report", () => {
  const whole = { correlation_id: A, release_candidate_id: "rc-7" };
  expect(inherited(undefined, undefined, A, "rc-7")).toEqual(whole);
  expect(inherited(undefined, "rc-7", A, "rc-7")).toEqual(whole);
  expect(inherited(undefined, undefined, A)).toEqual({ correlation_id: A });
});

test("the command line wins", () => {
  expect(inherited(B, "rc-7", A, "rc-7")).toEqual({
    correlation_id: B,
    release_candidate_id: "rc-7",
  });
  expect(inherited(B, undefined, A)).toEqual({ correlation_id: B });
});

test("a report about another candidate, or about none, hands no thread on", () => {
  expect(inherited(undefined, "rc-8", A, "rc-7")).toEqual({ release_candidate_id: "rc-8" });
  expect(inherited(undefined, "rc-8", A)).toEqual({ release_candidate_id: "rc-8" });
});

test("ids that are none are not handed on", () => {
  expect(inherited(undefined, undefined, "INC 7", "rc 7\n")).toEqual({});
  expect(inherited(undefined, undefined, `${A}\n`, "rc-7")).toEqual({
    release_candidate_id: "rc-7",
  });
});
