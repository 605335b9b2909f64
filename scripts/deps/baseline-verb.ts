/** What `npm run baseline` does; loaded only when it is really run, since help must be quick. */
import { join } from "node:path";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { undecidedError, usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { parseTime } from "../core/time.ts";
import { audit, BASELINE_FILE, FIX_GRACE_DAYS, loadBaseline } from "./audit.ts";
import type { Audited } from "./audit.ts";
import { coverageCheck, sourceChecks } from "./audit-rules.ts";
import { allowRegressions, firstBaseline, refresh } from "./baseline.ts";
import type { Acceptance, Baseline, Regression } from "./baseline.ts";
import type { BaselineOption } from "./baseline-command.ts";

export async function updateBaseline(
  args: Args<BaselineOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const acceptance = acceptanceOf(args, host.now());
  const expires = expiryOf(args, host.now());
  const audited = await audit(args, host, context);
  requireAnswers(audited);
  const loaded = await loadBaseline(args, host, context);
  const old: Baseline | undefined =
    loaded === undefined || loaded.value.levels !== undefined
      ? undefined
      : { ceiling: loaded.value.ceiling ?? 0, entries: loaded.value.entries ?? [] };
  const { next, refused } = decide(audited, old, acceptance, expires);
  const written = refused.length === 0 && !args.flag("dry-run");
  if (written) await write(next, args, host, context);
  return resultOf(old, next, refused, written, audited);
}

function acceptanceOf(args: Args<BaselineOption>, now: Date): Acceptance {
  const reason = args.need("reason").trim();
  if (reason.length < 15) throw usageError("--reason must have 15 characters at least");
  const ticket = args.text("ticket");
  return { reason, actor: args.need("actor"), now, ...(ticket === undefined ? {} : { ticket }) };
}

function expiryOf(args: Args<BaselineOption>, now: Date): Date | undefined {
  const text = args.text("expires");
  const allowed = args.flag("allow-regression");
  if (!allowed && text === undefined) return undefined;
  if (!allowed) throw usageError("--expires belongs to --allow-regression");
  const time = text === undefined ? undefined : parseTime(text);
  if (time === undefined)
    throw usageError("--allow-regression needs --expires with an RFC 3339 time");
  if (time.getTime() <= now.getTime()) throw usageError("--expires lies in the past");
  return time;
}

/** A silent source would make every acceptance look fixed: then nothing is decided. */
function requireAnswers({ asked, policy, repository }: Audited): void {
  const checks = [
    ...sourceChecks(asked, policy.sources?.required ?? []),
    coverageCheck(asked, repository.graphs),
  ];
  const silent = checks.find(({ outcome }) => outcome !== "pass");
  if (silent !== undefined) throw undecidedError(silent.message, silent.remediation);
}

function decide(
  { findings }: Audited,
  old: Baseline | undefined,
  acceptance: Acceptance,
  expires: Date | undefined,
): { next: Baseline; refused: readonly Regression[] } {
  if (old === undefined) return { next: firstBaseline(findings, acceptance), refused: [] };
  const start =
    expires === undefined
      ? old
      : allowRegressions(findings, old, acceptance, expires, FIX_GRACE_DAYS);
  const { baseline, refused } = refresh(findings, start, acceptance.now, FIX_GRACE_DAYS);
  return { next: baseline, refused };
}

async function write(
  { ceiling, entries }: Baseline,
  args: Args<BaselineOption>,
  host: Host,
  { root }: RunContext,
): Promise<void> {
  const text = {
    $schema: "../schemas/policy/dependency_baseline.schema.json",
    version: 2,
    generated_at: host.now().toISOString(),
    ceiling,
    entries,
  };
  const path = join(root, args.text("baseline") ?? BASELINE_FILE);
  await host.fs.writeAtomic(path, `${JSON.stringify(text, undefined, 2)}\n`);
}

function resultOf(
  old: Baseline | undefined,
  next: Baseline,
  refused: readonly Regression[],
  written: boolean,
  { inputs }: Audited,
): CommandResult {
  const before = new Set(old?.entries.map(({ key }) => key) ?? []);
  const after = new Set(next.entries.map(({ key }) => key));
  const result = {
    written,
    kept: [...after].filter((key) => before.has(key)),
    added: [...after].filter((key) => !before.has(key)),
    removed: [...before].filter((key) => !after.has(key)),
    refused: refused.map(({ finding, message }) => `${finding.key}: ${message}`),
    ceiling_before: old?.ceiling ?? next.ceiling,
    ceiling: next.ceiling,
  };
  const outcome = refused.length === 0 ? "pass" : "fail";
  const message = refused.length === 0 ? "nothing is new or worse" : result.refused.join("; ");
  return {
    checks: [
      {
        id: "risk_not_raised",
        outcome,
        enforced: true,
        message,
        locations: [],
        docs: "docs/DEPENDENCY_BASELINE_POLICY.md",
      },
    ],
    inputs,
    result,
    view: {
      headline: `${result.kept.length} kept, ${result.added.length} added, ${result.removed.length} removed, ceiling ${next.ceiling}`,
      sections: [
        { title: "Removed", lines: result.removed },
        { title: "Added", lines: result.added },
      ].filter(({ lines }) => lines.length > 0),
    },
  };
}
