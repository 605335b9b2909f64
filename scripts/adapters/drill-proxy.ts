/** A TCP proxy on this machine whose first connections suffer a fault, and whose others do not. */
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { Server, Socket } from "node:net";
import { Transform } from "node:stream";
import { createServer as createTlsServer } from "node:tls";
import type { FaultProxy, ProxyOrder } from "../core/drill-net.ts";
import { selfSigned } from "./drill-certificate.ts";

export async function openProxy(order: ProxyOrder): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  let count = 0;
  const accept = (client: Socket): void => {
    count += 1;
    keep(sockets, client);
    if (count <= order.connections) suffer(order, client, sockets);
    else relay(order.target, client, sockets);
  };
  const server = order.fault === "certificate" ? tlsServer(accept) : createServer(accept);
  const refused = () => {
    count += 1;
  };
  server.on("tlsClientError", refused);
  await listening(server);
  return {
    port: portOf(server),
    faulted: () => Math.min(count, order.connections),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function tlsServer(accept: (client: Socket) => void): Server {
  return createTlsServer(selfSigned(new Date()), accept);
}

export async function listening(server: Server): Promise<void> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on("error", () => {});
  socket.on("close", () => sockets.delete(socket));
}

const LATENCY_MS = 250;
const SLOW_CLOSE_MS = 800;
const BYTES_A_SECOND = 4000;

function suffer({ fault, target, protocol }: ProxyOrder, client: Socket, all: Set<Socket>): void {
  switch (fault) {
    case "reset":
      client.resetAndDestroy();
      return;
    case "loss":
      client.once("data", () => client.destroy());
      if (protocol === "smtp") client.end();
      return;
    case "black_hole":
    case "certificate":
      client.resume();
      return;
    case "server_error":
      if (protocol === "smtp") client.end("421 4.3.2 not now\r\n");
      else client.once("data", () => client.end(SERVER_ERROR));
      return;
    case "truncated":
      relay(target, client, all, { cutAfter: protocol === "smtp" ? 60 : 20 });
      return;
    case "latency":
      relay(target, client, all, { delayMs: LATENCY_MS });
      return;
    case "bandwidth":
      relay(target, client, all, { bytesASecond: BYTES_A_SECOND });
      return;
    case "slow_close":
      relay(target, client, all, { closeAfterMs: SLOW_CLOSE_MS });
  }
}

const SERVER_ERROR =
  "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

interface Relay {
  readonly cutAfter?: number;
  readonly delayMs?: number;
  readonly bytesASecond?: number;
  readonly closeAfterMs?: number;
}

function relay(target: number, client: Socket, all: Set<Socket>, how: Relay = {}): void {
  const server = connect(target, "127.0.0.1");
  keep(all, server);
  client.pipe(slowed(how)).pipe(server);
  if (how.cutAfter !== undefined) {
    cut(server, client, how.cutAfter);
  } else {
    const end = how.closeAfterMs === undefined;
    server.pipe(slowed(how)).pipe(client, { end });
    if (!end) server.on("close", () => setTimeout(() => client.end(), how.closeAfterMs));
  }
  client.on("close", () => server.destroy());
}

/** The request has arrived, and the receiver has accepted it; of its answer a part comes back. */
function cut(server: Socket, client: Socket, after: number): void {
  let left = after;
  server.on("data", (chunk: Buffer) => {
    client.write(chunk.subarray(0, Math.max(0, left)));
    left -= chunk.length;
    if (left <= 0) setTimeout(() => client.resetAndDestroy(), 50);
  });
}

function slowed({ delayMs = 0, bytesASecond }: Relay): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const pace = bytesASecond === undefined ? 0 : (chunk.length / bytesASecond) * 1000;
      setTimeout(() => done(null, chunk), delayMs + pace);
    },
  });
}
