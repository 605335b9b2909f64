/** One request and its answer, as it counts. */
import type { IncomingHttpHeaders } from "node:http";
import type { Dispatcher } from "undici";
import type { LoadOutcome, LoadRequest } from "../core/load.ts";
import { failureOf, needsBody, outcomeOf } from "./http-load-answer.ts";
import type { Connections } from "./http-load-connections.ts";

/** What is the same for all requests to one target. */
export interface Prepared {
  readonly origin: string;
  readonly options: Dispatcher.DispatchOptions;
  readonly source: LoadRequest;
  readonly readsBody: boolean;
}

/** No more of a body is kept than this; the rest is read and dropped. */
const BODY_MAX = 1_048_576;

export function prepared(source: LoadRequest): Prepared {
  const { origin, pathname, search } = new URL(source.url);
  const { method, headers, body } = source;
  const options = { path: pathname + search, method, headers, body: body ?? null };
  return { origin, options, source, readsBody: needsBody(source.expect) };
}

/**
 * Sends at once and calls `end` once, with what it counts as. Answered is how to give it up: its
 * connection is closed, and `end` is called with `reset` if it was not yet.
 */
export function exchange(
  connections: Connections,
  { origin, options, source, readsBody }: Prepared,
  end: (outcome: LoadOutcome) => void,
): () => void {
  const client = connections.take(origin);
  const chunks: Buffer[] = [];
  let kept = 0;
  let answer: { readonly status: number; readonly headers: IncomingHttpHeaders } | undefined;
  client.dispatch(options, {
    // A handler without it is taken for one of an older kind.
    onRequestStart: () => undefined,
    onResponseStart: (_, status, headers) => {
      answer = { status, headers };
    },
    onResponseData: (_, chunk) => {
      if (readsBody && kept < BODY_MAX) kept += chunks[chunks.push(chunk) - 1]?.length ?? 0;
    },
    onResponseEnd: () => {
      connections.give(origin, client);
      const body = Buffer.concat(chunks).toString("utf8");
      end(answer === undefined ? "reset" : outcomeOf({ ...answer, body }, source.expect));
    },
    onResponseError: (_, error) => {
      void client.destroy();
      end(failureOf(codeOf(error)));
    },
  });
  return () => void client.destroy();
}

/** What is no HTTP is told by the name of the error; its code may be missing. */
function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
