import { expect, test } from "vitest";
import { sendMessage } from "../../scripts/alerts/notify/send-message.ts";
import type { Message, Notice } from "../../scripts/alerts/notify/delivery-state.ts";

const NOTICE: Notice = {
  incident_id: "inc-1",
  severity: "p1",
  title: "p1 of checkout",
  owner: "a",
  opened_at: "2026-11-23T05:15:00.000Z",
  actions: [],
  correlation_id: "11111111-1111-4111-8111-111111111111",
};
const MESSAGE: Message = {
  id: "m-1",
  incident: "inc-1",
  person: "a",
  channel: "email",
  index: 0,
  step: 0,
  state: "pending",
  attempts: 0,
  nextAt: 0,
  queuedAt: 0,
  deliveredAt: undefined,
  lastReason: undefined,
};
const roster = { primary: { id: "a", email: ["env:MAIL"] } };

/** Whether a mail left, and what became of it. */
async function mailed(
  smtp: { host: string; port_env?: string; security?: "none" | "starttls" | "tls" },
  env: Record<string, string> = { MAIL: "a@example.com" },
) {
  const sent: { security: string; to: string; port: number }[] = [];
  const host = {
    env,
    now: () => new Date("2026-11-23T05:16:00Z"),
    sendHttp: () => Promise.reject(new Error("no mail goes by HTTP")),
    sendMail: async (mail: { security: string; to: string; port: number }) => {
      sent.push(mail);
      return { kind: "answered" as const, status: 250, body: "" };
    },
  };
  const routing = {
    default_channels: ["email" as const],
    smtp: { from: "release@example.com", ...smtp },
  };
  const outcome = await sendMessage(host, { routing, roster }, NOTICE, MESSAGE);
  return { outcome, mails: sent, sent: sent.map(({ security }) => security) };
}

test("mail goes unencrypted to this machine alone", async () => {
  expect(await mailed({ host: "mail.example.com", security: "none" })).toMatchObject({
    outcome: { kind: "dead", reason: "the mail server is not encrypted" },
    sent: [],
  });
  expect((await mailed({ host: "127.0.0.1", security: "none" })).sent).toEqual(["none"]);
  expect((await mailed({ host: "mail.example.com" })).sent).toEqual(["starttls"]);
});

test("a variable that another channel lacks does not stop this one", async () => {
  const bot = { bot_token: "env:BOT", chat_id: "env:CHAT", api_url: "env:API" };
  const both = { primary: { id: "a", webhook_url: "https://hooks.example.com/x", telegram: bot } };
  const urls: string[] = [];
  const host = {
    env: { BOT: "token" },
    now: () => new Date("2026-11-23T05:16:00Z"),
    sendHttp: async ({ url }: { url: string }) => {
      urls.push(url);
      return { kind: "answered" as const, status: 200, body: "" };
    },
    sendMail: () => Promise.reject(new Error("no hook goes by mail")),
  };
  const policies = { routing: { default_channels: ["webhook" as const] }, roster: both };
  const by = (channel: string) => sendMessage(host, policies, NOTICE, { ...MESSAGE, channel });
  expect(await by("webhook")).toEqual({ kind: "delivered" });
  expect(await by("telegram")).toEqual({ kind: "dead", reason: "CHAT is not set" });
  expect(urls).toEqual(["https://hooks.example.com/x"]);
});

test.each(["a@example.com", " a@example.com\n", "a@[192.0.2.1]", "ä+b@example.com"])(
  "one address: %j",
  async (MAIL) => {
    const { outcome, mails } = await mailed({ host: "127.0.0.1" }, { MAIL });
    expect(outcome).toEqual({ kind: "delivered" });
    expect(mails).toMatchObject([{ to: MAIL.trim(), port: 587 }]);
  },
);

test.each([
  "a@example.com, b@example.com",
  "a@example.com\r\nBcc: b@example.com",
  "team: a@example.com;",
  "A <a@example.com>",
  "a",
])("no mail goes to %j, of which a part would be hidden", async (MAIL) => {
  const { outcome, sent } = await mailed({ host: "127.0.0.1" }, { MAIL });
  expect(outcome).toEqual({ kind: "dead", reason: "the address is not one e-mail address" });
  expect(sent).toEqual([]);
});

test.each(["smtp", "0", "65536", "2.5"])("%s is no port, and that is told", async (PORT) => {
  const env = { MAIL: "a@example.com", PORT };
  const { outcome } = await mailed({ host: "127.0.0.1", port_env: "PORT" }, env);
  expect(outcome).toEqual({ kind: "dead", reason: "PORT is no port" });
});
