/**
 * A percentile table of HdrHistogram (`.hgrm`). It states neither a unit, nor how requests were
 * sent, nor how many failed: whoever hands it in has to state the first two. Pure.
 */
import type { Measurement } from "./measurement.ts";
import { spectrumIn } from "./hdr-spectrum.ts";

export type HdrUnit = "ns" | "us" | "ms" | "s";

const MS: Readonly<Record<HdrUnit, number>> = { ns: 1e-6, us: 0.001, ms: 1, s: 1000 };

export function isHdr(text: string): boolean {
  return /^\s*Value\s+Percentile\s+TotalCount\s+1\/\(1-Percentile\)\s*$/m.test(text);
}

export function fromHdr(text: string, unit: HdrUnit | undefined): Measurement {
  const spectrum = spectrumIn(text.split(/\r?\n/));
  const values = unit === undefined ? [] : [...(spectrum?.values ?? [])];
  return {
    source: "hdr",
    model: "unstated",
    invalid: spectrum === undefined ? "its table is not whole" : unitless(unit),
    endedAt: undefined,
    candidate: undefined,
    whole: {
      requests: undefined,
      successes: undefined,
      successRate: undefined,
      degradedRate: undefined,
      availability: undefined,
      latencyCount: spectrum?.count,
      latencyMs: new Map(values.map(([p, value]) => [p, value * MS[unit ?? "ms"]])),
    },
    targets: new Map(),
    eventsSeen: undefined,
  };
}

function unitless(unit: HdrUnit | undefined): string | undefined {
  return unit === undefined ? "nothing says in which unit it is (see --report-unit)" : undefined;
}
