/** The port behind which archives are read. All entries have been judged before one can be read. */

export interface ArchiveEntry {
  /** Relative, with forward slashes; a file, never a folder or a link. */
  readonly name: string;
  /** Bytes when unpacked; a stream that holds more or fewer fails. */
  readonly bytes: number;
  stream(): AsyncIterable<Uint8Array>;
}

/** Does the archive hold a digest of itself, and is it right? `absent` where others packed it. */
export type ArchiveSeal = "whole" | "broken" | "absent";

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** Reads all of the archive. */
  seal(): Promise<ArchiveSeal>;
  /** Of the archive itself, as it lies there. */
  sha256(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the zip archive at an absolute path. Throws `refused` for an archive that tries something
 * (paths that lead out, links, doubled names, encryption, sizes that lie, bombs), `undecided` for
 * one that cannot be read.
 */
export type OpenArchive = (path: string) => Promise<Archive>;

/** A file to be packed: relative, with forward slashes. Its stream is read once, in its turn. */
export interface ArchiveSource {
  readonly name: string;
  stream(): AsyncIterable<Uint8Array>;
}

/**
 * Writes a zip archive at an absolute path, whole or not at all. The same files in the same order
 * give the same bytes: no clock and no time zone play a part. Its comment is its seal. Memory does not grow with the files.
 */
export type WriteArchive = (path: string, files: readonly ArchiveSource[]) => Promise<void>;
