/** `alert-chaos-drill`: a bad network between the notifier and its receivers. */
import { verb } from "../core/command.ts";
import type { Script } from "../core/command.ts";
import { CHAOS_CHECKS } from "./catalogue.ts";

export type ChaosOption = "only";

const drill = verb({
  summary: "put the alert path through every fault: is each alert there, once, in time?",
  options: {
    only: { kind: "list", placeholder: "ID", describe: "this scenario; may be repeated" },
  },
  examples: [
    { command: "--release-candidate-id rc-7", says: "all scenarios, as evidence of a drill" },
    { command: "--only recovers_truncated_http", says: "one of them" },
  ],
  mutating: true,
  run: async (args, host, context) => {
    const { runDrill } = await import("./chaos-verb.ts");
    return runDrill(args, host, context);
  },
});

export const script: Script = {
  name: "alert-chaos-drill",
  npmScript: "chaos",
  summary: "abnormal networks between us and the alert path",
  verbs: { "": drill },
  checks: CHAOS_CHECKS,
};
