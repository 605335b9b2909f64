/** The options of `npm run preflight` beside the common ones. */
import type { Args, OptionTable } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { Wish } from "./select-gates.ts";

export const PREFLIGHT_OPTIONS = {
  quick: { kind: "flag", describe: "Run the quick gates only; never satisfies a promotion" },
  only: {
    kind: "list",
    placeholder: "GATE",
    describe: "Run this gate and what it needs; may be repeated",
  },
  skip: {
    kind: "list",
    placeholder: "GATE",
    describe: "Leave this gate out; recorded, and no pass unless the policy allows it",
  },
  "keep-going": { kind: "flag", describe: "Run all gates whatever the others say (the default)" },
  "fail-fast": {
    kind: "flag",
    describe: "End the run at the first required gate that does not pass",
  },
  jobs: {
    kind: "number",
    placeholder: "N",
    min: 1,
    max: 1024,
    describe: "Gates side by side; one for each core by default",
  },
  plan: {
    kind: "flag",
    describe: "Show graph, order, expected time and critical path, and run nothing",
  },
  "from-report": {
    kind: "text",
    placeholder: "FILE",
    describe: "Run again what did not pass in this report; take over what did",
  },
  "no-reuse": { kind: "flag", describe: "Let no earlier pass stand for a gate, as --strict does" },
  html: { kind: "text", placeholder: "FILE", describe: "Write the run as one self-contained page" },
} as const satisfies OptionTable;

export type PreflightArgs = Args<keyof typeof PREFLIGHT_OPTIONS>;

export interface Wanted extends Wish {
  readonly failFast: boolean;
  readonly jobs: number | undefined;
  readonly plan: boolean;
  readonly fromReport: string | undefined;
  readonly reuse: boolean;
  readonly html: string | undefined;
}

/** Throws a usage error for wishes that contradict each other. */
export function wantedOf(args: PreflightArgs, strict: boolean): Wanted {
  refuseBoth(args.flag("keep-going") && args.flag("fail-fast"), "--keep-going", "--fail-fast");
  const fromReport = args.text("from-report");
  refuseBoth(
    fromReport !== undefined && strict,
    "--from-report",
    "--strict, which trusts nothing earlier",
  );
  refuseBoth(fromReport !== undefined && args.flag("no-reuse"), "--from-report", "--no-reuse");
  refuseBoth(args.flag("plan") && args.text("html") !== undefined, "--plan", "--html");
  return {
    quick: args.flag("quick"),
    only: args.list("only"),
    skip: args.list("skip"),
    failFast: args.flag("fail-fast"),
    jobs: args.number("jobs"),
    plan: args.flag("plan"),
    fromReport,
    reuse: !strict && !args.flag("no-reuse"),
    html: args.text("html"),
  };
}

function refuseBoth(both: boolean, one: string, other: string): void {
  if (both) throw usageError(`${one} cannot be used with ${other}`, "leave one of them out");
}
