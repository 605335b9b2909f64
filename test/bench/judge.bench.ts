/** How often judges of canaries are wrong, and how often right, over traffic whose truth is known. */
import { kayentaStyle } from "./judge/kayenta-style.ts";
import { ours } from "./judge/our-judge.ts";
import type { Verdict } from "./judge/our-judge.ts";
import { argoStyle, flaggerStyle } from "./judge/threshold-judges.ts";
import { randomOf, trafficOf } from "./judge/traffic.ts";
import type { Scenario, Traffic } from "./judge/traffic.ts";
import type { Benchmark } from "./measure.ts";

const TRIALS = Number(process.env["JUDGE_BENCH_TRIALS"] ?? 2000);
const SEED = 20_261_123;
const RATES = [20, 200, 2000];

/** "docs": the figures of their documentation; "fitted": thresholds for this very service. */
const JUDGES: Readonly<Record<string, (traffic: Traffic) => Verdict>> = {
  ours,
  "Kayenta, 5 looks": kayentaStyle(5),
  "Kayenta, 1 look": kayentaStyle(1),
  "Argo, docs": argoStyle({
    intervalMinutes: 5,
    count: 12,
    successMin: 0.95,
    failureLimit: 3,
    inconclusiveLimit: 0,
  }),
  "Argo, fitted": argoStyle({
    intervalMinutes: 5,
    count: 12,
    successMin: 0.99,
    failureBelow: 0.98,
    failureLimit: 3,
    inconclusiveLimit: 3,
  }),
  "Flagger, docs": flaggerStyle({ successMin: 0.99, p99MaxMs: 500, threshold: 10, steps: 10 }),
  "Flagger, fitted": flaggerStyle({ successMin: 0.985, p99MaxMs: 400, threshold: 10, steps: 10 }),
};

const WELL = { wrong: ["fail"], right: "pass" } as const;
const ILL = { wrong: ["pass"], right: "fail" } as const;
const SCENARIOS: readonly Scenario[] = [
  { name: "healthy", odds: 1, slower: 1, ...WELL },
  { name: "slightly worse", odds: 1.2, slower: 1.05, ...WELL },
  { name: "shared incident", odds: 1, slower: 1, incident: true, ...WELL },
  { name: "five times the errors", odds: 5, slower: 1, ...ILL },
  { name: "the same in a shared incident", odds: 5, slower: 1, incident: true, ...ILL },
  { name: "1.5 times as slow", odds: 1, slower: 1.5, ...ILL },
  { name: "at both margins", odds: 2, slower: 1.2, wrong: ["pass", "fail"], right: undefined },
  { name: "bursts of errors on each side", odds: 1, slower: 1, bursts: true, ...WELL },
];

interface Cell {
  readonly scenario: Scenario;
  readonly rate: number;
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
}

export const benchmark: Benchmark = {
  title: `verdicts on ${TRIALS} canaries of an hour each, in % of the canaries`,
  run: () => {
    const cells = SCENARIOS.flatMap((scenario) => RATES.map((rate) => cellOf(scenario, rate)));
    const wrong = cells.flatMap((cell) => cell.scenario.wrong.map((one) => rowOf(cell, one)));
    const right = cells.flatMap((cell) =>
      cell.scenario.right === undefined ? [] : [rowOf(cell, cell.scenario.right)],
    );
    return Promise.resolve(`Wrong:\n\n${tableOf(wrong)}\nRight:\n\n${tableOf(right)}`);
  },
};

function cellOf(scenario: Scenario, rate: number): Cell {
  const random = randomOf(SEED + SCENARIOS.indexOf(scenario) * RATES.length + RATES.indexOf(rate));
  const verdicts = new Map<string, Verdict[]>(Object.keys(JUDGES).map((name) => [name, []]));
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const traffic = trafficOf(scenario, rate, random);
    for (const [name, judge] of Object.entries(JUDGES)) verdicts.get(name)?.push(judge(traffic));
  }
  return { scenario, rate, verdicts };
}

const WORDS = { pass: "promoted", fail: "taken back" } as const;

function rowOf({ scenario, rate, verdicts }: Cell, counted: "pass" | "fail"): string[] {
  const shares = [...verdicts.values()].map((list) => {
    const share = list.filter((verdict) => verdict === counted).length / TRIALS;
    return (100 * share).toFixed(2);
  });
  return [`${scenario.name}, ${WORDS[counted]}`, rate.toLocaleString("en-GB"), ...shares];
}

/** Markdown, as the page of the decision shows it. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const head = ["canary", "requests/min", ...Object.keys(JUDGES)];
  const lines = [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
