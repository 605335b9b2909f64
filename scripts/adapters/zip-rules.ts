/** What a zip archive may not do. Judged from its directory, before anything is unpacked. */

export interface ZipEntryFacts {
  readonly name: string;
  readonly bytes: number;
  readonly packedBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflate. */
  readonly method: number;
  /** Unix mode, or 0 where the archive was not made on Unix. */
  readonly mode: number;
}

const MAX_ENTRIES = 10_000;
const MAX_BYTES = 16 * 1024 ** 3;
/**
 * Of all that is unpacked to all that was packed. Deflate makes at most 1,032 bytes of one, and a
 * column of a ledger that always says the same comes near it; whole evidence stays far below 200.
 */
const MAX_RATIO = 200;
const DEFLATE_RATIO = 1_032;
/** Below this size a high ratio harms nobody. */
const SMALL = 1_048_576;
const LOCAL_HEADER = 30;

/** The first fault of the archive, or `undefined`. */
export function zipFault(entries: readonly ZipEntryFacts[]): string | undefined {
  if (entries.length > MAX_ENTRIES) return `it has more than ${MAX_ENTRIES} entries`;
  for (const entry of entries) {
    const fault = nameFault(entry.name) ?? kindFault(entry) ?? sizeFault(entry);
    if (fault !== undefined) return `${JSON.stringify(entry.name)} ${fault}`;
  }
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MAX_BYTES) return `it unpacks to ${total} bytes`;
  const packed = entries.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  if (isBomb(total, packed, MAX_RATIO)) {
    return `it is a zip bomb: ${packed} bytes unpack to ${total}`;
  }
  return doubled(entries) ?? overlapping(entries);
}

function nameFault(name: string): string | undefined {
  const parts = name.replace(/\/$/, "").split("/");
  if (/^[\\/]|^[A-Za-z]:/.test(name)) return "is an absolute path";
  if (parts.includes("..")) return "leads out of the archive";
  if (name.includes("\\") || /\p{Cc}/u.test(name)) return "has a backslash or a control character";
  return parts.some((part) => part === "" || part === ".") ? "has an empty step" : undefined;
}

const KIND = 0o170_000;
const KINDS = new Set([0, 0o100_000, 0o040_000]);

function kindFault({ mode, encrypted, method }: ZipEntryFacts): string | undefined {
  if (!KINDS.has(mode & KIND)) return "is a link or a device";
  if (encrypted) return "is encrypted";
  return method === 0 || method === 8 ? undefined : `is packed by the unknown method ${method}`;
}

function sizeFault({ bytes, packedBytes, method }: ZipEntryFacts): string | undefined {
  if (method === 0 && bytes !== packedBytes) return "claims another size than it has";
  return isBomb(bytes, packedBytes, DEFLATE_RATIO) ? "is a zip bomb" : undefined;
}

function isBomb(bytes: number, packedBytes: number, ratio: number): boolean {
  return bytes > SMALL && bytes > packedBytes * ratio;
}

/** Names that some file system takes for one: letters of either case, composed or not. */
function doubled(entries: readonly ZipEntryFacts[]): string | undefined {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const folded = name.normalize("NFC").toLowerCase();
    if (seen.has(folded)) return `${JSON.stringify(name)} is there twice`;
    seen.add(folded);
  }
  return undefined;
}

/** Entries that share bytes make a small file unpack to a huge one. */
function overlapping(entries: readonly ZipEntryFacts[]): string | undefined {
  const sorted = entries.toSorted((left, right) => left.offset - right.offset);
  const shared = sorted.find(({ offset, packedBytes }, index) => {
    const next = sorted[index + 1];
    return next !== undefined && offset + LOCAL_HEADER + packedBytes > next.offset;
  });
  return shared === undefined ? undefined : `${JSON.stringify(shared.name)} overlaps another`;
}
