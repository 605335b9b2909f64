import { expect, test } from "vitest";
import { traceIdIn, traceIdOf, traceparentOf } from "../../scripts/core/trace-context.ts";

const UUID = "4bf92f35-77b3-4da6-a3ce-929d0e0e4736";
const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

test("a trace-id is the UUID without hyphens; zeros and other texts have none", () => {
  expect(traceIdOf(UUID)).toBe(TRACE);
  expect(traceIdOf(UUID.toUpperCase())).toBe(TRACE);
  expect(traceIdOf("00000000-0000-0000-0000-000000000000")).toBeUndefined();
  expect(traceIdOf(TRACE)).toBeUndefined();
  expect(traceIdOf(`${UUID} `)).toBeUndefined();
});

test("a header leads back to its trace; each step has a parent-id of its own", () => {
  const header = traceparentOf(UUID, "one") ?? "";
  expect(header).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
  expect(traceIdIn(header)).toEqual({ traceId: TRACE });
  expect(traceparentOf(UUID, "two")).not.toBe(header);
  expect(traceparentOf("no uuid", "one")).toBeUndefined();
});

test.each([
  [`00-${TRACE}-00f067aa0ba902b7-01`, TRACE],
  [`00-${TRACE}-00f067aa0ba902b7-00`, TRACE],
  [`cc-${TRACE}-00f067aa0ba902b7-01-what-the-future-adds`, TRACE],
  [`00-${TRACE}-00f067aa0ba902b7-01-more`, "longer"],
  [`ff-${TRACE}-00f067aa0ba902b7-01`, "forbidden"],
  [`00-${"0".repeat(32)}-00f067aa0ba902b7-01`, "trace-id of zeros"],
  [`00-${TRACE}-${"0".repeat(16)}-01`, "parent-id of zeros"],
  [`00-${TRACE.toUpperCase()}-00f067aa0ba902b7-01`, "lower case"],
  [`00-${TRACE}-00f067aa0ba902b7`, "is not version"],
  [`00-${TRACE}-00f067aa0ba902b7-01\n`, "is not version"],
  ["", "is not version"],
])("%s", (header, wanted) => {
  const read = traceIdIn(header);
  expect("traceId" in read ? read.traceId : read.fault).toContain(wanted);
});
