/** Trends as checks, as the report holds them, and as a person sees them. Pure. */
import type { Check } from "../../core/check.ts";
import type { Section } from "../../core/command.ts";
import type { JsonObject } from "../../core/json-value.ts";
import { CHECKS } from "../catalogue.ts";
import { nameOf } from "../judge-objective.ts";
import type { ShownTrend, Trend } from "./judge-trend.ts";
import type { TrendPolicy } from "./trend-policy.ts";

const DIGITS = 4;

/** `problem`: in one sentence why there is no history at all. */
export function trendCheck(trend: Trend, asked: TrendPolicy, problem: string | undefined): Check {
  const { objective, reports, shown, outcome } = trend;
  const name = nameOf(objective);
  const lost = `${asked.worseningMin * 100} % of its room lost at the level ${asked.level}`;
  const facts = {
    id: "trend_held",
    outcome,
    enforced: true,
    about: objective.id,
    expected: `less than ${lost}, without any one report`,
    locations: [],
    docs: "docs/scripts/slo-guard.md",
    ...(outcome === "pass" ? {} : { remediation: CHECKS.trend_held.fix }),
  };
  if (shown === undefined) {
    const few = `${reports} of at least ${asked.reportsMin} reports hold it`;
    return { ...facts, message: `${name}: ${problem ?? few}` };
  }
  const how = outcome === "fail" ? "worsens" : "does not worsen";
  const message = `${name} ${how} over ${reports} reports: ${said(shown)}`;
  return { ...facts, message, observed: said(shown) };
}

function said({ p, slope, roomLost }: ShownTrend): string {
  const share = Number.isFinite(roomLost) ? `${short(roomLost * 100)} %` : "all";
  return `by ${short(slope)} a report, ${share} of its room, p ${short(p)}`;
}

function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

export function trendJson({ objective, reports, shown, outcome }: Trend): JsonObject {
  const lost = shown?.roomLost ?? null;
  return {
    id: objective.id,
    reports,
    p: shown?.p ?? null,
    slope: shown?.slope ?? null,
    room_lost: lost === Infinity ? null : lost,
    outcome,
  };
}

export function trendSection(trends: readonly Trend[]): Section {
  return {
    title: "Trends",
    columns: ["objective", "reports", "worse by, a report", "p", "outcome"],
    rows: trends.map(({ objective, reports, shown, outcome }) => [
      objective.id,
      String(reports),
      shown === undefined ? "–" : String(short(shown.slope)),
      shown === undefined ? "–" : String(short(shown.p)),
      outcome,
    ]),
  };
}
