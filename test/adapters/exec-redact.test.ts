import { array, assert, constantFrom, pre, property, string } from "fast-check";
import type { Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { makeRedactor } from "../../scripts/adapters/exec/redact.ts";
import { secretForms } from "../../scripts/adapters/exec/secret-forms.ts";

function redact(patterns: readonly string[], chunks: readonly string[]): string {
  const redactor = makeRedactor(patterns.map((pattern) => Buffer.from(pattern)));
  const shown = chunks.map((chunk) => redactor.push(Buffer.from(chunk)));
  return Buffer.concat([...shown, redactor.end()]).toString();
}

/** The plain rule: every byte of every occurrence is hidden, and what overlaps is one. */
function expected(patterns: readonly string[], text: string): string {
  let shown = "";
  let hiddenUntil = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = patterns.filter((pattern) => text.startsWith(pattern, at));
    if (here.length > 0 && at >= hiddenUntil) shown += "***";
    hiddenUntil = Math.max(hiddenUntil, ...here.map(({ length }) => at + length));
    if (at >= hiddenUntil) shown += text[at] ?? "";
  }
  return shown;
}

describe("redaction of a stream", () => {
  test.each([
    [["abcd"], ["xxabcdyy"], "xx***yy"],
    [["abcd"], ["xxab", "cdyy"], "xx***yy"],
    [["abcd"], ["a", "b", "c", "d"], "***"],
    [["abcd"], ["abc", "abcd"], "abc***"],
    [["abcd"], ["abc"], "abc"],
    [["abcd", "abcdefgh"], ["abcdef", "gh"], "***"],
    [["abcd", "abcdefgh"], ["abcdef", "zz"], "***efzz"],
    [["abcd1234", "1234zzzz"], ["-abcd1234", "zzzz-"], "-***-"],
    [["aaaa"], ["aaaaaa", "aaa", "b"], "***b"],
    [["abcd"], ["abcdabcd"], "******"],
  ])("%j in %j", (patterns, chunks, shown) => {
    expect(redact(patterns, chunks)).toBe(shown);
  });

  test("however patterns overlap and wherever the stream is cut", () => {
    const letters = constantFrom("a", "b", "c");
    const word = (minLength: number, maxLength: number): Arbitrary<string> =>
      array(letters, { minLength, maxLength }).map((list) => list.join(""));
    const patterns = array(word(4, 7), { minLength: 1, maxLength: 3 });
    const chunks = array(word(0, 9), { maxLength: 12 });
    assert(
      property(patterns, chunks, (some, pieces) => {
        expect(redact(some, pieces)).toBe(expected(some, pieces.join("")));
      }),
      { numRuns: 2000 },
    );
  });

  test("what cannot be the start of a secret is given out at once", () => {
    const redactor = makeRedactor([Buffer.from("secret-value")]);
    expect(redactor.push(Buffer.from("progress 10% se")).toString()).toBe("progress 10% ");
    expect(redactor.push(Buffer.from("ven\n")).toString()).toBe("seven\n");
  });

  test("without secrets the bytes pass untouched", () => {
    const chunk = Buffer.from([0, 255, 1]);
    expect(makeRedactor([]).push(chunk)).toBe(chunk);
  });
});

function hides(secret: string, text: string): boolean {
  const forms = secretForms([secret]).map((form) => form.toString());
  return redact(forms, [text]).includes("***");
}

describe("forms of a secret", () => {
  const secret = `p/a+s s"w'ö\\rd?&`;

  test.each<[string, string]>([
    ["plain", secret],
    ["base64", Buffer.from(secret).toString("base64")],
    ["base64 after one byte", Buffer.from(`x${secret}`).toString("base64")],
    ["base64 after two bytes", Buffer.from(`xy${secret}tail`).toString("base64")],
    ["base64url", Buffer.from(secret).toString("base64url")],
    ["URL", encodeURIComponent(secret)],
    [
      "URL, lower-case hex",
      encodeURIComponent(secret).replaceAll(/%../g, (code) => code.toLowerCase()),
    ],
    ["form", new URLSearchParams({ a: secret }).toString()],
    ["JSON", JSON.stringify({ a: secret })],
    ["JSON with \\/", JSON.stringify({ a: secret }).replaceAll("/", String.raw`\/`)],
    ["JSON in ASCII", JSON.stringify({ a: secret }).replaceAll("ö", String.raw`\u00f6`)],
    ["hex", Buffer.from(secret).toString("hex")],
    ["set -x", `+ tool '${secret.replaceAll("'", String.raw`'\''`)}'`],
  ])("%s", (_, text) => {
    expect(hides(secret, text)).toBe(true);
    expect(hides("an unrelated value", text)).toBe(false);
  });

  test("base64 hides all characters that the secret alone decides", () => {
    assert(
      property(string({ minLength: 4 }), string(), string(), (value, before, after) => {
        pre(Buffer.byteLength(value.trim()) >= 4);
        const text = Buffer.from(before + value + after).toString("base64");
        expect(hides(value, text)).toBe(true);
      }),
    );
  });

  test("each line of a key, and the key as a whole", () => {
    const key = "-----BEGIN KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END KEY-----\n";
    expect(hides(key, "    MC4CAQAwBQYDK2VwBCIEIA")).toBe(true);
    expect(hides(key, key.trim().replaceAll("\n", "\r\n"))).toBe(true);
    expect(hides(key, JSON.stringify(key))).toBe(true);
  });

  test("a value with space around it is hidden without", () => {
    expect(hides("hunter2hunter2\n", "x hunter2hunter2 x")).toBe(true);
  });

  test("values of less than four bytes are in every text, and are not hidden", () => {
    expect(secretForms(["", "1", "yes", "  ab  "])).toEqual([]);
    expect(secretForms(["pass"]).length).toBeGreaterThan(0);
  });
});
