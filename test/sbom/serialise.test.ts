/** The bytes of a bill are those of plain JSON, although it is never one text. */
import { assert, array, integer, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { byteSink } from "../../scripts/sbom/byte-sink.ts";
import { NO_SERIAL_NUMBER, numbered } from "../../scripts/sbom/serialise.ts";

const item = record({ name: string({ unit: "binary" }), count: integer() });

test("what JSON.stringify says, for any items, with the number put in", () => {
  assert(
    property(array(item), array(item), (components, dependencies) => {
      const before = {
        serialNumber: NO_SERIAL_NUMBER,
        metadata: { name: "x" },
        components,
        dependencies,
      };
      const { bytes, document } = numbered(before);
      expect(bytes.toString("utf8")).toBe(
        `${JSON.stringify(document, undefined, 2)}\n`.toWellFormed(),
      );
    }),
  );
});

test("in pieces: 1,234 items", () => {
  const components = Array.from({ length: 1234 }, (_, index) => ({ name: `pkg-${index}` }));
  const { bytes, document } = numbered({
    serialNumber: NO_SERIAL_NUMBER,
    components,
    dependencies: [],
  });
  expect(bytes.toString("utf8")).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
});

test("a sink grows where more comes than was expected", () => {
  const sink = byteSink(1);
  const texts = Array.from({ length: 100 }, (_, index) => `ä${"x".repeat(index * 7)}`);
  for (const text of texts) sink.add(text);
  expect(sink.bytes().toString("utf8")).toBe(texts.join(""));
});
