/** The verbs of `channels` that move nothing: blocks, holds, freezes, and adoption. */
import semver from "semver";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { refusedError, usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { parseTime } from "../core/time.ts";
import { recordDeeds } from "../registry/make-move.ts";
import { readRegistry } from "../registry/mover.ts";
import { readRegistryFile } from "../registry/read-registry-file.ts";
import { REGISTRY_PATH } from "../registry/registry-file.ts";
import { answer } from "./answer.ts";
import { decideMark } from "./decide-marks.ts";
import type { MarkVerb } from "./decide-marks.ts";
import { adoptFile, guardRegistryFile } from "./guard-registry-file.ts";
import { formatOf } from "./moving-verbs.ts";
import { isEmpty, openRepository, refuseUnknownChannel } from "./repository.ts";
import type { Repository } from "./repository.ts";
import { channelReport } from "./result.ts";
import { channelTable, markSections } from "./views.ts";

type MarkOption = "reason" | "actor" | "dry-run" | "keep-format";
type MarkArgs = Args<MarkOption>;

export async function block(args: MarkArgs, ...world: World) {
  return mark("block", versionOf(args), undefined, args, ...world);
}

export async function unblock(args: MarkArgs, ...world: World) {
  return mark("unblock", versionOf(args), undefined, args, ...world);
}

export async function hold(
  args: Args<"channel" | "until" | "release" | MarkOption>,
  ...world: World
) {
  const verb = args.flag("release") ? "release" : "hold";
  return mark(verb, args.need("channel"), untilOf(args), args, ...world);
}

export async function freeze(args: Args<"until" | MarkOption>, ...world: World) {
  return mark("freeze", "", untilOf(args), args, ...world);
}

export async function unfreeze(args: MarkArgs, ...world: World) {
  return mark("unfreeze", "", undefined, args, ...world);
}

type World = [host: Host, context: RunContext];

async function mark(
  verb: MarkVerb,
  what: string,
  until: string | undefined,
  args: MarkArgs,
  ...[host, context]: World
): Promise<CommandResult> {
  const repository = await openRepository(host, context, formatOf(args));
  await guardRegistryFile(host, context, repository, "refuse", args.flag("dry-run"));
  const now = host.now();
  const wish = { verb, what, until, actor: args.need("actor"), reason: args.need("reason"), now };
  const known = await readRegistry(repository.ledger);
  if (verb === "hold") refuseUnknownChannel(what, repository.order, known.state);
  if (until !== undefined && new Date(until) <= now) throw usageError(`--until ${until} is past`);
  const subject = what === "" ? "all promotions" : what;
  if (args.flag("dry-run")) {
    const deeds = decideMark(known.state, wish);
    const state = deeds.length > 0 ? "planned" : "nothing";
    return told(verb, subject, state, repository, known, now);
  }
  const { done, findings } = await recordDeeds(repository.mover, (registry) =>
    decideMark(registry, wish),
  );
  const after = await readRegistry(repository.ledger);
  return told(verb, subject, done ? "moved" : "nothing", repository, after, now, findings);
}

export async function adopt(args: MarkArgs, ...[host, context]: World): Promise<CommandResult> {
  const repository = await openRepository(host, context, formatOf(args));
  const file = await readRegistryFile(host.fs, context.root);
  if (file === undefined) throw refusedError(`there is no ${REGISTRY_PATH} to take over`);
  const now = host.now();
  const before = await readRegistry(repository.ledger);
  const wish = { actor: args.need("actor"), reason: args.need("reason") };
  if (args.flag("dry-run")) {
    const state = isEmpty(before.state) ? "planned" : "nothing";
    return told("adopt", REGISTRY_PATH, state, repository, before, now);
  }
  const { done, findings } = await adoptFile(repository, file, wish);
  const after = await readRegistry(repository.ledger);
  return told("adopt", REGISTRY_PATH, done ? "moved" : "nothing", repository, after, now, findings);
}

type ToldState = "planned" | "moved" | "nothing";

const SAYS: Readonly<Record<ToldState, string>> = {
  planned: "would be recorded",
  moved: "is recorded",
  nothing: "was so already: nothing was recorded",
};

function told(
  verb: string,
  what: string,
  state: ToldState,
  { order }: Repository,
  known: Awaited<ReturnType<typeof readRegistry>>,
  now: Date,
  findings: readonly string[] = [],
): CommandResult {
  const message = `${verb} of ${what} ${SAYS[state]}`;
  const heard = findings.length === 0 ? [] : [{ title: "To know", lines: findings }];
  const sections = [
    ...heard,
    channelTable(known.state, order, now),
    ...markSections(known.state, now),
  ];
  return {
    checks: [answer("act_done", true, { outcome: "pass", message })],
    result: channelReport(verb === "release" ? "hold" : verb, known.state, known.head, {
      state,
      says: [],
    }),
    view: { headline: message, sections },
  };
}

function versionOf({ words }: MarkArgs): string {
  const [version] = words;
  if (version === undefined) throw usageError("which version?", "such as: block 1.4.2");
  if (semver.valid(version) === version) return version;
  throw usageError(`${version} is no semantic version`, "such as 1.4.2 or 2.0.0-rc.1");
}

function untilOf(args: Args<"until">): string | undefined {
  const text = args.text("until");
  if (text === undefined || parseTime(text) !== undefined) return text;
  throw usageError(`--until ${text} is no time`, "such as 2026-12-01T08:00:00Z");
}
