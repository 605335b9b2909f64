/** One POST to an address that was looked at after its name was resolved. */
import { request as requestHttp } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import type { HttpMessage, SendAnswer, SendFailure } from "../core/send.ts";
import { failureOf } from "./http-load-answer.ts";
import { reachable } from "./reach.ts";

const BODY_MAX = 65_536;

export async function sendHttp(message: HttpMessage): Promise<SendAnswer> {
  const signal = AbortSignal.timeout(message.timeoutMs);
  try {
    const url = new URL(message.url);
    const { address, family } = await within(signal, reachable(url.hostname));
    return await post(message, url, address, family, signal);
  } catch (error) {
    return { kind: "failed", reason: signal.aborted ? "timeout" : reasonOf(error) };
  }
}

/** The name goes into `Host` and the certificate is held against it; the address is the checked one. */
function post(
  { headers, body }: HttpMessage,
  url: URL,
  address: string,
  family: number,
  signal: AbortSignal,
): Promise<SendAnswer> {
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: "POST",
      agent: false,
      signal,
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      lookup: (_host, options, done) =>
        options.all === true ? done(null, [{ address, family }]) : done(null, address, family),
    });
    request.on("error", reject);
    request.on("response", (response) => resolve(readAnswer(response)));
    request.end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<SendAnswer> {
  const chunks: Buffer[] = [];
  let kept = 0;
  try {
    for await (const chunk of response) {
      const bytes: Buffer = chunk;
      if (kept < BODY_MAX) chunks.push(bytes.subarray(0, BODY_MAX - kept));
      kept += bytes.length;
    }
  } catch {
    return { kind: "failed", reason: "truncated" };
  }
  if (!response.complete) return { kind: "failed", reason: "truncated" };
  const wait = retryAfter(response.headers["retry-after"]);
  return {
    kind: "answered",
    status: response.statusCode ?? 0,
    body: Buffer.concat(chunks).toString("utf8"),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
}

/** Seconds alone (RFC 9110, 10.2.3); a date would need a clock that agrees with ours. */
function retryAfter(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : undefined;
}

export function reasonOf(error: unknown): SendFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EFORBIDDEN") return "forbidden";
  const known = failureOf(code);
  return REASONS.find((reason) => reason === known) ?? "other";
}

const REASONS = ["refused", "reset", "timeout", "dns", "tls", "protocol"] as const;

export function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("out of time")), { once: true });
    work.then(resolve, reject);
  });
}
