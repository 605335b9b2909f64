/**
 * An advisory lock among processes: a folder in which each puts a claim under a name of its own,
 * looks who else is there, and holds the lock if it is alone. A claim is announced before anyone
 * looks, so of two that come at once at least one sees the other. With company the one whose name
 * sorts first waits and all others step back, so somebody always gets through. Claims of dead
 * processes are removed by whoever finds them: no two claims ever share a name, so this can
 * never hit a living one.
 */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { undecidedError } from "../core/errors.ts";
import type { LogFinding } from "../core/log.ts";
import { fsProblem, isMissing } from "./fs-problem.ts";
import { claimName, claimOf } from "./log-file-claim.ts";
import type { FileOps } from "./log-file-ops.ts";
import { livenessOf, ownIdentity } from "./log-file-process.ts";
import type { ProcessIdentity } from "./log-file-process.ts";

export interface LockOptions {
  readonly folder: string;
  readonly ops: FileOps;
  /** Milliseconds until waiting is given up. */
  readonly patience: number;
  /** What is locked, for messages. */
  readonly what?: string;
  readonly identity?: ProcessIdentity;
}

interface Attempt extends LockOptions {
  readonly own: ProcessIdentity;
  readonly name: string;
  readonly findings: LogFinding[];
}

/**
 * Runs `act` alone. A claim that cannot be removed at the end does not undo what was done: it
 * falls when this process does. Throws `undecided`, naming the holder, when `patience` has
 * run out.
 */
export async function withLock<T>(
  options: LockOptions,
  act: (findings: LogFinding[]) => Promise<T>,
): Promise<T> {
  const own = options.identity ?? ownIdentity();
  const name = claimName({ ...own, token: randomUUID() });
  const attempt = { ...options, own, name, findings: [] };
  try {
    await enter(attempt);
    return await act(attempt.findings);
  } finally {
    await withdraw(attempt).catch(() => undefined);
  }
}

/** A disk that is full or may not be written to is no bug of ours: it is told as what it is. */
async function enter(attempt: Attempt): Promise<void> {
  try {
    await attempt.ops.makeFolder(attempt.folder);
    await acquire(attempt);
  } catch (error) {
    throw fsProblem(error, "lock", attempt.folder);
  }
}

async function acquire(attempt: Attempt): Promise<void> {
  const deadline = performance.now() + attempt.patience;
  let announced = false;
  for (;;) {
    if (!announced) await announce(attempt);
    announced = true;
    const others = await living(attempt);
    if (others.length === 0) return;
    if (performance.now() > deadline) throw await heldBy(attempt, others);
    if (others.some((other) => other < attempt.name)) {
      await withdraw(attempt);
      announced = false;
      await othersGone(attempt, deadline);
    } else {
      await pause(1 + Math.random() * 4);
    }
  }
}

/** Looks from outside until nobody is there, so as not to disturb those who contend. */
async function othersGone(attempt: Attempt, deadline: number): Promise<void> {
  for (;;) {
    await pause(2 + Math.random() * 10);
    if (performance.now() > deadline || (await living(attempt)).length === 0) return;
  }
}

async function announce(attempt: Attempt): Promise<void> {
  const file = await attempt.ops.open(join(attempt.folder, attempt.name), "exclusive");
  const { host, pid } = attempt.own;
  const note = { host, pid, since: new Date().toISOString(), command: process.argv[1] ?? "" };
  try {
    await file.writeAt(0, Buffer.from(`${JSON.stringify(note)}\n`));
  } finally {
    await file.close();
  }
}

async function withdraw(attempt: Attempt): Promise<void> {
  await removeIfThere(attempt, attempt.name);
}

/** False where another had removed it already. */
async function removeIfThere({ ops, folder }: Attempt, name: string): Promise<boolean> {
  try {
    await ops.remove(join(folder, name));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Names of the claims that stand against ours; those of the dead are cleared away. */
async function living(attempt: Attempt): Promise<string[]> {
  const names = await attempt.ops.list(attempt.folder);
  const others: string[] = [];
  for (const name of names) {
    const claim = claimOf(name);
    if (name === attempt.name || claim === undefined) continue;
    if (livenessOf(claim, attempt.own) !== "dead") others.push(name);
    else if (await removeIfThere(attempt, name)) attempt.findings.push(takenOver(attempt, claim));
  }
  return others;
}

function takenOver({ folder }: Attempt, { pid, host }: ProcessIdentity): LogFinding {
  const message = `took over the lock of process ${pid} on ${host}, which has ended without releasing it`;
  return { kind: "stale_lock_taken_over", message, file: folder };
}

async function heldBy(attempt: Attempt, others: readonly string[]): Promise<Error> {
  const [name = ""] = others;
  const file = join(attempt.folder, name);
  const note = await noteOf(attempt.ops, file);
  const claim = claimOf(name);
  const known = claim !== undefined && livenessOf(claim, attempt.own) === "alive";
  const hint = known
    ? `Wait for process ${claim.pid} to end, or end it.`
    : `Whether it still runs cannot be told from here. If you know that it has ended: rm '${file}'`;
  return undecidedError(
    `${attempt.what ?? "the log"} is locked by ${note ?? `the claim ${name}`}`,
    hint,
  );
}

/** The claim may be gone by now, or be still empty. */
async function noteOf(ops: FileOps, path: string): Promise<string | undefined> {
  try {
    const file = await ops.open(path, "read");
    try {
      const { pid, host, since, command } = JSON.parse(String(await file.readAt(0, 4096)));
      return `process ${pid} on ${host} since ${since} (${command})`;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
