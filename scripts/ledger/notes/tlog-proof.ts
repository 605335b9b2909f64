/** Offline proof that one line is in a log (c2sp.org/tlog-proof): index, hashes, checkpoint. */
import { fromBase64, hashFromBase64, toBase64 } from "./base64.ts";
import { countOf } from "./checkpoint.ts";

export interface TlogProof {
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** A signed note, verbatim. */
  readonly checkpoint: string;
  /** Authenticated by nothing. */
  readonly extra?: Uint8Array;
}

const HEADER = "c2sp.org/tlog-proof@v1";

export function formatTlogProof({ index, hashes, checkpoint, extra }: TlogProof): string {
  const lines = [HEADER];
  if (extra !== undefined) lines.push(`extra ${toBase64(extra)}`);
  lines.push(`index ${index}`, ...hashes.map(toBase64), "");
  return `${lines.join("\n")}\n${checkpoint}`;
}

/** `undefined` where the text is not such a proof. Nothing is verified. */
export function parseTlogProof(text: string): TlogProof | undefined {
  const cut = text.indexOf("\n\n");
  if (cut < 0) return undefined;
  const [header, ...lines] = text.slice(0, cut).split("\n");
  const extra = lines[0]?.startsWith("extra ") === true ? lines.shift() : undefined;
  const index = numbered(lines.shift() ?? "");
  const hashes = lines.map(hashFromBase64).filter((hash) => hash !== undefined);
  if (header !== HEADER || index === undefined || hashes.length !== lines.length) return undefined;
  const proof = { index, hashes, checkpoint: text.slice(cut + 2) };
  if (extra === undefined) return proof;
  const bytes = fromBase64(extra.slice("extra ".length));
  return bytes === undefined ? undefined : { ...proof, extra: bytes };
}

function numbered(line: string): number | undefined {
  return line.startsWith("index ") ? countOf(line.slice("index ".length)) : undefined;
}
