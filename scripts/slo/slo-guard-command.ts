/** `slo-guard`: does what was measured reach what the policy asks? */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";

export type GuardOption =
  | ("report" | "report-ended-at" | "report-candidate" | "report-model" | "report-unit")
  | ("quick" | "trend" | "openslo" | "canary" | "baseline" | "look");

const guard = verb({
  summary: "hold a load report against the objectives of the policy",
  options: {
    report: {
      kind: "text",
      placeholder: "FILE",
      describe: "this report, instead of the latest of load-probe for this candidate",
    },
    "report-ended-at": {
      kind: "text",
      placeholder: "TIME",
      describe: "when the run ended, of a --report that does not say",
    },
    "report-candidate": {
      kind: "text",
      placeholder: "ID",
      describe: "the candidate that a --report is about that does not say",
    },
    "report-model": {
      kind: "choice",
      choices: ["open", "closed"],
      describe: "how requests were sent, of a --report that does not say",
    },
    "report-unit": {
      kind: "choice",
      choices: ["ns", "us", "ms", "s"],
      describe: "of the values in a percentile table of HdrHistogram",
    },
    quick: {
      kind: "flag",
      describe: "judge what the policy states for quick runs; all of it where it states nothing",
    },
    trend: { kind: "flag", describe: "ask too whether a figure worsens from report to report" },
    canary: {
      kind: "text",
      placeholder: "FILE",
      describe: "judge this report of load-probe beside that of --baseline instead",
    },
    baseline: {
      kind: "text",
      placeholder: "FILE",
      describe: "of the version before, measured at the same time",
    },
    look: {
      kind: "number",
      placeholder: "N",
      min: 1,
      describe: "which of the looks that the policy plans, from 1",
    },
    openslo: {
      kind: "text",
      placeholder: "FILE",
      describe: "print the objectives of these OpenSLO v1 documents instead; nothing is written",
    },
  },
  examples: [
    { command: "--report probe.json", says: "judge one report" },
    {
      command: "--report wrk2.txt --report-ended-at 2026-11-23T05:12:00Z",
      says: "judge a report that does not say when it ended",
    },
    { command: "--quick --release-candidate-id rc-7", says: "the latest report about rc-7" },
    {
      command: "--canary new.json --baseline old.json --look 2",
      says: "is the canary as good as its baseline?",
    },
    { command: "--report probe.json --trend", says: "does a figure worsen from report to report?" },
    { command: "--openslo slos.yaml", says: "what OpenSLO documents come to in our policy" },
  ],
  run: async (args, host, context) => {
    const file = args.text("openslo");
    if (file !== undefined) {
      const { runOpenSlo } = await import("./openslo/openslo-verb.ts");
      return runOpenSlo(args, host, context.root, file);
    }
    const { runGuard } = await import("./slo-guard-verb.ts");
    return runGuard(args, host, context);
  },
});

export const script: Script = {
  name: "slo-guard",
  npmScript: "slo",
  summary: "does what was measured reach what the policy asks",
  verbs: { "": guard },
  checks: CHECKS,
};
