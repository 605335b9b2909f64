/** `load-probe`: sends HTTP requests on a schedule and measures what the service does. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";

export type ProbeOption = "plan" | "url" | "rate" | "duration" | "warm-up" | "workers";

const probe = verb({
  summary: "send requests on schedule, and measure each from the time at which it was to leave",
  options: {
    plan: { kind: "text", placeholder: "ID", describe: "a plan of the policy" },
    url: { kind: "text", placeholder: "URL", describe: "instead of a plan: one address to get" },
    rate: {
      kind: "number",
      placeholder: "N",
      min: 0.01,
      max: 100_000,
      describe: "requests a second, with --url (default 10)",
    },
    duration: { kind: "text", placeholder: "TIME", describe: "with --url (default 10s)" },
    "warm-up": { kind: "text", placeholder: "TIME", describe: "sent before and not counted" },
    workers: {
      kind: "number",
      placeholder: "N",
      min: 1,
      max: 64,
      default: 1,
      describe: "threads that send",
    },
  },
  examples: [
    { command: "--plan quick", says: "run a plan of security/slo_targets.json" },
    { command: "--url http://127.0.0.1:8080/ --rate 100 --duration 8s", says: "one address" },
  ],
  mutating: true,
  run: async (args, host, context) => {
    const { runProbe } = await import("./probe-verb.ts");
    return runProbe(args, host, context);
  },
});

export const script: Script = {
  name: "load-probe",
  npmScript: "probe",
  summary: "an open-model HTTP probe with honest percentiles",
  verbs: { "": probe },
  checks: CHECKS,
};
