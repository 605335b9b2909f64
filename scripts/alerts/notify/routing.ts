/** Which channels an incident goes out by, and which messages that makes. Pure. */
import { sha256Hex } from "../../core/digest.ts";
import type { IncidentRouting } from "../../core/gen/policy-incident_routing.types.ts";
import type { Person } from "../../core/gen/policy-oncall_roster.types.ts";
import { isDuty } from "../roster/duty-time.ts";
import type { Notice } from "./delivery-state.ts";

const CHANNELS = ["webhook", "slack", "feishu", "telegram", "email", "cdevents"] as const;
export type Channel = (typeof CHANNELS)[number];

export function channelOf(name: string): Channel | undefined {
  return CHANNELS.find((one) => one === name);
}

const RANK: Readonly<Record<string, number>> = {
  none: 0,
  info: 0,
  p3: 1,
  warn: 2,
  warning: 2,
  p2: 2,
  critical: 3,
  p1: 3,
};

/** All rules that match add their channels; where none does, the default ones. */
export function routedChannels(
  routing: IncidentRouting,
  { severity, owner }: Notice,
  now: Date,
): Channel[] {
  const matching = (routing.rules ?? []).filter(
    (rule) =>
      rule.enabled !== false &&
      (RANK[severity] ?? 0) >= (RANK[rule.min_severity] ?? 0) &&
      (rule.owners === undefined || rule.owners.length === 0 || rule.owners.includes(owner)) &&
      isDuty(rule, now),
  );
  const channels = matching.flatMap((rule) => rule.channels);
  return [...new Set(matching.length === 0 ? routing.default_channels : channels)];
}

export interface Address {
  readonly channel: Channel;
  readonly index: number;
}

/** The ways to reach this person; an empty text, as in version 1, is no address. */
export function addressesOf(person: Person, channels: readonly Channel[]): Address[] {
  return channels.flatMap((channel) =>
    targetsOf(person, channel).map((_, index) => ({ channel, index })),
  );
}

/** The addresses as the roster has them: a value, or `env:NAME`. */
export function targetsOf(person: Person, channel: Channel): string[] {
  const targets = {
    webhook: [person.webhook_url],
    slack: [person.slack_webhook_url],
    feishu: [person.feishu_webhook_url],
    cdevents: [person.cdevents_url],
    telegram: [person.telegram?.bot_token],
    email: person.email ?? [],
  }[channel];
  return targets.flatMap((one) => (one === undefined || one === "" ? [] : [one]));
}

/** The same incident, person, channel and address: the same key, whoever works it out and when. */
export function messageId(incident: string, person: string, { channel, index }: Address): string {
  return sha256Hex(JSON.stringify([incident, person, channel, index])).slice(0, 32);
}
