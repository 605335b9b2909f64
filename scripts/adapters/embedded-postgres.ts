/**
 * PGlite in a thread of its own: its code runs until a statement ends and lets nothing else in, so
 * only another thread can tell that it takes too long, and end it.
 */
/* oxlint-disable unicorn/require-post-message-target-origin -- these are threads, not windows */
import { Worker } from "node:worker_threads";
import { undecidedError } from "../core/errors.ts";
import type { EmbeddedPostgres, StatementResult } from "../core/embedded-postgres.ts";

const START_MS = 60_000;

export async function openPostgres(): Promise<EmbeddedPostgres> {
  // `.ts` from sources, `.js` from the built package: nothing rewrites the text of an address.
  const end = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`embedded-postgres-worker.${end}`, import.meta.url));
  const run = async (statement: string, timeoutMs: number) =>
    answerOf(worker, statement, timeoutMs);
  try {
    const shown = await run("SHOW server_version", START_MS);
    if (!shown.ok) throw undecidedError(`the embedded PostgreSQL does not start: ${shown.message}`);
    const close = async () => void (await worker.terminate());
    return { version: shown.rows[0]?.[0] ?? "unknown", run, close };
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

function answerOf(worker: Worker, statement: string, timeoutMs: number): Promise<StatementResult> {
  return new Promise((resolve, reject) => {
    const fail = (why: string, cause?: unknown) => {
      stop();
      reject(undecidedError(`the embedded PostgreSQL ${why}`, "Use a server: --pg-bin.", cause));
    };
    const died = (cause: Error) => fail("died", cause);
    const ended = () => fail("ended early");
    const answered = (result: StatementResult) => {
      stop();
      resolve(result);
    };
    const timer = setTimeout(() => {
      void worker.terminate();
      fail(`took longer than ${timeoutMs} ms for: ${statement.slice(0, 200)}`);
    }, timeoutMs);
    const stop = () => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", died).off("exit", ended);
    };
    worker.on("message", answered).on("error", died).on("exit", ended);
    worker.postMessage(statement);
  });
}
