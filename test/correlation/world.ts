/**
 * The fixture `good` is what the scripts themselves left behind: a rollout, a degraded service, an
 * incident, its deliveries. A case is what was changed in it, and the checks that must notice.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "../../scripts/core/json-value.ts";
import { encodeEvent } from "../../scripts/ledger/events/encode-event.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import type { LedgerEvent } from "../../scripts/ledger/events/event.ts";

export const FIXTURES = new URL("../fixtures/correlation/", import.meta.url).pathname;

/** `set` and `unset` by JSON pointer; paths relative to the root, with `.release` as `release`. */
export interface Case {
  readonly says: string;
  /** Start with nothing but the files of the case. */
  readonly bare?: boolean;
  readonly remove?: readonly string[];
  readonly cut?: Readonly<Record<string, number>>;
  /** The first text by the second, everywhere in the file. */
  readonly replace?: Readonly<Record<string, readonly [string, string]>>;
  readonly set?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By line from 1; `null` takes the line out. The log is chained anew. */
  readonly log?: Readonly<Record<string, Readonly<Record<string, Partial<LedgerEvent> | null>>>>;
  readonly argv?: readonly string[];
  readonly verdict: "pass" | "fail" | "undecided";
  readonly counts?: Readonly<Record<string, number>>;
  /** All that did not pass: `id outcome`, each once. */
  readonly checks: readonly string[];
}

export const CASES: readonly string[] = readdirSync(FIXTURES).filter((name) => name !== "good");

export function readCase(name: string): Case {
  return JSON.parse(readFileSync(join(FIXTURES, name, "case.json"), "utf8"));
}

/** A temporary repository; remove it with `rmSync`. */
export function worldOf(name: string): string {
  const root = mkdtempSync(join(tmpdir(), "correlation-"));
  const change = name === "good" ? undefined : readCase(name);
  if (change?.bare !== true) cpSync(join(FIXTURES, "good"), root, { recursive: true });
  if (change !== undefined) {
    cpSync(join(FIXTURES, name), root, { recursive: true });
    rmSync(join(root, "case.json"));
    changeFiles(root, change);
  }
  mkdirSync(join(root, "security"), { recursive: true });
  mkdirSync(join(root, "release"), { recursive: true });
  renameSync(join(root, "release"), join(root, ".release"));
  return root;
}

function changeFiles(root: string, { remove, cut, replace, set, log }: Case): void {
  for (const file of remove ?? []) rmSync(join(root, file), { recursive: true });
  for (const [file, bytes] of Object.entries(cut ?? {})) truncateSync(join(root, file), bytes);
  for (const [file, [from, to]] of Object.entries(replace ?? {})) {
    const text = readFileSync(join(root, file), "utf8");
    writeFileSync(join(root, file), text.replaceAll(from, to));
  }
  for (const [file, values] of Object.entries(set ?? {})) setIn(join(root, file), values);
  for (const [file, lines] of Object.entries(log ?? {})) rechain(join(root, file), lines);
}

function setIn(path: string, values: Readonly<Record<string, unknown>>): void {
  const document = JSON.parse(readFileSync(path, "utf8"));
  for (const [pointer, value] of Object.entries(values)) {
    const names = pointer.split("/").slice(1);
    const last = names.pop() ?? "";
    const holder = names.reduce((at, name) => at[name], document);
    if (value === null) delete holder[last];
    else holder[last] = value;
  }
  writeFileSync(path, JSON.stringify(document, null, 2));
}

function rechain(
  path: string,
  changes: Readonly<Record<string, Partial<LedgerEvent> | null>>,
): void {
  const lines = readFileSync(path, "utf8").trim().split("\n");
  let previous = ZERO_HASH;
  let seq = 0;
  const written = lines.flatMap((line, index) => {
    const change = changes[String(index + 1)];
    if (change === null) return [];
    const event = changed(JSON.parse(line), change);
    const place = { seq, prev_hash: previous, batch_left: event.batch_left ?? 0 };
    const made = encodeEvent(event, place);
    previous = made.slice(-66, -2);
    seq += 1;
    return [`${made}\n`];
  });
  writeFileSync(path, written.join(""));
}

/** A member that becomes `null` is left out; members of `data` are set one by one. */
function changed(event: LedgerEvent, change: Partial<LedgerEvent> = {}): LedgerEvent {
  const data: JsonObject = { ...event.data, ...change.data };
  const whole = { ...event, ...change, data };
  const kept = Object.entries(whole).filter(([, value]) => value !== null);
  return { ...whole, ...Object.fromEntries(kept), ...absent(change) };
}

function absent(change: object): object {
  const gone = Object.entries(change).filter(([, value]) => value === null);
  return Object.fromEntries(gone.map(([name]) => [name, undefined]));
}
