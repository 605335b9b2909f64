/** One attempt: the address is looked up, the message is made and sent, the answer is judged. */
import type { IncidentRouting, Smtp } from "../../core/gen/policy-incident_routing.types.ts";
import type { Person } from "../../core/gen/policy-oncall_roster.types.ts";
import type { Host } from "../../core/host.ts";
import { aimFault, isThisMachine } from "./aim.ts";
import type { Message, Notice } from "./delivery-state.ts";
import { httpMessage, plainText } from "./http-messages.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { retryRules } from "./next-steps.ts";
import type { Outcome, Policies } from "./next-steps.ts";
import { channelOf, targetsOf } from "./routing.ts";
import type { Channel } from "./routing.ts";
import { resolved, resolvedAll } from "./secrets.ts";

type Sender = Pick<Host, "sendHttp" | "sendMail" | "env" | "now">;

/** Never throws, and never says an address or a secret. */
export async function sendMessage(
  host: Sender,
  { routing, roster }: Policies,
  notice: Notice,
  message: Message,
): Promise<Outcome> {
  const channel = channelOf(message.channel);
  const people = [roster.primary, ...(roster.rotations ?? [])];
  const person = people.find(({ id }) => id === message.person);
  if (channel === undefined || person === undefined) return dead("no longer in the roster");
  const target = targetsOf(person, channel)[message.index];
  if (target === undefined) return dead("no longer in the roster");
  const found = resolved(target, host.env);
  if ("missing" in found) return dead(found.missing);
  return channel === "email"
    ? sendMailTo(host, routing, notice, message, found.value)
    : sendHttpTo(host, routing, notice, message, { channel, person, target: found.value });
}

function dead(reason: string): Outcome {
  return { kind: "dead", reason };
}

interface Way {
  readonly channel: Exclude<Channel, "email">;
  readonly person: Person;
  readonly target: string;
}

async function sendHttpTo(
  host: Sender,
  routing: IncidentRouting,
  notice: Notice,
  { id }: Message,
  { channel, person, target }: Way,
): Promise<Outcome> {
  const more = resolvedAll(valuesFor(channel, person), host.env);
  if ("missing" in more) return dead(more.missing);
  const { secret: key, chat, apiUrl } = more.values;
  const attempt = { id, target, secret: key, chat, apiUrl, now: host.now() };
  const draft = httpMessage(channel, notice, attempt);
  const fault = aimFault(draft.url, routing);
  if (fault !== undefined) return dead(`the address ${fault}`);
  const { timeoutMs } = retryRules(routing);
  return judgeAnswer(channel, await host.sendHttp({ ...draft, timeoutMs }));
}

/** Of this channel alone: what another one lacks must not stop it. */
function valuesFor(channel: Way["channel"], person: Person) {
  const secret = { webhook: person.webhook_secret, feishu: person.feishu_secret };
  const telegram = channel === "telegram" ? person.telegram : undefined;
  return {
    secret: channel === "webhook" || channel === "feishu" ? secret[channel] : undefined,
    chat: telegram?.chat_id,
    apiUrl: telegram?.api_url,
  };
}

async function sendMailTo(
  host: Sender,
  routing: IncidentRouting,
  notice: Notice,
  { id }: Message,
  to: string,
): Promise<Outcome> {
  const { smtp } = routing;
  if (smtp === undefined) return dead("incident_routing.json names no smtp server");
  const found = resolvedAll(
    {
      host: smtp.host,
      from: smtp.from,
      user: smtp.user,
      password: smtp.password,
      port: portText(smtp),
    },
    host.env,
  );
  if ("missing" in found) return dead(found.missing);
  const { host: server = "", from = "", user, password, port: text = "" } = found.values;
  const port = Number(text);
  if (!isPort(port)) return dead(`${smtp.port_env ?? "smtp.port"} is no port`);
  const address = to.trim();
  if (!ONE_ADDRESS.test(address)) return dead("the address is not one e-mail address");
  const security = smtp.security ?? "starttls";
  if (security === "none" && !isThisMachine(server))
    return dead("the mail server is not encrypted");
  const answer = await host.sendMail({
    host: server,
    port,
    security,
    from,
    to: address,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    subject: `[${notice.severity}] ${notice.title} (${notice.incident_id})`,
    text: plainText(notice),
    messageId: `<${id}@release-governance.invalid>`,
    headers: { "X-Idempotency-Key": id, "Auto-Submitted": "auto-generated" },
    timeoutMs: retryRules(routing).timeoutMs,
  });
  return judgeAnswer("email", answer);
}

/** No list and no group: what the server refuses of several would be hidden by what it accepts. */
const ONE_ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()\\,;"]+$/;

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536;
}

function portText({ port, port_env: variable, security }: Smtp): string {
  if (variable !== undefined) return `env:${variable}`;
  return String(port ?? (security === "tls" ? 465 : 587));
}
