/**
 * `npm run bench [-- NAME…]`: whole-process times and ratios, ours beside peers, measured in turn in
 * one run so that a slow machine is slow for all. It reports and never judges.
 */
import { readdirSync } from "node:fs";
import type { Benchmark } from "./measure.ts";
import { table } from "./measure.ts";

const FOLDER = new URL(".", import.meta.url).pathname;

const wanted = process.argv.slice(2);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".bench.ts"))
  .map((name) => name.replace(".bench.ts", ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .toSorted();

const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0 || names.length === 0) {
  process.stderr.write(`no such benchmark: ${unknown.join(", ")}\n`);
  process.exitCode = 2;
}
for (const name of names) {
  const { benchmark }: { benchmark: Benchmark } = await import(`./${name}.bench.ts`);
  process.stdout.write(`\n## ${name}: ${benchmark.title}\n\n`);
  const found = await benchmark.run();
  process.stdout.write(typeof found === "string" ? found : table(found));
}
