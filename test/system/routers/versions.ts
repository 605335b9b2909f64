/** One small HTTP server for each version, behind sockets in a folder; it answers its version. */
import { createServer } from "node:http";
import type { Server } from "node:http";
import { join } from "node:path";

export const VERSIONS = ["1.4.2", "1.5.0"] as const;

export interface VersionServers {
  readonly stop: () => Promise<void>;
}

/** Sockets are named `app-1.4.2.sock`. */
export async function serveVersions(folder: string): Promise<VersionServers> {
  const servers = await Promise.all(VERSIONS.map((version) => serve(folder, version)));
  return {
    stop: async () => {
      await Promise.all(servers.map((server) => closed(server)));
    },
  };
}

function serve(folder: string, version: string): Promise<Server> {
  const server = createServer((_, response) => response.end(version));
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(join(folder, `app-${version}.sock`), () => resolve(server));
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
