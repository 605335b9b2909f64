/**
 * The files of a zip archive in the order in which they stand, while it is read: APPNOTE 4.3.7. Each
 * file is unpacked as a whole, which for many small ones is several times as fast as by streams.
 */
import { constants, crc32, inflateRawSync } from "node:zlib";

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const HEADER_BYTES = 30;

type Step =
  | { readonly kind: "file"; readonly file: ZipFile; readonly next: number }
  | { readonly kind: "more" }
  | { readonly kind: "end" };

/** Takes what has come so far; `take` gives every file that is whole, and keeps the rest. */
export interface ZipEntries {
  add(chunk: Uint8Array): void;
  take(): Generator<ZipFile>;
  /** The directory at the end has been reached. */
  isDone(): boolean;
}

/** @throws Error where what comes is no zip archive, is damaged, or unpacks to more than `most`. */
export function zipEntries(most: number): ZipEntries {
  let rest = Buffer.alloc(0);
  let done = false;
  return {
    add(chunk) {
      if (!done) rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    },
    *take() {
      let at = 0;
      while (!done) {
        const step = stepAt(rest, at, most);
        if (step.kind === "more") break;
        if (step.kind === "end") {
          done = true;
          break;
        }
        at = step.next;
        yield step.file;
      }
      rest = done ? Buffer.alloc(0) : rest.subarray(at);
    },
    isDone: () => done,
  };
}

function stepAt(data: Buffer, at: number, most: number): Step {
  if (data.length < at + 4) return { kind: "more" };
  const signature = data.readUInt32LE(at);
  if (signature === CENTRAL || signature === END) return { kind: "end" };
  if (signature !== LOCAL) throw new Error("it is not a zip archive, or is damaged");
  if (data.length < at + HEADER_BYTES) return { kind: "more" };
  const start = at + HEADER_BYTES + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  if (data.length < start) return { kind: "more" };
  return fileAt(data, at, start, most);
}

/** Bit 3 of the flags: sizes and checksum come after the data, in a descriptor (4.3.9). */
function fileAt(data: Buffer, at: number, start: number, most: number): Step {
  const flags = data.readUInt16LE(at + 6);
  const name = data.toString(
    "utf8",
    at + HEADER_BYTES,
    at + HEADER_BYTES + data.readUInt16LE(at + 26),
  );
  if ((flags & 1) === 1) throw new Error(`${name} is encrypted`);
  const size = data.readUInt32LE(at + 18);
  const later = (flags & 8) === 8 && size === 0;
  const known = later ? undefined : size;
  if (known !== undefined && data.length < start + known) return { kind: "more" };
  const unpacked = unpack(data, {
    method: data.readUInt16LE(at + 8),
    name,
    start,
    size: known,
    most,
  });
  if (unpacked === undefined) return { kind: "more" };
  const { bytes, end } = unpacked;
  const after =
    (flags & 8) === 8 ? descriptorAt(data, end) : { crc: data.readUInt32LE(at + 14), next: end };
  if (after === undefined) return { kind: "more" };
  if (crc32(bytes) !== after.crc) throw new Error(`the checksum of ${name} is wrong`);
  return { kind: "file", file: { name, bytes }, next: after.next };
}

/** With or without its signature: 4.3.9.3. */
function descriptorAt(data: Buffer, at: number): { crc: number; next: number } | undefined {
  if (data.length < at + 16) return undefined;
  return data.readUInt32LE(at) === DESCRIPTOR
    ? { crc: data.readUInt32LE(at + 4), next: at + 16 }
    : { crc: data.readUInt32LE(at), next: at + 12 };
}

interface Packed {
  readonly method: number;
  readonly name: string;
  readonly start: number;
  /** `undefined` where only the data itself shows where it ends. */
  readonly size: number | undefined;
  readonly most: number;
}

/** `undefined` where the data may go on in what has not come yet. */
function unpack(data: Buffer, packed: Packed): { bytes: Uint8Array; end: number } | undefined {
  const { method, name, start, size, most } = packed;
  if (method === 0 && size !== undefined) {
    return { bytes: data.subarray(start, start + size), end: start + size };
  }
  if (method !== 8) throw new Error(`${name} is packed in a way that is not known`);
  const input = data.subarray(start, size === undefined ? data.length : start + size);
  try {
    const { buffer, engine } = inflateWithInfo(input, most);
    return { bytes: buffer, end: start + (size ?? engine.bytesWritten) };
  } catch (error) {
    if (size === undefined && isCut(error)) return undefined;
    throw error;
  }
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** With `info`, zlib also says how much of its input it has used. */
function inflateWithInfo(input: Uint8Array, most: number): Inflated {
  const result: unknown = inflateRawSync(input, {
    info: true,
    maxOutputLength: most,
    finishFlush: constants.Z_FINISH,
  });
  if (isInflated(result)) return result;
  throw new Error("zlib gave no information");
}

const isInflated = (value: unknown): value is Inflated =>
  typeof value === "object" && value !== null && "buffer" in value && "engine" in value;

const isCut = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR";
