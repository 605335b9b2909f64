import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { mayReach } from "../../scripts/adapters/reach.ts";
import { aimFault } from "../../scripts/alerts/notify/aim.ts";
import { httpMessage } from "../../scripts/alerts/notify/http-messages.ts";
import { judgeAnswer } from "../../scripts/alerts/notify/judge-answer.ts";
import type { Deliveries, Notice } from "../../scripts/alerts/notify/delivery-state.ts";
import { deliveriesFold, NO_DELIVERIES } from "../../scripts/alerts/notify/delivery-state.ts";
import { traceparentOf } from "../../scripts/core/trace-context.ts";
import {
  attemptDeed,
  callDeeds,
  dueMessages,
  escalationDeeds,
  outcomeDeed,
  retryRules,
  waitAfter,
} from "../../scripts/alerts/notify/next-steps.ts";
import type { Outcome } from "../../scripts/alerts/notify/next-steps.ts";
import { routedChannels } from "../../scripts/alerts/notify/routing.ts";
import type { Deed } from "../../scripts/ledger/decide-and-append.ts";

const NOW = new Date("2026-11-23T05:15:00.000Z");
const notice: Notice = {
  incident_id: "inc-1",
  severity: "p1",
  title: "p1 of <checkout>",
  owner: "a",
  opened_at: "2026-11-23T05:15:00.000Z",
  actions: ["freeze_release"],
  correlation_id: "11111111-1111-4111-8111-111111111111",
};
const roster = {
  primary: { id: "a", webhook_url: "env:A", email: ["", "x@example.com", "y@example.com"] },
  rotations: [
    { id: "b", webhook_url: "" },
    { id: "c", webhook_url: "env:C" },
  ],
};
const routing = {
  default_channels: ["webhook" as const],
  acknowledge: { within_s: { p1: 60 } },
  retry: { attempts_max: 3, first_wait_ms: 100, factor: 3, wait_ms_max: 500, timeout_ms: 1000 },
};
const policies = { roster, routing };
const rules = retryRules(routing);

const fold = (state: Deliveries, deeds: readonly Deed[], now = NOW) =>
  deeds.reduce(
    (sofar, deed) =>
      deliveriesFold()(sofar, {
        ...deed,
        seq: 0,
        time: now.toISOString(),
        prev_hash: "",
        hash: "",
      }),
    state,
  );
const openDeed = { type: "notify.opened", actor: "x", reason: "y", data: { ...notice } };
const opened = fold(NO_DELIVERIES, [openDeed, ...callDeeds(policies, notice, 0, NOW, "opened")]);
const later = (ms: number) => new Date(NOW.getTime() + ms);
const tried = (state: Deliveries, outcome: Outcome, now: Date) => {
  const [message] = dueMessages(state, rules, now);
  if (message === undefined) throw new Error("nothing is due");
  const claimed = fold(state, [attemptDeed(message, rules, now)], now);
  const made = { id: message.id, attempt: message.attempts + 1 };
  return fold(claimed, [outcomeDeed(made, outcome, rules, now)], now);
};
const states = (state: Deliveries) =>
  [...state.messages.values()].map((one) => `${one.person} ${one.channel} ${one.state}`);

const channelsBy = (rule: object, severity: "p1" | "p2" = "p1") =>
  routedChannels(
    {
      default_channels: ["webhook"],
      rules: [{ id: "r", min_severity: "p1", channels: ["email"], ...rule }],
    },
    { ...notice, severity },
    NOW,
  );

test("channels by severity, owner, day and hour", () => {
  expect(channelsBy({})).toEqual(["email"]);
  expect(channelsBy({}, "p2")).toEqual(["webhook"]);
  expect(channelsBy({ min_severity: "warning" }, "p2")).toEqual(["email"]);
  expect(channelsBy({ enabled: false })).toEqual(["webhook"]);
  expect(channelsBy({ owners: ["b"] })).toEqual(["webhook"]);
  expect(channelsBy({ owners: ["a"] })).toEqual(["email"]);
  expect(channelsBy({ days_of_week: [1] })).toEqual(["webhook"]);
  expect(channelsBy({ hours_utc: { start: 5, end: 6 } })).toEqual(["email"]);
});

test("one message for each address, each with a key of its own that stays the same", () => {
  const both = { ...policies, routing: { ...routing, default_channels: ["email" as const] } };
  const keys = () => callDeeds(both, notice, 0, NOW, "x").map(({ data }) => data["id"]);
  expect(new Set(keys()).size).toBe(2);
  expect(keys()).toEqual(keys());
});

