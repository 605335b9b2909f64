/** What an answer, or the lack of one, counts as. Pure. */
import type { IncomingHttpHeaders } from "node:http";
import type { DegradedMark, Expectation, LoadOutcome } from "../core/load.ts";
import { tokensOf } from "../core/json/pointer.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Empty where nothing looks at it (`needsBody`). */
  readonly body: string;
}

/** Degraded is looked at first: a fallback page may well have a status of its own. */
export function outcomeOf(answer: Answer, expect: Expectation): LoadOutcome {
  if (expect.degraded !== undefined && isMarked(answer, expect.degraded)) return "degraded";
  if (!statusFits(answer.status, expect.status)) return "status";
  if (expect.bodyContains !== undefined && !answer.body.includes(expect.bodyContains))
    return "body";
  return "success";
}

export function needsBody({ bodyContains, degraded }: Expectation): boolean {
  return bodyContains !== undefined || degraded?.json !== undefined;
}

function statusFits(status: number, wanted: readonly number[]): boolean {
  return wanted.length === 0 ? status >= 200 && status < 400 : wanted.includes(status);
}

function isMarked(answer: Answer, { status, header, json }: DegradedMark): boolean {
  if (status?.includes(answer.status) === true) return true;
  if (header !== undefined) {
    const found = answer.headers[header.name.toLowerCase()];
    if (found !== undefined && (header.value ?? String(found)) === String(found)) return true;
  }
  return json !== undefined && valueAt(answer.body, json.pointer) === (json.value ?? true);
}

/** `undefined` where the body is not JSON or holds nothing there. */
function valueAt(body: string, pointer: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  for (const token of tokensOf(pointer) ?? ["\0"]) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token))
      return undefined;
    value = Reflect.get(value, token);
  }
  return value;
}

const BY_CODE: Readonly<Record<string, LoadOutcome>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ECONNABORTED: "reset",
  EPROTO: "tls",
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  ETIMEDOUT: "timeout",
  EMFILE: "crowded",
  EADDRNOTAVAIL: "crowded",
  UND_ERR_SOCKET: "reset",
  UND_ERR_DESTROYED: "reset",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "reset",
  UND_ERR_HEADERS_OVERFLOW: "protocol",
  HTTPParserError: "protocol",
};

/** From the `code` of an error of undici, node:tls or the system. */
export function failureOf(code: string): LoadOutcome {
  const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  if (known !== undefined) return known;
  if (code.startsWith("HPE_")) return "protocol";
  return /CERT|TLS|SSL|SELF_SIGNED/.test(code) ? "tls" : "other";
}
