/** The port behind which every child process is started. Argument vectors only, never a shell. */

export interface ExecSpec {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  /** The child's whole environment: nothing is inherited that is not here. */
  readonly env: Readonly<Record<string, string>>;
  /** Written to the child's standard input, which is then closed. */
  readonly stdin?: string | Uint8Array;
  readonly timeoutMs: number;
  /** Between TERM and KILL. Default 2,000. */
  readonly graceMs?: number;
  /** The whole output, both streams in order of arrival, redacted, goes here as it comes. */
  readonly logFile?: string;
  /** Bytes kept of the end of each stream. Default 64 KiB. */
  readonly keepBytes?: number;
  /** Values that must not appear in log, tail or lines; each becomes `***`. */
  readonly secrets?: readonly string[];
  readonly onLine?: (line: string, stream: "stdout" | "stderr") => void;
  readonly signal?: AbortSignal;
}

export type ExecEnd =
  /** Ended by itself. */
  | { readonly kind: "exited"; readonly code: number }
  /** Ended by a signal that was not ours. */
  | { readonly kind: "signaled"; readonly signal: string }
  /** Ended by us: out of time. */
  | { readonly kind: "timeout" }
  /** Ended by us: the run was called off. */
  | { readonly kind: "aborted" }
  /** Never ran: no such program, no right to run it, no such folder. */
  | { readonly kind: "not_started"; readonly reason: string };

export interface ExecResult {
  readonly end: ExecEnd;
  readonly startedAt: Date;
  readonly durationMs: number;
  /** The end of the stream, redacted, cut at a character boundary. */
  readonly stdout: string;
  readonly stderr: string;
  /** Bytes of output beyond what is kept. */
  readonly droppedBytes: number;
  /** Lower-case hex SHA-256 of the log file's bytes, where one was written. */
  readonly logSha256?: string;
  readonly logBytes: number;
  /** Processes that outlived the child and were ended by us. */
  readonly strays: number;
}

export type ExecPort = (spec: ExecSpec) => Promise<ExecResult>;
