/** Bar: 20,000 packages against 50,000 OSV records in all.zip in 2.5 s and 300 MiB, whole process. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { osvArchive, repository } from "./locks.ts";
import { inTurn } from "./measure.ts";
import type { Benchmark } from "./measure.ts";

/** As the first line of the entry has it. */
const YOUNG = "--max-semi-space-size=8";

const AUDIT = new URL("../../scripts/dependency-audit.ts", import.meta.url).pathname;
const PACKAGES = 20_000;
const RECORDS = 50_000;

export const benchmark: Benchmark = {
  title: `audit of ${PACKAGES} packages against ${RECORDS} OSV records, 500 of them affected`,
  run: async () => {
    const base = mkdtempSync(join(tmpdir(), "bench-audit-"));
    const root = repository(PACKAGES, base);
    const archive = osvArchive(root, RECORDS, PACKAGES);
    const report = join(root, "report.json");
    const common = [
      "--root",
      root,
      "--osv",
      archive,
      "--now",
      "2026-11-23T00:00:00Z",
      "--out",
      report,
    ];
    const node = process.execPath;
    const rows = await inTurn(
      [
        { name: "node -e 0", argv: [node, "-e", "0"], memory: true },
        {
          name: "dependency-audit",
          argv: [node, YOUNG, AUDIT, ...common],
          codes: [1],
          memory: true,
        },
      ],
      3,
    );
    rmSync(base, { recursive: true });
    return rows;
  },
};
