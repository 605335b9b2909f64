import { describe, expect, test } from "vitest";
import { requestOf } from "../../scripts/probe/plan.ts";

const TARGET = { id: "home", url: "http://127.0.0.1:8080/" };

const sent = (headers: Record<string, string>, env = {}) =>
  requestOf({ ...TARGET, headers }, [], env).headers;

describe("headers", () => {
  test("are sent as they stand, or from the environment", () => {
    expect(sent({ "x-key": "env:KEY", accept: "*/*" }, { KEY: "secret" })).toEqual({
      "x-key": "secret",
      accept: "*/*",
    });
    expect(() => sent({ "x-key": "env:KEY" })).toThrow("KEY is not set");
    expect(sent({ connection: "Close" })).toEqual({ connection: "Close" });
  });

  test.each([
    ["a name with a line end", { "x\r\ny": "1" }],
    ["a name with a space", { "x y": "1" }],
    ["a value with a line end", { x: "1\r\ny: 2" }],
    ["a value beyond Latin-1", { x: "→" }],
    ["what the sender writes itself", { Expect: "100-continue" }],
    ["a coding of the transfer", { "transfer-encoding": "chunked" }],
    ["a connection of another kind", { connection: "upgrade" }],
    ["a length of its own", { "Content-Length": "3" }],
  ])("%s is refused, and its value is not told", (_, headers) => {
    expect(() => sent(headers)).toThrow(/^target home: header ".*" cannot be sent$/);
  });
});

test("each mark of degradation is taken over, alone or with others", () => {
  const header = { name: "x-fallback", value: "1" };
  const json = { pointer: "/degraded", value: true };
  const marks = [{ header }, { json }, { status: [203] }, { status: [203], header, json }];
  for (const degraded of marks) {
    expect(requestOf({ ...TARGET, degraded }, [], {}).expect.degraded).toEqual(degraded);
  }
});
