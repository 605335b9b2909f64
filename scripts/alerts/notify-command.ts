/** `incident-notify`: the people who must know of an incident are told, and told again. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { NOTIFY_CHECKS } from "./notify/catalogue.ts";

export type NotifyOption = "incident" | "wait" | "actor";

const WAIT = {
  kind: "text",
  placeholder: "TIME",
  default: "60s",
  describe: "how long to try; what is left waits in the journal",
} as const;
const ACTOR = {
  kind: "text",
  placeholder: "NAME",
  required: true,
  describe: "who acts",
} as const;

const send = verb({
  summary: "tell of an incident, by the channels of the routing",
  mutating: true,
  options: {
    incident: {
      kind: "text",
      placeholder: "FILE",
      describe: "report of the incident; default the last of this candidate",
    },
    wait: WAIT,
  },
  examples: [{ command: "send --release-candidate-id rc-7", says: "tell the one on duty" }],
  run: async (args, host, context) =>
    (await import("./notify/notify-verb.ts")).send(args, host, context),
});

const deliver = verb({
  summary: "go on with what was not delivered, and call the next person",
  mutating: true,
  options: { wait: WAIT },
  run: async (args, host, context) =>
    (await import("./notify/notify-verb.ts")).deliverOpen(args, host, context),
});

const replay = verb({
  summary: "try dead letters again",
  mutating: true,
  options: { wait: WAIT, actor: ACTOR },
  run: async (args, host, context) =>
    (await import("./notify/notify-verb.ts")).replay(args, host, context),
});

const ack = verb({
  summary: "say that somebody looks after the incident: nobody else is called",
  mutating: true,
  words: ["INCIDENT"],
  options: { actor: ACTOR },
  run: async (args, host, context) =>
    (await import("./notify/notify-verb.ts")).acknowledge(args, host, context),
});

const status = verb({
  summary: "incidents that are not acknowledged or not delivered",
  options: {},
  run: async (args, host, context) =>
    (await import("./notify/notify-verb.ts")).status(args, host, context),
});

export const script: Script = {
  name: "incident-notify",
  npmScript: "notify",
  summary: "incidents to the people on duty: delivered, retried, escalated, acknowledged",
  verbs: { send, deliver, replay, ack, status },
  checks: NOTIFY_CHECKS,
};
