/** What an answer means for the message: it is there, once more, or never. Pure. */
import type { SendAnswer } from "../../core/send.ts";
import type { Outcome } from "./next-steps.ts";
import type { Channel } from "./routing.ts";

/** An address that may not be reached stays so; all else that has no answer may have one later. */
export function judgeAnswer(channel: Channel, answer: SendAnswer): Outcome {
  if (answer.kind === "failed") {
    const { reason } = answer;
    return reason === "forbidden" ? { kind: "dead", reason } : { kind: "retry", reason };
  }
  return channel === "email" ? judgeMail(answer.status) : judgeHttp(channel, answer);
}

/** RFC 5321, 4.2.1: 4yz may work later, 5yz will not. */
function judgeMail(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  return { kind: status >= 500 ? "dead" : "retry", reason: `SMTP ${status}` };
}

/** Statuses of 4xx that say "later": RFC 9110, 15.5.9; RFC 8470, 5.2; RFC 6585, 4. */
const LATER = new Set([408, 425, 429]);

type Answered = Extract<SendAnswer, { kind: "answered" }>;

function judgeHttp(channel: Channel, { status, body, retryAfterMs }: Answered): Outcome {
  if (status >= 200 && status < 300) return judgeBody(channel, body);
  const redirect = status >= 300 && status < 400;
  const reason = redirect ? `redirect ${status}, not followed` : `HTTP ${status}`;
  if (status < 500 && !LATER.has(status)) return { kind: "dead", reason };
  const wait = retryAfterMs === undefined ? {} : { afterMs: retryAfterMs };
  return { kind: "retry", reason, ...wait };
}

/** These two answer 200 and say in the body that it did not work. */
function judgeBody(channel: Channel, body: string): Outcome {
  if (channel === "feishu") {
    const code = member(body, "code") ?? member(body, "StatusCode");
    return code === 0 ? { kind: "delivered" } : { kind: "retry", reason: "refused in the body" };
  }
  if (channel === "telegram" && member(body, "ok") !== true) {
    return { kind: "retry", reason: "refused in the body" };
  }
  return { kind: "delivered" };
}

function member(body: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  } catch {
    return undefined;
  }
}
