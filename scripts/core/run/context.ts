/** What is the same for every command: repository, strictness, ids, and the clock when it is fixed. */
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Args, RunContext, Script, Verb } from "../command.ts";
import { usageError } from "../errors.ts";
import type { Host } from "../host.ts";
import { CANDIDATE_ID, CORRELATION_ID } from "../thread.ts";
import { parseTime } from "../time.ts";

export async function contextOf(
  script: Script,
  verb: Verb,
  args: Args,
  host: Host,
  version: string,
): Promise<{ context: RunContext; host: Host }> {
  const fixed = fixClock(args, verb, host);
  const context: RunContext = {
    reportId: host.newId(),
    root: await rootOf(args, host),
    strict: args.flag("strict"),
    startedAt: fixed.now(),
    tool: { name: script.name, version },
    correlationId: idOf(args, host, "correlation-id", "RELEASE_CORRELATION_ID", CORRELATION_ID),
    releaseCandidateId: idOf(
      args,
      host,
      "release-candidate-id",
      "RELEASE_CANDIDATE_ID",
      CANDIDATE_ID,
    ),
  };
  return { context, host: fixed };
}

/** `--now` reproduces a decision; it must not date an act, or what is measured. */
function fixClock(args: Args, verb: Verb, host: Host): Host {
  const text = args.text("now");
  if (text === undefined) return host;
  const dryRun = args.flag("dry-run");
  if (verb.mutating === true && !dryRun) {
    const hint = Object.hasOwn(verb.options, "dry-run") ? "add --dry-run" : "leave it out";
    throw usageError("--now cannot be used by a command that acts or measures", hint);
  }
  const time = parseTime(text);
  if (time === undefined) {
    throw usageError(
      `--now: "${text}" is not an RFC 3339 time`,
      "for example 2026-11-23T05:00:00Z",
    );
  }
  return { ...host, now: () => new Date(time) };
}

/** The folder asked for, or the nearest one upwards that holds policies or a repository. */
async function rootOf(args: Args, host: Host): Promise<string> {
  const asked = args.text("root");
  if (asked === undefined) return nearestRoot(host);
  const root = isAbsolute(asked) ? asked : resolve(host.cwd, asked);
  const stat = await host.fs.stat(root);
  const real = stat === undefined ? undefined : await host.fs.realPath(root);
  if (real === undefined) throw usageError(`--root: there is no folder ${asked}`);
  return real;
}

async function nearestRoot(host: Host): Promise<string> {
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    for (const mark of ["security", ".git"]) {
      if ((await host.fs.stat(join(folder, mark))) !== undefined) return folder;
    }
    if (dirname(folder) === folder) return host.cwd;
  }
}

function idOf(
  args: Args,
  host: Host,
  option: "correlation-id" | "release-candidate-id",
  variable: string,
  grammar: RegExp,
): string | undefined {
  const given = args.text(option);
  const value = given ?? (host.env[variable] || undefined);
  if (value === undefined || grammar.test(value)) return value;
  const source = given === undefined ? variable : `--${option}`;
  throw usageError(`${source}: "${value}" is not a valid id, wanted ${grammar.source}`);
}
