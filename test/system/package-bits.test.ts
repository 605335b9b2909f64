/**
 * Every single bit of a package of 200 events, as a zip archive: the flip is refused, found by a
 * check, or it changes no byte of any file (dates and padding of the archive itself).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import { writeZip } from "../../scripts/adapters/zip-write.ts";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { failing, makePackage } from "../evidence/package-maker.ts";
import { ledgerLines } from "../ledger/ledger-text.ts";

async function contents(path: string): Promise<Record<string, string>> {
  const archive = await openZip(path);
  const files: Record<string, string> = {};
  for (const entry of archive.entries) {
    files[entry.name] = String(await buffer(entry.stream()));
  }
  await archive.close();
  return files;
}

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
    const wanted = await contents(path);
    const counts = { found: 0, refused: 0, passed: 0 };
    const unseen: number[] = [];
    expect(await outcomeOf(path)).toBe("passed");
    for (let bit = 0; bit < good.length * 8; bit += 1) {
      const flipped = Buffer.from(good);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(path, flipped);
      const outcome = await outcomeOf(path);
      counts[outcome] += 1;
      if (outcome !== "passed") continue;
      const same = JSON.stringify(await contents(path)) === JSON.stringify(wanted);
      if (!same) unseen.push(bit);
    }
    rmSync(folder, { recursive: true });
    process.stdout.write(`${good.length * 8} bits: ${JSON.stringify(counts)}\n`);
    expect(unseen).toEqual([]);
  },
);
