/** The port behind which an embedded PostgreSQL runs: one session, in memory, gone when closed. */

export type StatementResult =
  /** Rows of texts, as PostgreSQL writes values; a null is empty. */
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  /** SQLSTATE, five characters. */
  | { readonly ok: false; readonly code: string; readonly message: string };

export interface EmbeddedPostgres {
  /** Such as 17.5. */
  readonly version: string;
  /** One statement. Throws `undecided` where it takes longer than `timeoutMs`: all is lost then. */
  run(statement: string, timeoutMs: number): Promise<StatementResult>;
  close(): Promise<void>;
}
