/** The ports through which a message leaves: one HTTP request, one e-mail. Neither ever throws. */

/** Why there was no answer. `forbidden`: an address that nothing may be sent to. */
export type SendFailure =
  | "refused"
  | "reset"
  | "timeout"
  | "dns"
  | "tls"
  | "truncated"
  | "forbidden"
  | "protocol"
  | "other";

export type SendAnswer =
  /** HTTP or SMTP status; of the body at most 64 KiB. */
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly body: string;
      readonly retryAfterMs?: number;
    }
  | { readonly kind: "failed"; readonly reason: SendFailure };

export interface HttpMessage {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** From the first look-up to the last byte of the answer. */
  readonly timeoutMs: number;
}

/** Sends one POST. Redirects are answers and are not followed. */
export type SendHttp = (message: HttpMessage) => Promise<SendAnswer>;

export interface MailMessage {
  readonly host: string;
  readonly port: number;
  readonly security: "tls" | "starttls" | "none";
  readonly user?: string;
  readonly password?: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for each attempt, so that a mailbox keeps one: `<…@…>` (RFC 5322, 3.6.4). */
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export type SendMail = (message: MailMessage) => Promise<SendAnswer>;
