/**
 * Bars: chain, root and kept head of 1,000,000 events in 3.5 s and 128 MiB, whole process; a package of
 * at most 12 MB; an inclusion proof of at most 1 KiB, verified within 5 ms of the start. With
 * `LEDGER_BENCH_EVENTS=10000000` (3.7 GB in the folder for temporary files, half an hour) ten times as
 * many must need no more memory.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bigLedger } from "./big-ledger.ts";
import { inTurn } from "./measure.ts";
import type { Benchmark, Row } from "./measure.ts";

const EVIDENCE = new URL("../../scripts/evidence.ts", import.meta.url).pathname;
const PLAIN = new URL("plain-verifier.ts", import.meta.url).pathname;
const EVENTS = Number(process.env["LEDGER_BENCH_EVENTS"] ?? 1_000_000);
const LIMIT = { timeoutMs: 300_000, memory: true };

export const benchmark: Benchmark = {
  title: `a ledger of ${EVENTS} events: chain, root and a head that was kept`,
  run: async () => {
    const base = mkdtempSync(join(tmpdir(), "bench-ledger-"));
    const root = await bigLedger(EVENTS, base);
    const rows = [...(await verifying(root)), ...sizes(root), ...(await proving(root))];
    rmSync(base, { recursive: true });
    return rows;
  },
};

const evidence = (root: string, ...argv: string[]) =>
  [process.execPath, EVIDENCE, ...argv, "--root", root] as const;

async function verifying(root: string): Promise<Row[]> {
  const kept = join(root, "security/release_ledger.checkpoint");
  const ledger = join(root, "security/release_ledger.ndjson");
  spawnSync(process.execPath, [EVIDENCE, "export", "--root", root]);
  const archive = join(root, ".release/evidence/package.zip");
  return inTurn(
    [
      {
        ...LIMIT,
        name: "verify-head",
        argv: [...evidence(root, "verify-head", "--against", kept)],
      },
      { ...LIMIT, name: "verify a package", argv: [...evidence(root, "verify", archive)] },
      {
        ...LIMIT,
        name: "readline, JSON.parse, canonicalize",
        argv: [process.execPath, PLAIN, ledger],
      },
    ],
    3,
  );
}

function sizes(root: string): Row[] {
  spawnSync(process.execPath, [EVIDENCE, "prove", "--seq", "7", "--root", root]);
  const proof = readFileSync(join(root, ".release/evidence/event-7.tlog-proof"), "utf8");
  const [inclusion = ""] = proof.split("\n\n");
  return [
    size("the ledger", statSync(join(root, "security/release_ledger.ndjson")).size),
    size("its package", statSync(join(root, ".release/evidence/package.zip")).size),
    size("an inclusion proof", Buffer.byteLength(inclusion)),
    size("with its unsigned head", Buffer.byteLength(proof)),
  ];
}

function size(name: string, bytes: number): Row {
  return { name, median: bytes, min: bytes, max: bytes, unit: "bytes" };
}

/** Against the start of the same script that does nothing but tell its version. */
async function proving(root: string): Promise<Row[]> {
  const proof = join(root, ".release/evidence/event-7.tlog-proof");
  const event = join(root, ".release/evidence/event-7.json");
  return inTurn(
    [
      { name: "evidence --version", argv: [process.execPath, EVIDENCE, "--version"] },
      {
        name: "verify-head of nothing (loads the same)",
        argv: [...evidence(root, "verify-head", "--against", join(root, "none"))],
        codes: [3],
      },
      { name: "verify-proof", argv: [...evidence(root, "verify-proof", proof, "--event", event)] },
    ],
    15,
  );
}
