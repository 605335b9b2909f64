/** The text of a checkpoint (c2sp.org/tlog-checkpoint): whose log, how long, which root. */
import { hashFromBase64, toBase64 } from "./base64.ts";

export interface Checkpoint {
  /** Which log: by habit an address without scheme, such as `example.com/app/releases`. */
  readonly origin: string;
  readonly size: number;
  /** RFC 6962 root over the lines. */
  readonly root: Uint8Array;
}

/** We write no extension lines: monitors cannot audit them. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The checkpoint of a note's text; extension lines are let pass and ignored. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  if (!text.endsWith("\n")) return undefined;
  const [origin = "", digits = "", encoded = "", ...extensions] = text.slice(0, -1).split("\n");
  const size = countOf(digits);
  const root = hashFromBase64(encoded);
  if (origin === "" || size === undefined || root === undefined) return undefined;
  return extensions.includes("") ? undefined : { origin, size, root };
}

/** Decimal without leading zeros, and no more than we can count. */
export function countOf(digits: string): number | undefined {
  if (!/^(?:0|[1-9]\d*)$/.test(digits)) return undefined;
  const count = Number(digits);
  return Number.isSafeInteger(count) ? count : undefined;
}
