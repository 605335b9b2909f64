import { describe, expect, test } from "vitest";
import { isSha256Hex, sha256Hex, sha256OfStream } from "../../scripts/core/digest.ts";

const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(1);
  throw new Error("gone");
}

describe("SHA-256 (FIPS 180-4 examples)", () => {
  test("of a text and of bytes", () => {
    expect(sha256Hex("abc")).toBe(ABC);
    expect(sha256Hex(Uint8Array.of(0x61, 0x62, 0x63))).toBe(ABC);
    expect(sha256Hex("")).toBe(EMPTY);
  });

  test("of a text's UTF-8 bytes", () => {
    expect(sha256Hex("é")).toBe(sha256Hex(Uint8Array.of(0xc3, 0xa9)));
  });

  test("of a stream, however it is cut", async () => {
    const chunks = [Uint8Array.of(0x61), new Uint8Array(), Uint8Array.of(0x62, 0x63)];
    expect(await sha256OfStream(chunks)).toEqual({ sha256: ABC, bytes: 3 });
    expect(await sha256OfStream([])).toEqual({ sha256: EMPTY, bytes: 0 });
  });

  test("a stream that breaks has no digest", async () => {
    await expect(sha256OfStream(broken())).rejects.toThrow("gone");
  });
});

test.each<[string, boolean]>([
  [ABC, true],
  [ABC.toUpperCase(), false],
  [ABC.slice(1), false],
  [`${ABC}0`, false],
  [`${ABC}\n`, false],
  ["", false],
])("%j is a digest: %s", (text, is) => {
  expect(isSha256Hex(text)).toBe(is);
});
