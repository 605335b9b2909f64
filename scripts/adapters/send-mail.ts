/** One e-mail over SMTP, by nodemailer, over a connection of our own that ends with its time. */
import { connect } from "node:net";
import type { Socket } from "node:net";
import { createTransport } from "nodemailer";
import type { MailMessage, SendAnswer, SendFailure } from "../core/send.ts";
import { reachable } from "./reach.ts";
import { reasonOf, within } from "./send-http.ts";

export async function sendMail(mail: MailMessage): Promise<SendAnswer> {
  const signal = AbortSignal.timeout(mail.timeoutMs);
  let socket: Socket | undefined;
  try {
    const { address } = await within(signal, reachable(mail.host));
    socket = await within(signal, connected(address, mail.port, signal));
    return await within(signal, submit(mail, socket));
  } catch (error) {
    return signal.aborted ? { kind: "failed", reason: "timeout" } : answerOf(error);
  } finally {
    socket?.destroy();
  }
}

function connected(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal });
    socket.once("error", reject);
    socket.once("connect", () => resolve(socket));
  });
}

async function submit(mail: MailMessage, connection: Socket): Promise<SendAnswer> {
  const { host, port, security, user, password, timeoutMs } = mail;
  const transport = createTransport({
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    tls: { servername: host },
    ...(user === undefined ? {} : { auth: { user, pass: password ?? "" } }),
    getSocket: (_options, done) => done(null, { connection }),
  });
  const { from, to, subject, text, messageId, headers } = mail;
  await transport.sendMail({ from, to, subject, text, messageId, headers: { ...headers } });
  return { kind: "answered", status: 250, body: "" };
}

const REASONS: Readonly<Record<string, SendFailure>> = {
  ETLS: "tls",
  EDNS: "dns",
  ETIMEDOUT: "timeout",
  ECONNECTION: "reset",
  EPROTOCOL: "protocol",
};

/** What the server said counts most; an error of nodemailer may hide that of the system. */
function answerOf(error: unknown): SendAnswer {
  if (!(error instanceof Error)) return { kind: "failed", reason: "other" };
  const status = "responseCode" in error ? error.responseCode : undefined;
  if (typeof status === "number" && status >= 400) return { kind: "answered", status, body: "" };
  const direct = reasonOf(error);
  if (direct !== "other" && direct !== "timeout") return { kind: "failed", reason: direct };
  const code = "code" in error ? String(error.code) : "";
  if (/certificate|self.signed|altname/i.test(error.message))
    return { kind: "failed", reason: "tls" };
  return { kind: "failed", reason: REASONS[code] ?? "reset" };
}
