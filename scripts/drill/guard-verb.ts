/** What `npm run drill:guard` does; loaded only when it is really run, since help must be quick. */
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { readEventAuthority, readSoundKeyList } from "../trust/key-list/event-authority.ts";
import { signatureRule } from "../trust/key-list/key-list.ts";
import { collectReports } from "./collect-reports.ts";
import { drillFile } from "./drill-file.ts";
import { drillRules, loadDrillPolicy } from "./drill-policy.ts";
import type { DrillRules } from "./drill-policy.ts";
import { expectedKey } from "./expected-key.ts";
import type { GuardOption } from "./guard-command.ts";
import type { GuardFacts } from "./guard-facts.ts";
import { guardChecks } from "./guard-rules.ts";
import { guardView } from "./guard-view.ts";
import { readDrillLedger } from "./read-drill-ledger.ts";
import { readV1Evidence, sharedSecret } from "./read-v1.ts";
import { v1Check } from "./v1-rule.ts";
import { readRecords } from "./read-records.ts";

export async function guardDrills(
  args: Args<GuardOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const policy = await loadDrillPolicy(host.fs, context.root, args.text("policy"));
  const rules = drillRules(policy.value);
  const facts = await gather(args, rules, host, context);
  const { strict } = context;
  const signature =
    args.flag("require-signature") ||
    rules.signatureRequired ||
    (strict && rules.signatureRequiredInStrict);
  const checks = guardChecks(facts, {
    email: args.flag("require-email-drill"),
    history: args.flag("require-history-rollback"),
    signature,
    unsigned: strict && !signature,
  });
  const secret = await sharedSecret(args, host, rules.keyEnv);
  const v1 = { secret, maxAgeMs: rules.signatureMaxAgeMs, now: facts.now };
  const older = await readV1Evidence(host, context.root, args.text("v1-evidence"));
  return {
    checks: [...policy.advisories, ...checks, ...older.map((one) => v1Check(one, v1))],
    inputs: [{ path: policy.file, sha256: policy.sha256, role: "policy" }, ...inputsOf(facts)],
    ...guardView(facts),
  };
}

async function gather(
  args: Args<GuardOption>,
  rules: DrillRules,
  host: Host,
  context: RunContext,
): Promise<GuardFacts> {
  const { fs } = host;
  const { root } = context;
  const now = host.now();
  const { records, unreadable } = await readRecords(fs, root, args.need("evidence"));
  const ledger = openLedger(host, root, await readEventAuthority(fs, root, now));
  const list = (await readSoundKeyList(fs, root, now))?.loaded.value;
  const named = records[0]?.record.evidence ?? [];
  return {
    rules,
    now,
    records,
    unreadable,
    bound: { candidate: context.releaseCandidateId, commit: await host.git.head(root) },
    ledger: (await readDrillLedger(ledger)).state,
    files: await Promise.all(named.map(async ({ path }) => drillFile(fs, root, path))),
    reports: await collectReports(fs, root, rules.reports),
    rule: list && signatureRule(list, rules.role),
    expectedKey: await expectedKey(host, args.text("signing-key")),
  };
}

function inputsOf({ records }: GuardFacts): InputRecord[] {
  return records.map(({ path, sha256 }) => ({ path, sha256, role: "evidence" }));
}
