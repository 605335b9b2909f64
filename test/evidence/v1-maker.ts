/** A version 1 package as its producer makes it, written down independently of our reader. */
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { Files } from "./zip-maker.ts";

function sha(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The producer's encoder: compact, and safe to put into HTML. */
function encode(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

export interface Draft {
  readonly type: string;
  readonly payload: string;
  /** Older than the hash feature. */
  readonly unhashed?: boolean;
}

const CALL = { idempotency_key: "k-1", tool_name: "deploy", outcome: "success" };

export const DRAFTS: readonly Draft[] = [
  { type: "job_created", payload: '{"goal":"a < b & c > d \u2028"}', unhashed: false },
  { type: "tool_invocation_started", payload: '{"idempotency_key":"k-1"}' },
  { type: "tool_invocation_finished", payload: JSON.stringify(CALL) },
  { type: "job_done", payload: "{}" },
];

export const ROW = {
  id: "r-1",
  job_id: "job-17",
  idempotency_key: "k-1",
  step_id: "s-1",
  tool_name: "deploy",
  args_hash: "aa",
  status: "done",
  result: "<ok>",
  committed: true,
  timestamp: "2026-11-23T05:16:31.5Z",
};

export function eventLines(drafts: readonly Draft[]) {
  let previous = "";
  return drafts.map(({ type, payload, unhashed }, index) => {
    const created = `2026-11-23T05:16:3${index}.123456789Z`;
    const hash = unhashed === true ? "" : sha(`job-17|${type}|${payload}|${created}|${previous}`);
    const head = { id: `e-${index}`, job_id: "job-17", type, payload, created_at: created };
    const event = { ...head, prev_hash: previous, hash };
    previous = hash;
    return event;
  });
}

export interface V1Parts {
  readonly drafts?: readonly Draft[];
  readonly rows?: readonly object[];
  /** Changes the files after digests and signature were made. */
  readonly change?: (files: Record<string, string>) => void;
  /** Changes the manifest before it is signed. */
  readonly manifest?: object;
  readonly proof?: object;
}

export function makeV1({ drafts = DRAFTS, rows = [ROW], ...parts }: V1Parts = {}) {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const events = eventLines(drafts);
  const eventText = events.map((event) => `${encode(event)}\n`).join("");
  const rowText = rows.map((row) => `${encode(row)}\n`).join("");
  const metadata = encode({ job_id: "job-17", agent_id: "a", goal: "g", status: "done" });
  const hashes = {
    "events.ndjson": sha(eventText),
    "ledger.ndjson": sha(rowText),
    "metadata.json": sha(metadata),
  };
  const manifest = {
    version: "1.0",
    job_id: "job-17",
    exported_at: "2026-11-23T06:00:00Z",
    event_count: events.length,
    ledger_count: rows.length,
    first_event_hash: events[0]?.hash ?? "",
    last_event_hash: events.at(-1)?.hash ?? "",
    file_hashes: hashes,
    runtime_version: "0.9",
    schema_version: "1",
    ...parts.manifest,
  };
  const message = Buffer.from(encode(manifest) + eventText + rowText);
  const proof = {
    job_id: "job-17",
    root_hash: events.at(-1)?.hash ?? "",
    chain_validated: true,
    ledger_validated: true,
    generated_by: "producer",
    signature: sign(null, message, privateKey).toString("base64"),
    ...parts.proof,
  };
  const files: Record<string, string> = {
    "manifest.json": JSON.stringify(manifest, undefined, 2),
    "events.ndjson": eventText,
    "ledger.ndjson": rowText,
    "proof.json": encode(proof),
    "metadata.json": metadata,
  };
  parts.change?.(files);
  const result: Files = files;
  return { files: result, pem: publicKey.export({ format: "pem", type: "spki" }).toString() };
}
