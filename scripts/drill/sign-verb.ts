/** What `npm run drill:sign` does; loaded only when it is really run, since help must be quick. */
import { relative, resolve } from "node:path";
import { enforceAll, verdictOf } from "../core/check.ts";
import type { Check } from "../core/check.ts";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import type { DrillTimelineEvidence as DrillTimeline } from "../core/gen/evidence-drill-timeline.types.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import { readReport } from "../core/policy/read-report.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { readEventAuthority, readSoundKeyList } from "../trust/key-list/event-authority.ts";
import { signatureRule } from "../trust/key-list/key-list.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import { readSigningKeys } from "../trust/keys/signing-keys.ts";
import { chooseReports, isBound } from "./choose-reports.ts";
import type { Bound, ChosenReports } from "./choose-reports.ts";
import { collectReports } from "./collect-reports.ts";
import { drillFile } from "./drill-file.ts";
import type { DrillFile } from "./drill-file.ts";
import { drillRules, loadDrillPolicy } from "./drill-policy.ts";
import type { DrillRules } from "./drill-policy.ts";
import { readDrillLedger } from "./read-drill-ledger.ts";
import type { SignOption } from "./sign-command.ts";
import {
  artifactChecks,
  boundCheck,
  keyChecks,
  newIdCheck,
  reportChecks,
  timeChecks,
} from "./sign-rules.ts";
import { signView } from "./sign-view.ts";
import { writeDrill } from "./write-drill.ts";

/** What was learnt before anything is decided. */
export interface DrillFacts {
  readonly rules: DrillRules;
  readonly timeline: Loaded<DrillTimeline>;
  readonly timelineFile: DrillFile;
  readonly bound: Bound | undefined;
  readonly chosen: readonly ChosenReports[];
  readonly artifacts: readonly DrillFile[];
  readonly ledger: Ledger;
  readonly checks: readonly Check[];
  readonly inputs: readonly InputRecord[];
}

/** Writes nothing unless every enforced check passes. */
export async function signDrill(
  args: Args<SignOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const keys = await readSigningKeys(args, host);
  const facts = await gather(args, keys, host, context);
  const { checks, inputs, timeline, bound } = facts;
  const asked = context.strict ? enforceAll(checks) : checks;
  const refused = bound === undefined || verdictOf(asked) !== "pass";
  if (refused || args.flag("dry-run")) {
    const headline = refused ? "nothing was written" : "would be written";
    return { checks, inputs, ...signView(headline, timeline.value, undefined) };
  }
  const written = await writeDrill({ host, context, facts, bound, keys }, args.text("output"));
  return { checks, inputs, ...signView(`${written.path} written`, timeline.value, written) };
}

const TIMELINE = ".release/drill-timeline.json";

async function gather(
  args: Args<SignOption>,
  keys: readonly PrivateKey[],
  host: Host,
  context: RunContext,
): Promise<DrillFacts> {
  const { fs } = host;
  const { root } = context;
  const policy = await loadDrillPolicy(fs, root, args.text("policy"));
  const rules = drillRules(policy.value);
  const asked = args.text("timeline");
  const path = asked === undefined ? TIMELINE : relative(root, resolve(host.cwd, asked));
  const timeline = await readReport(fs, root, path, "evidence/drill-timeline");
  const bound = { candidate: context.releaseCandidateId, commit: await host.git.head(root) };
  const chosen = isBound(bound) ? await chosenReports(rules, bound, host, root) : [];
  const artifacts = await Promise.all(
    args.list("artifact").map(async (named) => drillFile(fs, root, resolve(host.cwd, named))),
  );
  const ledger = openLedger(host, root, await readEventAuthority(fs, root, host.now()));
  const { state } = await readDrillLedger(ledger);
  const checks = [
    ...policy.advisories,
    boundCheck(bound),
    ...timeChecks(timeline.value, rules, host.now()),
    ...reportChecks(chosen),
    ...artifactChecks(artifacts),
    newIdCheck(state.recorded, timeline.value.drill_id),
    ...(await askOfKeys(args, keys, rules, host, root)),
  ];
  return {
    rules,
    timeline,
    chosen,
    artifacts,
    ledger,
    checks,
    timelineFile: await drillFile(fs, root, timeline.file),
    bound: isBound(bound) ? bound : undefined,
    inputs: inputsOf([policy, timeline], chosen),
  };
}

async function chosenReports(
  rules: DrillRules,
  bound: Bound,
  host: Host,
  root: string,
): Promise<ChosenReports[]> {
  const files = await collectReports(host.fs, root, rules.reports);
  return rules.reports.map((kind) => chooseReports(files, kind, bound, host.now()));
}

async function askOfKeys(
  args: Args<SignOption>,
  keys: readonly PrivateKey[],
  { role, keyRequired }: DrillRules,
  host: Host,
  root: string,
): Promise<Check[]> {
  const now = host.now();
  const list = (await readSoundKeyList(host.fs, root, now))?.loaded.value;
  return keyChecks({
    keys: keys.map((key) => key.public),
    required: keyRequired || args.flag("require-key"),
    role,
    rule: list && signatureRule(list, role),
    now,
  });
}

type Read = Pick<Loaded<unknown>, "file" | "sha256">;

function inputsOf([policy, timeline]: readonly [Read, Read], chosen: readonly ChosenReports[]) {
  return [
    { path: policy.file, sha256: policy.sha256, role: "policy" },
    { path: timeline.file, sha256: timeline.sha256, role: "evidence" },
    ...chosen.flatMap(({ own }) =>
      own.map(({ path, sha256 }) => ({ path, sha256, role: "report" })),
    ),
  ];
}
