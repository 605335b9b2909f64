import { describe, expect, test } from "vitest";
import { readMeasurement } from "../../scripts/slo/read-measurement.ts";

describe("a report that is read in pieces", () => {
  test("is closed where it is refused before its end", async () => {
    let closed = false;
    async function* endless() {
      try {
        for (;;) yield Buffer.from('{"a" 1}');
      } finally {
        closed = true;
      }
    }
    await expect(readMeasurement(endless(), "r.json", {})).rejects.toThrow("a colon is missing");
    expect(closed).toBe(true);
  });

  test("is of no kind where nothing but blanks come, however many", async () => {
    let pulled = 0;
    async function* blank() {
      for (; pulled < 1000; pulled += 1) yield Buffer.alloc(10_000, " ");
    }
    await expect(readMeasurement(blank(), "r.json", {})).rejects.toThrow("larger than");
    expect(pulled).toBeLessThan(1000);
  });
});
