/** What `npm run baseline` does; loaded only when it is really run, since help must be quick. */
import { isDeepStrictEqual } from "node:util";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { undecidedError, usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import type { LogFinding } from "../core/log.ts";
import { parseTime } from "../core/time.ts";
import { audit, FIX_GRACE_DAYS, loadBaseline } from "./audit.ts";
import type { Audited, LoadedBaseline } from "./audit.ts";
import { countChecks, coverageCheck, sourceChecks } from "./audit-rules.ts";
import {
  allowRegressions,
  declareNotAffected,
  firstBaseline,
  refresh,
  scoreOf,
} from "./baseline.ts";
import type { Acceptance, Baseline, Justification } from "./baseline.ts";
import type { Finding } from "./finding.ts";
import { JUSTIFICATIONS } from "./source-options.ts";
import type { BaselineOption } from "./source-options.ts";
import { writeBaseline } from "./write-baseline.ts";

export async function updateBaseline(
  args: Args<BaselineOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const acceptance = acceptanceOf(args, host.now());
  const wish = { ...notAffectedOf(args), expires: expiryOf(args, host.now()) };
  const audited = await audit(args, host, context);
  requireAnswers(audited);
  const open = await loadBaseline(args, host, context);
  const { old, next, refused } = decide(audited, open.loaded, acceptance, wish);
  const change = changeOf(old, next);
  const isNew = old === undefined || !isDeepStrictEqual(old, next);
  const written = refused.length === 0 && isNew && !args.flag("dry-run");
  const decided = { acceptance, added: change.added, removed: change.removed };
  const findings = written ? await writeBaseline(open, next, decided, host, context) : [];
  return resultOf({ old, next, refused, written, change, findings }, audited);
}

/** What is asked for beyond dropping what is fixed. */
interface Wish {
  readonly regressions: boolean;
  readonly notAffected: readonly string[];
  readonly justification: Justification | undefined;
  readonly expires: Date | undefined;
}

function notAffectedOf(args: Args<BaselineOption>): Omit<Wish, "expires"> {
  const notAffected = args.list("not-affected");
  const justification = JUSTIFICATIONS.find((known) => known === args.text("justification"));
  const regressions = args.flag("allow-regression");
  if (notAffected.length > 0 && justification === undefined) {
    throw usageError("--not-affected needs --justification, as VEX asks for one");
  }
  if (notAffected.length === 0 && justification !== undefined) {
    throw usageError("--justification belongs to --not-affected");
  }
  return { regressions, notAffected, justification };
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
  if (!allowed && args.list("not-affected").length === 0) {
    throw usageError("--expires belongs to --allow-regression or --not-affected");
  }
  const time = text === undefined ? undefined : parseTime(text);
  if (time === undefined) {
    throw usageError("--allow-regression needs --expires with an RFC 3339 time");
  }
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

interface Decision {
  readonly old: Baseline | undefined;
  readonly next: Baseline;
  /** What stands against writing, one line each. */
  readonly refused: readonly string[];
}

function decide(
  { findings }: Audited,
  loaded: LoadedBaseline | undefined,
  acceptance: Acceptance,
  wish: Wish,
): Decision {
  const isFirst = loaded === undefined || loaded.value.levels !== undefined;
  const old = isFirst
    ? undefined
    : { ceiling: loaded.value.ceiling ?? 0, entries: loaded.value.entries ?? [] };
  const start = declared(findings, old ?? firstBaseline(findings, acceptance), acceptance, wish);
  if (isFirst) {
    const ceiling = Math.min(start.ceiling, scoreOf(findings, start, acceptance.now));
    return { old, next: { ...start, ceiling }, refused: overCounts(findings, loaded) };
  }
  const allowed =
    wish.regressions && wish.expires !== undefined
      ? allowRegressions(findings, start, acceptance, wish.expires, FIX_GRACE_DAYS)
      : start;
  const { baseline, refused } = refresh(findings, allowed, acceptance.now, FIX_GRACE_DAYS);
  const told = refused.map(({ finding, message }) => `${finding.key}: ${message}`);
  return { old, next: baseline, refused: told };
}

/** Counts of version 1 are an upper bound: what is above them is not taken over. */
function overCounts(findings: readonly Finding[], loaded: LoadedBaseline | undefined): string[] {
  if (loaded === undefined) return [];
  const checks = countChecks(findings, loaded.value);
  return checks.filter(({ outcome }) => outcome !== "pass").map(({ message }) => message);
}

function declared(
  findings: readonly Finding[],
  baseline: Baseline,
  acceptance: Acceptance,
  { notAffected, justification, expires }: Wish,
): Baseline {
  if (justification === undefined) return baseline;
  const unknown = notAffected.find((key) => !findings.some((one) => one.key === key));
  if (unknown !== undefined) {
    throw usageError(
      `--not-affected: there is no finding "${unknown}"`,
      "npm run audit lists the keys",
    );
  }
  const meant = findings.filter(({ key }) => notAffected.includes(key));
  return declareNotAffected(meant, baseline, acceptance, justification, expires);
}

interface Change {
  readonly kept: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

function changeOf(old: Baseline | undefined, next: Baseline): Change {
  const before = new Set(old?.entries.map(({ key }) => key) ?? []);
  const after = new Set(next.entries.map(({ key }) => key));
  return {
    kept: [...after].filter((key) => before.has(key)),
    added: [...after].filter((key) => !before.has(key)),
    removed: [...before].filter((key) => !after.has(key)),
  };
}

interface Ended extends Decision {
  readonly written: boolean;
  readonly change: Change;
  readonly findings: readonly LogFinding[];
}

function resultOf(
  { old, next, refused, written, change, findings }: Ended,
  { inputs }: Audited,
): CommandResult {
  const { kept, added, removed } = change;
  const ceilings = { ceiling_before: old?.ceiling ?? next.ceiling, ceiling: next.ceiling };
  const outcome = refused.length === 0 ? "pass" : "fail";
  const message = refused.length === 0 ? "nothing is new or worse" : refused.join("; ");
  const docs = "docs/DEPENDENCY_BASELINE_POLICY.md";
  const sections = [
    { title: "Removed", lines: removed },
    { title: "Added", lines: added },
    { title: "Found in the ledger", lines: findings.map((one) => one.message) },
  ];
  return {
    checks: [{ id: "risk_not_raised", outcome, enforced: true, message, locations: [], docs }],
    inputs,
    result: { written, ...change, refused, ...ceilings },
    view: {
      headline: `${kept.length} kept, ${added.length} added, ${removed.length} removed, ceiling ${next.ceiling}`,
      sections: sections.filter(({ lines }) => lines.length > 0),
    },
  };
}
