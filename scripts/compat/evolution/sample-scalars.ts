/** Guesses of numbers and strings near the limits of a state. */
import { numberLimits, stringLength, textsOf } from "./limits.ts";
import { wordsOf } from "./regular-language.ts";
import { stringRules } from "./rules-scalar.ts";
import type { View } from "./view.ts";

export function integers(view: View): number[] {
  const { least, most, multiples } = numberLimits(view);
  const near = [0, 1, -1, 2, least, least + 1, least + 2, most, most - 1, most - 2, 7, 1000];
  const steps = multiples.flatMap((by) => [
    by,
    by * 2,
    by * 3,
    -by,
    Math.ceil(least / by) * by,
    Math.floor(most / by) * by,
  ]);
  return [...new Set([...near, ...steps])].filter((value) => Number.isSafeInteger(value));
}

export function fractions(view: View): number[] {
  const { least, most, multiples } = numberLimits(view);
  const near = [
    0.5,
    1.5,
    -0.5,
    0.1,
    0.25,
    least + 0.5,
    least + 0.001,
    most - 0.5,
    most - 0.001,
    (least + most) / 2,
  ];
  return [...near, ...multiples.flatMap((by) => [by, by * 3, by / 2])].filter(
    (value) => Number.isFinite(value) && !Number.isInteger(value),
  );
}

const TEXTS = [
  "a",
  "",
  "ab",
  "A",
  "0",
  "1.2.3",
  "x y",
  "_",
  "-",
  "abc-1",
  "é",
  "not valid here",
  "/",
  "~",
];

/** An example of each format, for members that need one. */
const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2020-01-02T03:04:05Z",
  date: "2020-01-02",
  time: "03:04:05Z",
  duration: "P1D",
  email: "a@example.org",
  "idn-email": "a@example.org",
  hostname: "example.org",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.org/",
  "uri-reference": "a/b",
  iri: "https://example.org/",
  uuid: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
  regex: "a",
  "json-pointer": "/a",
  "relative-json-pointer": "1/a",
  "uri-template": "https://example.org/{a}",
};

export function strings(view: View): string[] {
  const rules = stringRules(view);
  const words = rules.patterns.length + rules.notPatterns.length > 0 ? wordsOf(rules, 12) : [];
  const formats = textsOf(view.flat, "format").flatMap((format) => FORMATS[format] ?? []);
  const { least, most } = stringLength(view);
  const lengths = [least, Math.min(most, least + 1), Math.min(most, 5_000)].filter(
    (length) => length <= 100_000,
  );
  const filled = lengths.flatMap((length) => ["a".repeat(length), "0".repeat(length)]);
  return [...formats, ...words, ...TEXTS, ...filled, ...Object.values(FORMATS)];
}
