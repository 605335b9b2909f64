/** What the trial needs of a PostgreSQL, be it a server of the machine or one inside this process. */

export interface StatementFailure {
  readonly statement: string;
  /** SQLSTATE, five characters. */
  readonly code: string;
  readonly message: string;
}

export interface StatementRun {
  readonly role: string | undefined;
  /** Leave what they wrote, or undo all of it at the end. */
  readonly keep: boolean;
}

export type Applied = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface ScratchDatabase {
  /** Each statement by itself, in one session, in order; a failure does not stop the next. */
  failures(statements: readonly string[], run: StatementRun): Promise<StatementFailure[]>;
  /** A whole script, ended at the first error. */
  apply(script: string): Promise<Applied>;
  /** Lines that a query gives, columns joined by `|`. */
  lines(query: string): Promise<string[]>;
}

export interface Scratch {
  /** Such as 15.8, or 17.5 (PGlite). */
  readonly version: string;
  /** `work` on a copy of its own of the schema before. */
  inCopy<T>(work: (database: ScratchDatabase) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}
