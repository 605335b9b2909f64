/** A ledger of many events of about 390 bytes, with a head that was kept: `node big-ledger.ts COUNT ROOT`. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { encodeBatch } from "../../scripts/ledger/events/encode-batch.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";

const EVIDENCE = new URL("../../scripts/evidence.ts", import.meta.url).pathname;
const AT_ONCE = 1000;

/** The folder of the repository; its head is in `security/release_ledger.checkpoint`. */
export async function bigLedger(count: number, root: string): Promise<string> {
  mkdirSync(join(root, "security"), { recursive: true });
  const file = createWriteStream(join(root, "security/release_ledger.ndjson"));
  let head = { size: 0, hash: ZERO_HASH };
  while (head.size < count) {
    const lines: string[] = [];
    for (let left = Math.min(AT_ONCE, count - head.size); left > 0; left -= 1) {
      const [line = ""] = encodeBatch([draftOf(head.size)], head);
      lines.push(`${line}\n`);
      head = { size: head.size + 1, hash: line.slice(-66, -2) };
    }
    if (!file.write(lines.join(""))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  const argv = [EVIDENCE, "checkpoint", "--origin", "example.com/app", "--root", root];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return root;
}

function draftOf(number: number) {
  const time = new Date(1_700_000_000_000 + number * 1000).toISOString();
  const version = `1.${number % 90}.${number % 7}`;
  const data = { channel: "canary", version, percent: number % 100, observed: true };
  const reason = `stage ${number % 5} was observed for long enough`;
  return { time, type: "rollout.stage_observed", actor: "ci", reason, data };
}
