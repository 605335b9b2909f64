/** Real receivers that keep one message for each key, as the receivers of alerts should. */
import { once } from "node:events";
import { createServer } from "node:http";
import { SMTPServer } from "smtp-server";
import type { Receiver } from "../core/drill-net.ts";
import { listening, portOf } from "./drill-proxy.ts";

export async function receiveHttp(): Promise<Receiver> {
  const accepted = new Map<string, number>();
  const server = createServer((request, response) => {
    request.on("error", () => {});
    request.resume().on("end", () => {
      count(accepted, String(request.headers["idempotency-key"]));
      response.end("accepted");
    });
  });
  await listening(server);
  return {
    port: portOf(server),
    accepted,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export async function receiveMail(): Promise<Receiver> {
  const accepted = new Map<string, number>();
  const mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        count(accepted, /^Message-ID: <([^@>]+)/im.exec(text)?.[1] ?? "without a key");
        done();
      });
    },
  });
  mail.on("error", () => {});
  await listening(mail.server);
  return {
    port: portOf(mail.server),
    accepted,
    close: () => new Promise((done) => mail.close(done)),
  };
}

function count(accepted: Map<string, number>, key: string): void {
  accepted.set(key, (accepted.get(key) ?? 0) + 1);
}
