import { expect, test } from "vitest";
import { painter, wantsColour } from "../../../scripts/core/render/colour.ts";

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ TERM: "dumb" }, true, false],
  [{ TERM: "xterm-256color" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "" }, false, true],
  [{ FORCE_COLOR: "true" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "False" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "1", TERM: "dumb" }, false, true],
])("%j on a terminal (%s): %s", (env, isTTY, wanted) => {
  expect(wantsColour(env, isTTY)).toBe(wanted);
});

test("paints only where colour is wanted, and never nothing", () => {
  expect(painter(false)(["bold", "red"], "x")).toBe("x");
  expect(painter(true)("red", "x")).toBe("\u001B[31mx\u001B[39m");
  expect(painter(true)("red", "")).toBe("");
});
