/**
 * What wrk and wrk2 print. Only wrk2 says "HdrHistogram": its recorded latencies count from the
 * moment at which a request was due. wrk, and wrk2's uncorrected latencies, are of a closed model.
 * Neither says when it ran. Pure.
 */
import type { Figures, Measurement } from "./measurement.ts";
import { spectrumIn } from "./hdr-spectrum.ts";

const RECORDED = /^\s*Latency Distribution \(HdrHistogram - Recorded Latency\)\s*$/;
const OTHER = /^\s*Latency Distribution(?: \(HdrHistogram - .*\))?\s*$/;
const CALIBRATION = /^\s*Thread calibration: /;
const PERCENTILE = /^\s*(\d{1,2}(?:\.\d+)?)%\s+(\d+(?:\.\d+)?)(us|ms|s|m|h)\s*$/;
const UNIT_MS: Readonly<Record<string, number>> = {
  us: 0.001,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

export function isWrk(text: string): boolean {
  return /^Running \S+ test @ \S+\s*$/m.test(text);
}

export function fromWrk(text: string): Measurement {
  const lines = text.split(/\r?\n/);
  const isWrk2 = lines.some((line) => CALIBRATION.test(line) || /HdrHistogram/.test(line));
  return {
    source: isWrk2 ? "wrk2" : "wrk",
    model: modelOf(lines),
    invalid: strangeness(lines),
    endedAt: undefined,
    candidate: undefined,
    whole: figuresOf(lines),
    targets: new Map(),
    eventsSeen: undefined,
  };
}

function strangeness(lines: readonly string[]): string | undefined {
  const times = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  if (times(/^Running /) !== 1) return "it holds more than one run";
  const isWhole = times(/^Requests\/sec:/) === 1 && times(/^Transfer\/sec:/) === 1;
  return isWhole ? undefined : "it is cut short";
}

/** Without a distribution there is no latency that a model could be asked of. */
function modelOf(lines: readonly string[]): Measurement["model"] {
  if (lines.some((line) => RECORDED.test(line))) return "open";
  return lines.some((line) => OTHER.test(line)) ? "closed" : "unstated";
}

function figuresOf(lines: readonly string[]): Figures {
  const latencies = latencyLines(lines);
  const spectrum = spectrumIn(latencies);
  const answered = numberIn(lines, /^\s*(\d+) requests in \S+, \S+ read\s*$/);
  const bad = numberIn(lines, /^\s*Non-2xx or 3xx responses: (\d+)\s*$/) ?? 0;
  const broken = socketErrors(lines);
  const requests = answered === undefined ? undefined : answered + broken;
  const successes = answered === undefined ? undefined : Math.max(0, answered - bad);
  return {
    requests,
    successes,
    successRate: successes === undefined || !requests ? undefined : successes / requests,
    degradedRate: undefined,
    availability: undefined,
    latencyCount: spectrum?.count ?? totalIn(latencies) ?? answered,
    latencyMs: new Map([...(spectrum?.values ?? []), ...latencies.flatMap(percentileOf)]),
  };
}

/** Of the first distribution, which is the recorded one, and not of the uncorrected one below it. */
function latencyLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => OTHER.test(line));
  if (first < 0) return [];
  const next = lines.findIndex((line, index) => index > first && OTHER.test(line));
  return lines.slice(first + 1, next < 0 ? undefined : next);
}

function percentileOf(line: string): [number, number][] {
  const [, percentile, value, unit = ""] = PERCENTILE.exec(line) ?? [];
  return value === undefined
    ? []
    : [[Number(percentile), Number(value) * (UNIT_MS[unit] ?? Number.NaN)]];
}

/** None of these answered, and wrk does not count them among the requests. */
function socketErrors(lines: readonly string[]): number {
  const line = lines.find((one) => /^\s*Socket errors:/.test(one)) ?? "";
  const counts = [...line.matchAll(/(?:connect|read|write|timeout) (\d+)/g)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

function totalIn(lines: readonly string[]): number | undefined {
  return numberIn(lines, /^#\[Max\s*=.*Total count\s*=\s*(\d+)\]\s*$/);
}

function numberIn(lines: readonly string[], pattern: RegExp): number | undefined {
  const text = lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
  return text === undefined ? undefined : Number(text);
}
