/** Adds up the runners' own JSON; the last line is what the reader of the log looks for. */
import { readFileSync } from "node:fs";

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

function counts(path: string): Counts | undefined {
  try {
    const found: Counts = JSON.parse(readFileSync(path, "utf8"));
    return found;
  } catch {
    process.stdout.write(`no result in ${path}\n`);
    return undefined;
  }
}

const results = process.argv.slice(2).map(counts);
const sum = (of: (one: Counts) => number) =>
  results.reduce((total, one) => total + (one === undefined ? 0 : of(one)), 0);

const passed = sum((one) => one.numPassedTests);
const broken = results.filter(
  (one) => one === undefined || (!one.success && one.numFailedTests === 0),
);
const failed = sum((one) => one.numFailedTests) + broken.length;
const skipped = sum((one) => one.numPendingTests + one.numTodoTests);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
