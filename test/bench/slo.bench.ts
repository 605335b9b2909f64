/** What the guard takes to judge a report of 100 MB, beside reading it whole, and a usual one. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLargeReport } from "../slo/large-report.ts";
import { inTurn } from "./measure.ts";
import type { Benchmark, Contender } from "./measure.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const GOOD = `${ROOT}test/fixtures/slo/good/`;
const SIZE = 100_000_000;
const NOW = ["--now", "2026-11-23T05:15:00Z"];
const ENDED = "2026-11-23T05:12:00Z";
const node = process.execPath;

export const benchmark: Benchmark = {
  title: "the guard over reports of 100 MB, as whole process (the bar: 2 s, 150 MB)",
  run: async () => {
    const root = mkdtempSync(join(tmpdir(), "slo-bench-"));
    try {
      cpSync(GOOD, root, { recursive: true });
      writeLargeReport(join(root, "large.json"), SIZE);
      writeFileSync(join(root, "samples.json"), samplesText());
      return await inTurn(contendersIn(root), 5);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};

/** A report of version 1 with all its samples, of which the guard needs none. */
function samplesText(): string {
  const summary = { success_rate: 1, latency_ms: { p95: 40 } };
  const one = '{"at":1795410720.125,"ms":4.531,"status":200,"path":"/search?q=ä"},';
  const samples = one.repeat(Math.ceil(SIZE / Buffer.byteLength(one))).slice(0, -1);
  const [head, tail] = JSON.stringify({ ended_at: ENDED, summary, samples: [0] }).split("[0]");
  return `${head}[${samples}]${tail}`;
}

function contendersIn(root: string): Contender[] {
  const guard = (report: string) =>
    ["--root", root, "--report", report, ...NOW, "--out", join(root, "out.json")] as const;
  const script = `${ROOT}scripts/slo-guard.ts`;
  const parse = 'JSON.parse(require("node:fs").readFileSync("large.json", "utf8"))';
  const common = { cwd: root, memory: true } as const;
  return [
    { name: "node -e 0", argv: [node, "-e", "0"], ...common },
    { name: "slo-guard, usual report", argv: [node, script, ...guard("probe.json")], ...common },
    {
      name: "slo-guard, 100 MB of seconds",
      argv: [node, script, ...guard("large.json")],
      ...common,
    },
    {
      name: "slo-guard, 100 MB of samples in version 1",
      argv: [node, script, ...guard("samples.json")],
      ...common,
      codes: [3],
    },
    { name: "JSON.parse alone, 100 MB of seconds", argv: [node, "-e", parse], ...common },
  ];
}
