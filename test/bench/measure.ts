/** Times whole processes in turn: A B C A B C …, so that drift of the machine hits all alike. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Contender {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that count as having done the work. Default 0. */
  readonly codes?: readonly number[];
  /** A run that takes longer is ended and told as such. Default 60,000. */
  readonly timeoutMs?: number;
  /** Tell the peak of the process's resident memory too (Linux). */
  readonly memory?: boolean;
}

export interface Row {
  readonly name: string;
  /** Median, minimum and maximum in the unit of the row. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** Median against that of the first row. */
  readonly ratio?: number;
  readonly note?: string;
}

export interface Benchmark {
  readonly title: string;
  /** Rows of times, or a text of its own. */
  run(): Promise<Row[] | string>;
}

/** The first contender is the floor that the ratios are against. One run each is not counted. */
export async function inTurn(contenders: readonly Contender[], runs: number): Promise<Row[]> {
  const times = new Map<string, number[]>();
  const notes = new Map<string, string>();
  for (let round = 0; round <= runs; round += 1) {
    for (const contender of contenders) {
      const { ms, note, peakMiB } = await timeOnce(contender);
      const peak = contender.memory === true && peakMiB > 0 ? `peak ${peakMiB} MiB` : undefined;
      const told = [note, peak].filter((text) => text !== undefined);
      if (told.length > 0) notes.set(contender.name, told.join(", "));
      if (round > 0) times.set(contender.name, [...(times.get(contender.name) ?? []), ms]);
    }
  }
  const floor = summary(times.get(contenders[0]?.name ?? "") ?? []).median;
  return contenders.map(({ name }) => {
    const figures = summary(times.get(name) ?? []);
    const note = notes.get(name);
    return {
      name,
      ...figures,
      unit: "ms",
      ratio: figures.median / floor,
      ...(note ? { note } : {}),
    };
  });
}

/** Nearest-rank median; `times` in any order. */
export function summary(times: readonly number[]): { median: number; min: number; max: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** Peak of resident memory, as the kernel counts it; 0 where there is no /proc. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, "utf8");
    return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

interface Timed {
  readonly ms: number;
  readonly note: string | undefined;
  readonly peakMiB: number;
}

function timeOnce(contender: Contender): Promise<Timed> {
  const [program, ...words] = contender.argv;
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: contender.cwd,
      env: { ...process.env, ...contender.env },
      stdio: "ignore",
      timeout: contender.timeoutMs ?? 60_000,
      killSignal: "SIGKILL",
    });
    let peakMiB = 0;
    const look = () => (peakMiB = Math.max(peakMiB, peakOf(child.pid)));
    const watch = contender.memory === true ? setInterval(look, 5) : undefined;
    const finish = (note: string | undefined) => {
      clearInterval(watch);
      resolve({ ms: performance.now() - start, note, peakMiB });
    };
    child.on("error", (error) => finish(error.message));
    child.on("close", (code, signal) => {
      const ok = code !== null && (contender.codes ?? [0]).includes(code);
      finish(ok ? undefined : signal === null ? `exit ${code}` : "did not finish in time");
    });
  });
}

export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ name, median, min, max, unit, ratio, note }) => [
    name,
    `${median.toFixed(1)} ${unit}`,
    `${min.toFixed(1)} – ${max.toFixed(1)}`,
    ratio === undefined ? "" : `${ratio.toFixed(2)} ×`,
    note ?? "",
  ]);
  const all = [["what", "median", "min – max", "ratio", "note"], ...cells];
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
