/** A head that was kept elsewhere: a signed checkpoint, or its three lines alone. */
import { relative, resolve } from "node:path";
import { sha256Hex } from "../../core/digest.ts";
import type { FsPort } from "../../core/host.ts";
import type { InputRecord } from "../../core/report.ts";
import { parseCheckpoint } from "../../ledger/notes/checkpoint.ts";
import type { Checkpoint } from "../../ledger/notes/checkpoint.ts";
import { parseNote } from "../../ledger/notes/signed-note.ts";

export interface KeptHead {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
  /** `undefined` where the file is no checkpoint. */
  readonly checkpoint: Checkpoint | undefined;
  readonly input: InputRecord;
}

const MAX_BYTES = 1_048_576;

export async function readKeptHead(fs: FsPort, root: string, path: string): Promise<KeptHead> {
  const bytes = await fs.read(path, MAX_BYTES);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const shown = relative(root, resolve(root, path));
  const input = { path: shown, sha256: sha256Hex(bytes), role: "checkpoint" };
  return { path: shown, text, checkpoint: checkpointOf(text), input };
}

export function checkpointOf(text: string): Checkpoint | undefined {
  return parseCheckpoint(parseNote(text)?.text ?? text);
}
