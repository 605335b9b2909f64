/** The request that each channel wants. Pure. */
import { createHmac } from "node:crypto";
import type { HttpMessage } from "../../core/send.ts";
import { traceparentOf } from "../../core/trace-context.ts";
import type { Notice } from "./delivery-state.ts";
import type { Channel } from "./routing.ts";

/** What each attempt knows beside the notice. */
export interface Attempt {
  readonly id: string;
  /** Where it goes: an address, or the token of a bot. */
  readonly target: string;
  readonly secret: string | undefined;
  readonly chat: string | undefined;
  readonly apiUrl: string | undefined;
  readonly now: Date;
}

type Draft = Omit<HttpMessage, "timeoutMs">;

export function httpMessage(
  channel: Exclude<Channel, "email">,
  notice: Notice,
  attempt: Attempt,
): Draft {
  const { url = attempt.target, headers = {}, body } = MAKERS[channel](notice, attempt);
  const base = { "content-type": "application/json", "idempotency-key": attempt.id };
  return { url, headers: { ...base, ...headers }, body };
}

type Made = Pick<Draft, "body"> & Partial<Draft>;
type Maker = (notice: Notice, attempt: Attempt) => Made;

const MAKERS: Readonly<Record<Exclude<Channel, "email">, Maker>> = {
  webhook,
  slack: (notice) => ({ body: JSON.stringify({ text: slackText(plainText(notice)) }) }),
  feishu,
  telegram,
  cdevents,
};

export function plainText(notice: Notice): string {
  return [
    `${notice.title}: incident ${notice.incident_id}`,
    `Opened ${notice.opened_at}, owner ${notice.owner}`,
    ...(notice.release_candidate_id === undefined
      ? []
      : [`Release candidate ${notice.release_candidate_id}`]),
    ...notice.actions.map((action, index) => `${index + 1}. ${action}`),
    `Acknowledge: npm run notify -- ack ${notice.incident_id} --actor NAME`,
  ].join("\n");
}

/** Standard Webhooks 1.0: id, time and body are signed, so that none can be changed or sent anew. */
function webhook(notice: Notice, { id, secret, now }: Attempt): Made {
  const time = String(Math.floor(now.getTime() / 1000));
  const body = JSON.stringify({
    type: "incident.opened",
    timestamp: notice.opened_at,
    data: notice,
  });
  const signed =
    secret === undefined ? {} : { "webhook-signature": signature(secret, `${id}.${time}.${body}`) };
  const trace = traceOf(notice, id);
  return { body, headers: { "webhook-id": id, "webhook-timestamp": time, ...signed, ...trace } };
}

/** The thread of the incident as a trace (W3C Trace Context), so that the receiver can go on with it. */
function traceOf({ correlation_id: thread }: Notice, id: string) {
  const traceparent = thread === undefined ? undefined : traceparentOf(thread, id);
  return traceparent === undefined ? {} : { traceparent };
}

/** A secret `whsec_…` is Base64, any other counts as it stands. */
export function signature(secret: string, text: string): string {
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : secret;
  return `v1,${createHmac("sha256", key).update(text).digest("base64")}`;
}

/** Slack takes these three for its own marks: links, and mentions such as <!channel>. */
function slackText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A bot with a secret wants the time and an HMAC whose key is time and secret, over nothing. */
function feishu(notice: Notice, { secret, now }: Attempt): Made {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const text = plainText(notice).replaceAll("<", "＜");
  const signed =
    secret === undefined
      ? {}
      : { timestamp, sign: createHmac("sha256", `${timestamp}\n${secret}`).digest("base64") };
  return { body: JSON.stringify({ ...signed, msg_type: "text", content: { text } }) };
}

function telegram(notice: Notice, { target, chat, apiUrl }: Attempt): Made {
  const server = (apiUrl ?? "https://api.telegram.org").replace(/\/$/, "");
  const body = JSON.stringify({ chat_id: chat ?? "", text: plainText(notice) });
  return { url: `${server}/bot${target}/sendMessage`, body };
}

/** CDEvents 0.4.1 in a CloudEvent 1.0, structured mode, with its Distributed Tracing extension. */
function cdevents(notice: Notice, { id }: Attempt): Made {
  const type = "dev.cdevents.incident.detected.0.2.0";
  const source = "/release-governance/incident-notify";
  const { correlation_id: thread, opened_at: time } = notice;
  const context = { version: "0.4.1", id, source, type, timestamp: time };
  const subject = {
    id: notice.incident_id,
    source,
    type: "incident",
    content: { description: notice.title, environment: { id: "production" } },
  };
  const data = {
    context: thread === undefined ? context : { ...context, chainId: thread },
    subject,
    customData: { severity: notice.severity, owner: notice.owner },
    customDataContentType: "application/json",
  };
  const trace = traceOf(notice, id);
  const event = {
    specversion: "1.0",
    id,
    source,
    type,
    time,
    subject: notice.incident_id,
    ...trace,
  };
  return {
    body: JSON.stringify({ ...event, datacontenttype: "application/json", data }),
    headers: { "content-type": "application/cloudevents+json" },
  };
}
