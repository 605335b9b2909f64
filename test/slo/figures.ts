/** A measurement in which all is well; a test changes what it is about. */
import type { Figures, Measurement } from "../../scripts/slo/measurement.ts";

export const FIGURES: Figures = {
  requests: 100,
  successes: 100,
  successRate: 1,
  degradedRate: 0,
  availability: 1,
  latencyCount: 100,
  latencyMs: new Map([[95, 40]]),
};

export const WELL: Measurement = {
  source: "load-probe",
  model: "open",
  invalid: undefined,
  endedAt: new Date("2026-11-23T05:12:00Z"),
  candidate: "rc-7",
  whole: FIGURES,
  targets: new Map([["search", FIGURES]]),
  eventsSeen: 3,
};
