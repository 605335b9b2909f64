/** Real receivers: an HTTP server and a mail server that keep one message for each key. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Server } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Received {
  readonly path: string;
  readonly key: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface HttpReceiver {
  readonly url: string;
  readonly port: number;
  /** Every request that was read whole, also the ones that were refused. */
  readonly seen: Received[];
  /** What was accepted, by key. */
  readonly kept: Map<string, Received>;
  /** Set by a test: answers a request by itself and says so. */
  misbehave: (request: Received, response: ServerResponse) => boolean;
  close(): Promise<void>;
}

export async function httpReceiver(): Promise<HttpReceiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => {});
    request.on("end", () => {
      const { url: path = "", headers } = request;
      const key = String(headers["idempotency-key"]);
      const one = { path, key, headers, body: Buffer.concat(chunks).toString("utf8") };
      receiver.seen.push(one);
      if (receiver.misbehave(one, response)) return;
      receiver.kept.set(key, one);
      response.end("ok");
    });
  });
  const port = await listening(server.listen(0, "127.0.0.1"));
  const receiver: HttpReceiver = {
    url: `http://127.0.0.1:${port}`,
    port,
    seen: [],
    kept: new Map(),
    misbehave: () => false,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return receiver;
}

export interface MailReceiver {
  readonly port: number;
  readonly seen: string[];
  /** Mails by `Message-ID`. */
  readonly kept: Map<string, string>;
  close(): Promise<void>;
}

export async function mailReceiver(): Promise<MailReceiver> {
  const seen: string[] = [];
  const kept = new Map<string, string>();
  const mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        seen.push(text);
        kept.set(/^Message-ID: (.+)$/im.exec(text)?.[1] ?? "none", text);
        done();
      });
    },
  });
  mail.on("error", () => {});
  const port = await listening(mail.listen(0, "127.0.0.1"));
  return { port, seen, kept, close: () => new Promise((done) => mail.close(done)) };
}

async function listening(server: Server): Promise<number> {
  if (!server.listening) await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
