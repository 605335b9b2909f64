/** Bar: 1,000 SQL statements in 300 ms, cold, whole process, report included. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTurn } from "./measure.ts";
import type { Benchmark, Contender } from "./measure.ts";

const GATE = new URL("../../scripts/schema-gate.ts", import.meta.url).pathname;
const STATEMENTS = 1000;

/** Additions that an old version survives, so that both programs look at all of it. */
function migration(): string {
  const lines = Array.from({ length: STATEMENTS - 1 }, (_, index) => {
    const table = `t${index % 50}`;
    return index % 2 === 0
      ? `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS c${index} bigint;`
      : `CREATE TABLE IF NOT EXISTS n${index} (id bigint PRIMARY KEY, name text);`;
  });
  return `SET lock_timeout = '1s';\n${lines.join("\n")}\n`;
}

/** squawk brings its binary in the package; where it cannot be had, the row is left out. */
function squawk(folder: string, file: string): Contender[] {
  const argv = ["install", "--prefix", folder, "--no-audit", "--no-fund", "squawk-cli@2.61.0"];
  if (spawnSync("npm", argv, { stdio: "ignore" }).status !== 0) {
    process.stderr.write("skipped: squawk-cli could not be installed\n");
    return [];
  }
  const program = join(folder, "node_modules/.bin/squawk");
  return [{ name: "squawk-cli 2.61.0", argv: [program, file], codes: [0, 1] }];
}

export const benchmark: Benchmark = {
  title: `${STATEMENTS} SQL statements beside squawk (bar: 300 ms)`,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-sqlgate-"));
    const file = join(folder, "0001.sql");
    writeFileSync(file, migration());
    const argv = [process.execPath, GATE, "--root", folder, "--migrations", "*.sql"] as const;
    const ours = { name: "schema-gate", argv, codes: [0, 1] };
    const rows = await inTurn([ours, ...squawk(folder, file)], 7);
    rmSync(folder, { recursive: true });
    return rows;
  },
};
