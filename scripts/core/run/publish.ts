/** From a command's result to a validated report on disk and a rendering for whoever asked. */
import { join, relative } from "node:path";
import { enforceAll } from "../check.ts";
import type { Check, Verdict } from "../check.ts";
import type { CommandResult, RunContext, Script, View } from "../command.ts";
import { GovernanceError } from "../errors.ts";
import { EXIT, worstExit } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Host } from "../host.ts";
import { makeReport, reportFileName } from "../report.ts";
import type { Report } from "../report.ts";
import { checkReport } from "../policy/check-report.ts";
import type { Format } from "../cli/common-options.ts";
import { wantsColour } from "../render/colour.ts";
import { render } from "../render/index.ts";
import { reportJson } from "../render/json.ts";
import { describeFailure } from "./failure.ts";
import type { Outputs } from "./outputs.ts";

const CODE_OF: Readonly<Record<Verdict, ExitCode>> = {
  pass: EXIT.pass,
  fail: EXIT.fail,
  undecided: EXIT.undecided,
};

interface Finished {
  readonly script: Script;
  readonly result: CommandResult;
  readonly context: RunContext;
  readonly host: Host;
  readonly outputs: Outputs;
  readonly commit: string | undefined;
}

/**
 * What was done is told on stdout even where a report of it can be written nowhere: the run is
 * undecided then, since nobody who looks for the report will find it.
 */
export async function publish(finished: Finished): Promise<ExitCode> {
  const { script, result, context, host, outputs } = finished;
  const report = reportOf(finished);
  if (result.unreported !== true) await checkReport(report);
  const unwritten: unknown[] = [];
  const path =
    result.unreported === true
      ? undefined
      : await attempt(unwritten, () => store(report, context, host, outputs));
  await show(report, result.view, script, host, outputs, path, unwritten);
  const codes: ExitCode[] = [CODE_OF[report.verdict], result.atLeast ?? EXIT.pass];
  if (unwritten.length === 0) return worstExit(codes);
  for (const error of unwritten) host.stderr.write(unwrittenText(error, host));
  return worstExit([...codes, EXIT.undecided]);
}

async function attempt<T>(failures: unknown[], act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    failures.push(error);
    return undefined;
  }
}

function unwrittenText(error: unknown, host: Host): string {
  const colour = wantsColour(host.env, host.stderr.isTTY);
  const layout = { columns: host.stderr.columns(), colour };
  const what = "What is told above is so, but it could not be written:\n";
  return `${what}${describeFailure(error, host.env, layout)}`;
}

function reportOf({ script, result, context, host, commit }: Finished): Report {
  return makeReport({
    script: script.name,
    id: context.reportId,
    version: context.tool.version,
    strict: context.strict,
    startedAt: context.startedAt,
    endedAt: host.now(),
    subject: {
      ...(commit === undefined ? {} : { commit }),
      ...(context.releaseCandidateId === undefined
        ? {}
        : { release_candidate_id: context.releaseCandidateId }),
      correlation_id: context.correlationId ?? context.reportId,
      ...result.subject,
    },
    inputs: result.inputs ?? [],
    checks: context.strict ? enforceAll(result.checks) : result.checks,
    result: result.result,
  });
}

/** A report that its own schema refuses is our bug, and never comes here. */
async function store(
  report: Report,
  context: RunContext,
  host: Host,
  outputs: Outputs,
): Promise<string> {
  const folder = join(context.root, ".release", "reports", report.report);
  const path = outputs.report ?? join(folder, reportFileName(report));
  await host.fs.writeAtomic(path, reportJson(report));
  return relative(context.root, path);
}

async function show(
  report: Report,
  view: View,
  script: Script,
  host: Host,
  outputs: Outputs,
  reportPath: string | undefined,
  unwritten: unknown[],
): Promise<void> {
  const draw = (format: Format, toTerminal: boolean) =>
    render(format, {
      report,
      view,
      catalogue: script.checks,
      columns: toTerminal ? host.stdout.columns() : 100,
      colour: toTerminal && wantsColour(host.env, host.stdout.isTTY),
      now: host.now(),
      npmScript: script.npmScript,
      ...(reportPath === undefined ? {} : { reportPath }),
    });
  for (const { format, path } of outputs.files) {
    const drawn = await draw(format, false);
    await attempt(unwritten, () => host.fs.writeAtomic(path, drawn));
  }
  host.stdout.write(await draw(outputs.stdout, true));
  if (outputs.stdout !== "github") return;
  await attempt(unwritten, () => informGithub(report, view, host, reportPath));
}

async function informGithub(
  report: Report,
  view: View,
  host: Host,
  reportPath: string | undefined,
): Promise<void> {
  const { githubOutputs, stepSummary } = await import("../render/github.ts");
  const summary = host.env["GITHUB_STEP_SUMMARY"];
  const output = host.env["GITHUB_OUTPUT"];
  if (summary) await host.fs.append(summary, stepSummary(report, view, reportPath));
  if (output) {
    const values = { verdict: report.verdict, report: reportPath ?? "" };
    await host.fs.append(output, githubOutputs(values, host.newId()));
  }
}

/** Formats other than text promise one document, also when the run failed before it had a result. */
export async function publishFailure(
  error: unknown,
  script: Script,
  host: Host,
  version: string,
  outputs: Outputs,
): Promise<void> {
  if (outputs.stdout === "text" && outputs.files.length === 0) return;
  const now = host.now();
  const id = host.newId();
  const checks = failureChecks(error);
  const report = makeReport({
    script: script.name,
    id,
    version,
    strict: false,
    startedAt: now,
    endedAt: now,
    subject: { correlation_id: id },
    inputs: [],
    checks,
    result: { failed_before_result: true },
  });
  const quiet = outputs.stdout === "text" ? { ...host, stdout: SILENT } : host;
  const unwritten: unknown[] = [];
  await show(report, { headline: "no result" }, script, quiet, outputs, undefined, unwritten);
  for (const failure of unwritten) host.stderr.write(unwrittenText(failure, host));
}

const SILENT: Host["stdout"] = {
  isTTY: false,
  columns: () => 80,
  rows: () => 24,
  write: () => undefined,
  drained: () => Promise.resolve(),
  failure: () => undefined,
};

/** `usage_valid`, `policy_valid`, `act_allowed`, `run_completed`: the question that was not passed. */
const QUESTION = {
  usage: "usage_valid",
  policy: "policy_valid",
  refused: "act_allowed",
  undecided: "run_completed",
} as const;

function failureChecks(error: unknown): Check[] {
  if (!(error instanceof GovernanceError)) {
    return [failureCheck("run_completed", "no_data", { message: String(error) })];
  }
  const outcome = error.kind === "undecided" ? "no_data" : "fail";
  return error.problems.map((problem) => failureCheck(QUESTION[error.kind], outcome, problem));
}

function failureCheck(
  id: string,
  outcome: "fail" | "no_data",
  problem: GovernanceError["problems"][number],
): Check {
  return {
    id,
    outcome,
    enforced: true,
    message: problem.message,
    locations: problem.location === undefined ? [] : [problem.location],
    ...(problem.hint === undefined ? {} : { remediation: problem.hint }),
  };
}