test("each attempt is claimed, and each wait is longer, up to the last", () => {
  expect([1, 2, 3].map((n) => waitAfter(n, rules))).toEqual([100, 300, 500]);
  const [message] = dueMessages(opened, rules, NOW);
  const claimed = message && fold(opened, [attemptDeed(message, rules, NOW)]);
  expect(dueMessages(claimed ?? opened, rules, later(2999))).toEqual([]);
  expect(dueMessages(claimed ?? opened, rules, later(3000))).toHaveLength(1);
  const once = tried(opened, { kind: "retry", reason: "reset" }, NOW);
  expect(dueMessages(once, rules, later(99))).toEqual([]);
  const twice = tried(once, { kind: "retry", reason: "reset", afterMs: 450 }, later(100));
  expect(dueMessages(twice, rules, later(549))).toEqual([]);
  const thrice = tried(twice, { kind: "retry", reason: "reset" }, later(550));
  expect(states(thrice)).toEqual(["a webhook dead"]);
});

test("who cannot be reached is passed over at once, whoever has no address too", () => {
  expect(escalationDeeds(policies, opened, later(59_999))).toEqual([]);
  const dead = tried(opened, { kind: "dead", reason: "HTTP 404" }, NOW);
  const next = escalationDeeds(policies, dead, NOW);
  expect(next).toMatchObject([
    { reason: "nobody could be reached", data: { person: "c", step: 2 } },
  ]);
  const called = fold(dead, next);
  expect(escalationDeeds(policies, called, NOW)).toEqual([]);
  const nobody = tried(called, { kind: "dead", reason: "HTTP 404" }, NOW);
  expect(escalationDeeds(policies, nobody, NOW)).toEqual([]);
});

test("who does not acknowledge in time is not waited for, who does is", () => {
  const there = tried(opened, { kind: "delivered" }, NOW);
  expect(escalationDeeds(policies, there, later(59_999))).toEqual([]);
  expect(escalationDeeds(policies, there, later(60_000))).toMatchObject([
    { data: { person: "c" } },
  ]);
  const ack = { type: "notify.acknowledged", actor: "a", reason: "x", data: { incident: "inc-1" } };
  expect(escalationDeeds(policies, fold(there, [ack]), later(60_000))).toEqual([]);
});

test("a dead letter that is replayed has all its attempts again; what is delivered stays so", () => {
  const dead = tried(opened, { kind: "dead", reason: "HTTP 404" }, NOW);
  const id = [...dead.messages.keys()][0] ?? "";
  const again = { type: "notify.replayed", actor: "a", reason: "x", data: { id } };
  expect([...fold(dead, [again]).messages.values()]).toMatchObject([
    { state: "pending", attempts: 0 },
  ]);
  const there = tried(opened, { kind: "delivered" }, NOW);
  expect(states(fold(there, [again]))).toEqual(["a webhook delivered"]);
  const late = outcomeDeed({ id, attempt: 9 }, { kind: "dead", reason: "x" }, rules, NOW);
  expect(states(fold(there, [late]))).toEqual(["a webhook delivered"]);
});

test.each([
  [200, "delivered"],
  [299, "delivered"],
  [302, "dead"],
  [400, "dead"],
  [404, "dead"],
  [408, "retry"],
  [425, "retry"],
  [429, "retry"],
  [500, "retry"],
  [503, "retry"],
] as const)("HTTP %i: %s", (status, kind) => {
  expect(judgeAnswer("webhook", { kind: "answered", status, body: "" }).kind).toBe(kind);
});

const mailOutcome = (status: number) =>
  judgeAnswer("email", { kind: "answered", status, body: "" }).kind;

const failureOutcome = (reason: "reset" | "dns" | "tls" | "forbidden") =>
  judgeAnswer("webhook", { kind: "failed", reason }).kind;

test("SMTP turns 4 and 5 round; a network may heal, an address that is forbidden does not", () => {
  expect([250, 451, 550].map(mailOutcome)).toEqual(["delivered", "retry", "dead"]);
  expect((["reset", "dns", "tls", "forbidden"] as const).map(failureOutcome)).toEqual([
    "retry",
    "retry",
    "retry",
    "dead",
  ]);
});

const bodyOutcome = (channel: "feishu" | "telegram" | "slack", body: string) =>
  judgeAnswer(channel, { kind: "answered", status: 200, body }).kind;

