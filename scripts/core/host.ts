/**
 * The ports: everything that a command may ask of the world. `adapters/` implements them; tests
 * pass fakes for the clock, ids and http, and the real thing in temporary folders for the rest.
 */
import type { DrillNet } from "./drill-net.ts";
import type { ExecPort } from "./exec.ts";
import type { SendLoad } from "./load.ts";
import type { LogFinding, OpenLog } from "./log.ts";
import type { OpenArchive, WriteArchive } from "./archive.ts";
import type { SendHttp, SendMail } from "./send.ts";
import type { EmbeddedPostgres } from "./embedded-postgres.ts";

export interface Host {
  /** The only clock. Fixed by `--now` when a run is reproduced. */
  now(): Date;
  /** Monotonic milliseconds, for durations only. */
  elapsed(): number;
  /** A fresh UUID (version 4, RFC 9562). */
  newId(): string;
  /** As many bytes from the system's own source of secrets: keys and salts are made of them. */
  random(bytes: number): Uint8Array;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute path of the Node.js binary that runs us; children that ask for `node` get this one. */
  readonly execPath: string;
  /** Version of that Node.js, such as 24.21.0. */
  readonly nodeVersion: string;
  /** Cores that a parallel run may use. */
  readonly cores: number;
  readonly fs: FsPort;
  readonly exec: ExecPort;
  readonly git: GitPort;
  /** The log at an absolute path. Nothing is opened, locked or made before it is used. */
  readonly openLog: OpenLog;
  /** Runs what only one process may do at a time. */
  readonly alone: Alone;
  /** A PostgreSQL inside this process, in a thread of its own, with nothing in it. */
  readonly openPostgres: () => Promise<EmbeddedPostgres>;
  readonly openArchive: OpenArchive;
  readonly writeArchive: WriteArchive;
  /** Sends HTTP requests on a fixed schedule. No thread is started before it is used. */
  readonly sendLoad: SendLoad;
  /** One message out: nothing is followed, nothing is kept open. */
  readonly sendHttp: SendHttp;
  readonly sendMail: SendMail;
  /** A bad network on this machine, for drills. Nothing is opened before it is used. */
  readonly drillNet: DrillNet;
  /** Aborted when the person or the system asks the script to end; children are ended with it. */
  readonly signal: AbortSignal;
}

export interface Output {
  readonly isTTY: boolean;
  /** Width in cells, asked anew each time so that a resize shows. 80 where it is not a terminal. */
  columns(): number;
  rows(): number;
  write(text: string): void;
  /** Resolves when all that was written has left, or the reader has gone. */
  drained(): Promise<void>;
  /** Why the text could not be written, such as a full disk; a reader that left is no failure. */
  failure(): string | undefined;
}

export interface Input {
  readonly isTTY: boolean;
  /** All of standard input, refused above `maxBytes`. */
  read(maxBytes: number): Promise<Uint8Array>;
  /** What a person types before Enter; `undefined` at the end of the input, and once it is aborted. */
  line(stop: AbortSignal): Promise<string | undefined>;
}

export interface FileStat {
  readonly kind: "file" | "folder" | "link" | "other";
  readonly bytes: number;
  readonly modified: Date;
  readonly mode: number;
}

/** Paths are absolute. Missing files are `undefined` or a `GovernanceError` of kind undecided. */
export interface FsPort {
  /** Refuses what is larger than `maxBytes`, is not a regular file, or cannot be read. */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Streams a file in chunks, for input that can grow. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** `undefined` where nothing is there. Does not follow a link at the end of the path. */
  stat(path: string): Promise<FileStat | undefined>;
  /** The path with all links resolved, or `undefined` where nothing is there. */
  realPath(path: string): Promise<string | undefined>;
  /** Names in a folder, sorted by code unit; empty where there is none. */
  list(path: string): Promise<string[]>;
  /** Files below `root` that match (fast-glob), relative, sorted; links that lead out are refused. */
  glob(patterns: readonly string[], root: string): Promise<string[]>;
  /** tmp file, fsync, rename, fsync of the folder; the file is there whole or not at all. */
  writeAtomic(path: string, data: string | Uint8Array, mode?: number): Promise<void>;
  /** The same for what is too large to be held; where `chunks` fails, `path` is as before. */
  writeStream(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** Appends to a file that others only read (GITHUB_OUTPUT and the like). */
  append(path: string, data: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/**
 * Runs `act` while no other process that names the same absolute `path` does. Throws `undecided`,
 * naming the holder, where that one does not end in time; the lock of a process that has ended is
 * taken over, which `findings` say.
 */
export type Alone = <T>(
  path: string,
  act: (findings: readonly LogFinding[]) => Promise<T>,
) => Promise<T>;

export interface GitPort {
  /** Commit id of HEAD, or `undefined` outside a repository or before the first commit. */
  head(root: string): Promise<string | undefined>;
  /** Tracked or untracked changes are present. `undefined` where it cannot be told. */
  isDirty(root: string): Promise<boolean | undefined>;
}
