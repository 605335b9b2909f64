/**
 * Every single bit of a package of 200 events, as a zip archive: the flip is refused, or found by
 * a check.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import { writeZip } from "../../scripts/adapters/zip-write.ts";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { failing, makePackage } from "../evidence/package-maker.ts";
import { ledgerLines } from "../ledger/ledger-text.ts";
import { countOf } from "./thorough.ts";

/** `found` by a check, `refused` as an archive, or `passed`. */
async function outcomeOf(path: string): Promise<"found" | "refused" | "passed"> {
  try {
    const archive = await openZip(path);
    const ids = await failing(archive).finally(() => archive.close());
    return ids.length > 0 ? "found" : "passed";
  } catch (error) {
    if (error instanceof GovernanceError) return "refused";
    throw error;
  }
}

/** Not a divisor of eight, so that every place in a byte has its turn. */
const STEP = countOf(7, 1);

test(
  "no bit of a package of 200 events can be flipped unseen",
  { timeout: 1_800_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "bits-"));
    const path = join(folder, "package.zip");
    const files = await makePackage(ledgerLines(200));
    const sources = Object.entries(files).map(([name, bytes]) => ({
      name,
      async *stream() {
        yield bytes;
      },
    }));
    await writeZip(path, sources);
    const good = readFileSync(path);
    const counts = { found: 0, refused: 0, passed: 0 };
    const unseen: number[] = [];
    expect(await outcomeOf(path)).toBe("passed");
    for (let bit = 0; bit < good.length * 8; bit += STEP) {
      const flipped = Buffer.from(good);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(path, flipped);
      const outcome = await outcomeOf(path);
      counts[outcome] += 1;
      if (outcome === "passed") unseen.push(bit);
    }
    rmSync(folder, { recursive: true });
    process.stdout.write(`one in ${STEP} of ${good.length * 8} bits: ${JSON.stringify(counts)}\n`);
    expect(unseen).toEqual([]);
  },
);
