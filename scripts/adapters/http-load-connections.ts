/**
 * The connections of one sender: each carries one request at a time, and the one that was used last
 * is used next, so that no more are open than are needed. (undici's own pool looks through all of
 * them for a free one, which takes the more time the later the server is.)
 */
import { Client } from "undici";

export interface Connections {
  /** One that is free, or a new one. */
  readonly take: (origin: string) => Client;
  /** Free again; one that failed is never given back. */
  readonly give: (origin: string, client: Client) => void;
  readonly destroyAll: () => void;
}

/** The sender has its own limit of time, from the moment that a request leaves. */
const OPTIONS = {
  pipelining: 1,
  allowH2: false,
  connectTimeout: 0,
  headersTimeout: 0,
  bodyTimeout: 0,
} as const;

export function openConnections(): Connections {
  const free = new Map<string, Client[]>();
  const freeAt = (origin: string): Client[] => {
    const known = free.get(origin) ?? [];
    if (known.length === 0) free.set(origin, known);
    return known;
  };
  return {
    take: (origin) => freeAt(origin).pop() ?? new Client(origin, OPTIONS),
    give: (origin, client) => freeAt(origin).push(client),
    destroyAll: () => {
      for (const clients of free.values()) for (const client of clients) void client.destroy();
    },
  };
}