test("an error in the body of a 200 is an error", () => {
  expect(bodyOutcome("feishu", '{"code":0}')).toBe("delivered");
  expect(bodyOutcome("feishu", '{"StatusCode":0}')).toBe("delivered");
  expect(bodyOutcome("feishu", '{"code":19021}')).toBe("retry");
  expect(bodyOutcome("feishu", '{"co')).toBe("retry");
  expect(bodyOutcome("telegram", '{"ok":true}')).toBe("delivered");
  expect(bodyOutcome("telegram", '{"ok":false}')).toBe("retry");
  expect(bodyOutcome("slack", "ok")).toBe("delivered");
});

const attempt = {
  id: "k1",
  target: "https://hooks.example.com/T/secret",
  secret: undefined,
  chat: undefined,
  apiUrl: undefined,
  now: NOW,
};

test("a webhook is signed over id, time and body (Standard Webhooks 1.0)", () => {
  const secret = `whsec_${Buffer.from("0123456789abcdef").toString("base64")}`;
  const { headers, body } = httpMessage("webhook", notice, { ...attempt, secret });
  const time = String(NOW.getTime() / 1000);
  const wanted = createHmac("sha256", "0123456789abcdef")
    .update(`k1.${time}.${body}`)
    .digest("base64");
  expect(headers).toMatchObject({
    "webhook-id": "k1",
    "webhook-timestamp": time,
    "webhook-signature": `v1,${wanted}`,
    "idempotency-key": "k1",
  });
  expect(httpMessage("webhook", notice, attempt).headers["webhook-signature"]).toBeUndefined();
  const { correlation_id: _none, ...threadless } = notice;
  expect(httpMessage("webhook", threadless, attempt).headers["traceparent"]).toBeUndefined();
});

test("what each of the others wants", () => {
  expect(httpMessage("slack", notice, attempt).body).toContain("p1 of &lt;checkout&gt;");
  const feishu = JSON.parse(httpMessage("feishu", notice, { ...attempt, secret: "s" }).body);
  expect(feishu).toMatchObject({ msg_type: "text", timestamp: String(NOW.getTime() / 1000) });
  expect(feishu.sign).toBe(
    createHmac("sha256", `${feishu.timestamp}\ns`).update("").digest("base64"),
  );
  const bot = { ...attempt, target: "123:abc", chat: "42", apiUrl: "http://127.0.0.1:1/" };
  expect(httpMessage("telegram", notice, bot).url).toBe(
    "http://127.0.0.1:1/bot123:abc/sendMessage",
  );
  const cd = httpMessage("cdevents", notice, attempt);
  expect(cd.headers["content-type"]).toBe("application/cloudevents+json");
  expect(JSON.parse(cd.body)).toMatchObject({
    specversion: "1.0",
    id: "k1",
    type: "dev.cdevents.incident.detected.0.2.0",
    traceparent: traceparentOf(notice.correlation_id ?? "", "k1"),
    data: { context: { chainId: notice.correlation_id }, subject: { id: "inc-1" } },
  });
});

test.each([
  ["https://hooks.example.com/x", {}, "allowed"],
  ["http://127.0.0.1:8080/x", {}, "allowed"],
  ["http://hooks.example.com/x", {}, "encrypted"],
  ["http://hooks.example.com/x", { plain_http_hosts: ["hooks.example.com"] }, "allowed"],
  ["https://hooks.example.com/x", { allowed_hosts: ["other.example.com"] }, "lists"],
  ["https://user@hooks.example.com/x", {}, "user"],
  ["file:///etc/passwd", {}, "no http"],
  ["not an address", {}, "no http"],
])("%s", (url, network, says) => {
  const fault = aimFault(url, { ...routing, network });
  expect(fault ?? "allowed").toContain(says);
});

test.each([
  ["127.0.0.1", true],
  ["10.0.0.1", true],
  ["203.0.113.7", true],
  ["::1", true],
  ["169.254.169.254", false],
  ["169.254.0.1", false],
  ["::ffff:169.254.169.254", false],
  ["::ffff:a9fe:a9fe", false],
  ["64:ff9b::a9fe:a9fe", false],
  ["fe80::1", false],
  ["fd00:ec2::254", false],
  ["100.100.100.200", false],
  ["0.0.0.0", false],
  ["255.255.255.255", false],
  ["224.0.0.1", false],
  ["::", false],
  ["hooks.example.com", false],
])("may %s be reached: %s", (address, wanted) => {
  expect(mayReach(address)).toBe(wanted);
});
