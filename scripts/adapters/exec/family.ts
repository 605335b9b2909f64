/**
 * A child and all that came of it: its session, whoever carries its mark in the environment with
 * all of that one's session, whoever writes to its pipes, and whoever was seen below it. Found and
 * ended together.
 */
import { setTimeout as sleep } from "node:timers/promises";
import {
  allPids,
  carriesMark,
  groupLives,
  hasProc,
  holdsPipe,
  isWatchdog,
  pidsSince,
  processFacts,
  send,
} from "./processes.ts";
import type { ProcessFacts } from "./processes.ts";

export interface Family {
  /** Number of the child, of its process group and of its session. */
  readonly group: number;
  /** Begins the marker variable of the child and, through inheritance, of its descendants. */
  readonly mark: string;
  /** Paths of the named pipes that it was given for its output. */
  readonly pipes: readonly string[];
  readonly startedAt: number;
  /** Sessions that marked processes were found in, besides the child's own. */
  readonly sessions: Set<number>;
  /** Descendants seen so far that may have left group and mark behind: number → birth. */
  readonly seen: Map<number, string>;
}

/** A run shorter than this cannot have used up a whole circle of process numbers. */
const SHORT_RUN_MS = 1000;
/** Processes that end by themselves so soon after the child are no strays. */
const PATIENCE_MS = 50;
/** After KILL: what lives longer than this sits in the kernel, and nobody can end it. */
const GIVE_UP_MS = 2000;
const POLL_MS = 15;
/** So often nothing but doubt means that there is nothing. */
const LOOKS_IN_VAIN = 3;
/** Where processes are started faster than they can be looked at. */
const MOST_ROUNDS = 20;

interface Look {
  readonly members: readonly ProcessFacts[];
  /** Something could not be judged at this moment: look again. */
  readonly unsure: boolean;
}

/**
 * Living members, the child among them until it has ended. Processes start others while we look: it
 * is over only when a further list has no process that was not judged.
 */
function look(family: Family, now: number): Look {
  const members: ProcessFacts[] = [];
  const judged = new Set([process.pid]);
  let unsure = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fresh = candidates(family, now).filter((pid) => !judged.has(pid));
    if (fresh.length === 0) return { members, unsure };
    for (const pid of fresh) {
      judged.add(pid);
      const facts = processFacts(pid);
      const isMember = facts !== undefined && belongs(facts, family);
      if (isMember) members.push(facts);
      unsure ||= isMember === undefined;
    }
  }
  return { members, unsure: true };
}

function candidates(family: Family, now: number): number[] {
  const short = now - family.startedAt < SHORT_RUN_MS;
  return (short ? pidsSince(family.group) : undefined) ?? allPids();
}

/** A session begins with one process and has only its descendants: one that is ours is so wholly. */
function belongs(facts: ProcessFacts, family: Family): boolean | undefined {
  const { pid, born, session } = facts;
  if (session === family.group || family.sessions.has(session)) return true;
  const marked = carriesMark(pid, family.mark);
  if (marked === true) family.sessions.add(session);
  const isLinked = family.seen.get(pid) === born || holdsPipe(pid, family.pipes);
  return isLinked ? true : marked;
}

/** While the child lives, its descendants can be found by parentage, whatever they have cleared. */
export function noteDescendants({ group, seen }: Family): void {
  const children = Map.groupBy(
    allPids().flatMap((pid) => processFacts(pid) ?? []),
    ({ parent }) => parent,
  );
  const toVisit = [group];
  for (let pid = toVisit.pop(); pid !== undefined; pid = toVisit.pop()) {
    for (const child of children.get(pid) ?? []) {
      if (seen.get(child.pid) === child.born || isWatchdog(child.pid)) continue;
      seen.set(child.pid, child.born);
      toVisit.push(child.pid);
    }
  }
}

/** To all members. Only while the child has not been waited for: its number is its own until then. */
export function signalAll(family: Family, signal: NodeJS.Signals, now: number): void {
  noteDescendants(family);
  deliver(-family.group, signal);
  for (const { pid, group } of look(family, now).members) {
    if (group !== family.group) deliver(pid, signal);
  }
}

/** KILL, at once, whether or not the child has been waited for. */
export function killFamily(family: Family, now: number): void {
  if (hasProc) killMembers(look(family, now).members, family);
  else send(-family.group, "SIGKILL");
}

/** A stopped process acts on TERM only when it continues. */
function deliver(target: number, signal: NodeJS.Signals): void {
  if (send(target, signal) && signal === "SIGTERM") send(target, "SIGCONT");
}

/**
 * Ends what the child has left behind: a moment to end by itself, TERM, KILL at `killAt` (which
 * defaults to `graceMs` after the TERM). Returns how many had to be ended.
 */
export async function endStrays(
  family: Family,
  elapsed: () => number,
  graceMs: number,
  killAt?: number,
): Promise<number> {
  const patientUntil = elapsed() + PATIENCE_MS;
  for (let pause = 2; ; pause = Math.min(2 * pause, POLL_MS)) {
    const left = hasProc ? look(family, elapsed()) : lookAtGroup(family);
    if (left.members.length === 0 && !left.unsure) return 0;
    if (elapsed() >= patientUntil) break;
    await sleep(pause);
  }
  const end = hasProc ? endMembers : endGroup;
  return end(family, elapsed, killAt ?? elapsed() + graceMs);
}

async function endMembers(family: Family, elapsed: () => number, killAt: number): Promise<number> {
  const ended = new Set<string>();
  let inVain = 0;
  while (inVain < LOOKS_IN_VAIN && elapsed() <= killAt + GIVE_UP_MS) {
    const { members, unsure } = look(family, elapsed());
    if (members.length === 0 && !unsure) break;
    inVain = members.length === 0 ? inVain + 1 : 0;
    if (elapsed() >= killAt) killMembers(members, family);
    else termNew(members, ended);
    for (const member of members) ended.add(identity(member));
    await sleep(POLL_MS);
  }
  return ended.size;
}

function identity({ pid, born }: ProcessFacts): string {
  return `${pid} ${born}`;
}

function termNew(members: readonly ProcessFacts[], before: ReadonlySet<string>): void {
  for (const member of members) if (!before.has(identity(member))) deliver(member.pid, "SIGTERM");
}

/** The group in one call, which it cannot outrun by forking; its number is ours while we see a member. */
function killMembers(members: readonly ProcessFacts[], family: Family): void {
  if (members.some(({ group }) => group === family.group)) send(-family.group, "SIGKILL");
  for (const { pid } of members) send(pid, "SIGKILL");
}

/** Without /proc: whether there is anybody, not who. */
function lookAtGroup({ group }: Family): Look {
  return { members: [], unsure: groupLives(group) };
}

/** Without /proc members cannot be counted: 1 stands for "at least one". */
async function endGroup({ group }: Family, elapsed: () => number, killAt: number): Promise<number> {
  deliver(-group, "SIGTERM");
  while (groupLives(group) && elapsed() <= killAt + GIVE_UP_MS) {
    if (elapsed() >= killAt) send(-group, "SIGKILL");
    await sleep(POLL_MS);
  }
  return 1;
}
