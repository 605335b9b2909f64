/** The script's part of the report, and what a person sees of it. Pure. */
import type { View } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import type { LoadProbeReport } from "../core/gen/report-load-probe.types.ts";
import type { Plan } from "../core/gen/policy-slo_targets.types.ts";
import type { Measured } from "./measure.ts";
import type { Spread } from "./percentiles.ts";
import { configDigest, DEFAULTS, shownUrl } from "./plan.ts";

export function probeResult(plan: Plan, measured: Measured): LoadProbeReport["result"] {
  const { targets, ...figures } = measured;
  return {
    model: "open",
    latency_from: "intended_send_time",
    percentile_method: "nearest_rank",
    plan: {
      id: plan.id,
      config_sha256: configDigest(plan),
      warm_up_s: plan.warm_up_s ?? 0,
      timeout_ms: plan.timeout_ms ?? DEFAULTS.timeout_ms,
      stages: plan.stages,
    },
    ...figures,
    targets: plan.targets.flatMap(({ id, url, method = "GET", weight = 1 }, index) => {
      const found = targets[index];
      return found === undefined ? [] : [{ id, url: shownUrl(url), method, weight, ...found }];
    }),
  };
}

export function probeView(plan: Plan, measured: Measured): View {
  const { counts, summary, sender } = measured;
  const p95 = summary.latency_ms === null ? "none measured" : `${summary.latency_ms.p95} ms`;
  const standing = measured.invalid ? `INVALID, ${whyInvalid(measured)}: ` : "";
  const rows: [string, Spread | null][] = [
    ["from intended send time", summary.latency_ms],
    ["from real send time", measured.service_ms],
    ["lag of the sender", sender.lag_ms],
  ];
  return {
    headline: `${standing}${counted(counts.scheduled, "request")}, p95 ${p95}`,
    sections: [
      {
        title: "Milliseconds",
        columns: COLUMNS,
        rows: rows.map(([name, s]) => spreadRow(name, s)),
      },
      {
        title: "Targets",
        columns: ["target", "scheduled", "success", "degraded", "failed"],
        rows: measured.targets.map((target, index) => [
          plan.targets[index]?.id ?? "",
          ...[target.counts.scheduled, target.counts.success].map(String),
          ...[target.counts.degraded, target.counts.failed].map(String),
        ]),
      },
    ],
  };
}

function whyInvalid({ counts }: Measured): string {
  return counts.unsent > 0 ? "the run was ended before its time" : "the sender was too slow";
}

const COLUMNS = ["", "p50", "p90", "p95", "p99", "p99.9", "max"];

function spreadRow(name: string, spread: Spread | null): string[] {
  if (spread === null) return [name, ...COLUMNS.slice(1).map(() => "–")];
  const { p50, p90, p95, p99, p99_9, max } = spread;
  return [name, ...[p50, p90, p95, p99, p99_9, max].map((value) => value.toFixed(2))];
}
