/** Requests through a router, one after another on kept connections, and who answered when. */
import { Agent, request } from "node:http";

export interface Answer {
  /** The version, or why there is none. */
  readonly by: string;
  readonly ok: boolean;
  /** Milliseconds on the clock of `performance.now`. */
  readonly at: number;
  /** How often it was sent again. */
  readonly repeats: number;
}

const MOST_REPEATS = 3;

/**
 * A request whose connection is closed before any answer is sent again, as clients do with
 * idempotent ones (RFC 9110, section 9.2.2), on a connection of its own, since the other kept ones
 * are likely to be closed too; how often is told.
 */
export async function ask(socketPath: string, agent: Agent, path = "/"): Promise<Answer> {
  for (let repeats = 0; ; repeats += 1) {
    const answer = await askOnce(socketPath, repeats === 0 ? agent : false, path);
    if (answer.by !== CLOSED || repeats === MOST_REPEATS) return { ...answer, repeats };
  }
}

const CLOSED = "closed";

function askOnce(
  socketPath: string,
  agent: Agent | false,
  path: string,
): Promise<Omit<Answer, "repeats">> {
  return new Promise((resolve) => {
    const failed = (why: string) => resolve({ by: why, ok: false, at: performance.now() });
    const asked = request({ socketPath, agent, path, timeout: 5_000 }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => {
        const ok = response.statusCode === 200;
        resolve({ by: ok ? text : `status ${response.statusCode}`, ok, at: performance.now() });
      });
      response.on("error", (error) => failed(error.message));
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
    asked.on("error", (error) => {
      failed(/ECONNRESET|EPIPE|socket hang up/.test(error.message) ? CLOSED : error.message);
    });
    asked.end();
  });
}

export interface Load {
  readonly answers: readonly Answer[];
  /** Ends after the requests under way. */
  readonly stop: () => Promise<void>;
}

/** `clients` of them, each asking again `pauseMs` after its answer. */
export function startLoad(socketPath: string, clients: number, pauseMs = 0): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const answers: Answer[] = [];
  const ended = new AbortController();
  const one = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      answers.push(await ask(socketPath, agent));
      if (pauseMs > 0) await new Promise((done) => setTimeout(done, pauseMs));
    }
  };
  const all = Promise.all(Array.from({ length: clients }, one));
  return {
    answers,
    stop: async () => {
      ended.abort();
      await all;
      agent.destroy();
    },
  };
}

/** How many of `count` requests each version answered. */
export async function tally(socketPath: string, count: number): Promise<Record<string, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const found: Record<string, number> = {};
  const one = async (): Promise<void> => {
    for (let i = 0; i < count / 8; i += 1) {
      const { by } = await ask(socketPath, agent);
      found[by] = (found[by] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
  agent.destroy();
  return found;
}
