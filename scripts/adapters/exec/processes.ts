/**
 * Which processes live and whose they are, read from /proc (Linux, proc(5)). Where there is no
 * /proc only process groups can be seen: all functions then answer "nothing seen".
 */
import { existsSync, readFileSync, readdirSync, readlinkSync } from "node:fs";
import { WATCHDOG_NAME } from "./watchdog-script.ts";

export interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** Clock ticks after boot at which it began: with the number, its identity. */
  readonly born: string;
}

/** Place of the start time among the fields from the third on (it is the 22nd of all). */
const BORN = 19;
/** In the flags of a process (stat field 9): it is a thread of the kernel. */
const PF_KTHREAD = 0x0020_0000;

export const hasProc: boolean = existsSync("/proc/self/stat") && existsSync("/proc/self/environ");

/** `undefined` for what is gone, has ended and waits for its parent (zombie), or is the kernel's. */
export function processFacts(pid: number): ProcessFacts | undefined {
  const [state, parent, group, session, , , flags, ...rest] = statFields(pid) ?? [];
  if (state === undefined || "ZXx".includes(state)) return undefined;
  if ((Number(flags) & PF_KTHREAD) !== 0) return undefined;
  const born = rest[BORN - 7] ?? "-";
  return { pid, parent: Number(parent), group: Number(group), session: Number(session), born };
}

/** When a process began, also of one that has just ended; `-` where that cannot be told. */
export function bornAt(pid: number): string {
  return (hasProc ? statFields(pid)?.[BORN] : undefined) ?? "-";
}

/** From the third on; the second, the name in parentheses, may itself hold spaces and parentheses. */
function statFields(pid: number): string[] | undefined {
  const stat = readOf(pid, "stat")?.toString("latin1");
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/**
 * Whether the environment that a process was started with (it may have overwritten it since) holds
 * `mark`. `undefined`: it is being replaced by another program and has none at this moment.
 */
export function carriesMark(pid: number, mark: string): boolean | undefined {
  for (const _ of [1, 2]) {
    const environment = readOf(pid, "environ");
    if (environment === undefined || environment.length > 0)
      return environment?.includes(mark) ?? false;
    // An environment may be empty (`env -i`), but a command line is so only in that moment.
    if (readOf(pid, "cmdline")?.length === 0) return undefined;
  }
  return false;
}

/** Its standard output or standard error goes to one of these named pipes. */
export function holdsPipe(pid: number, pipes: readonly string[]): boolean {
  return [1, 2].some((descriptor) => {
    try {
      return pipes.includes(readlinkSync(`/proc/${pid}/fd/${descriptor}`));
    } catch {
      return false;
    }
  });
}

/** Of a runner that is itself our descendant. It ends by itself, after its runner's children. */
export function isWatchdog(pid: number): boolean {
  return readOf(pid, "cmdline")?.includes(`\0${WATCHDOG_NAME}\0`) ?? false;
}

export function allPids(): number[] {
  if (!hasProc) return [];
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0);
}

/**
 * Processes that can have been started since `pid` was. Numbers are given out in a circle, and the
 * last one given is the fifth word of /proc/loadavg; `undefined` where that cannot be read. Only
 * true while fewer than a whole circle (32,768 at least) were given out.
 */
export function pidsSince(pid: number): number[] | undefined {
  const last = lastPid();
  if (last === undefined) return undefined;
  return allPids().filter((other) =>
    last >= pid ? other >= pid && other <= last : other >= pid || other <= last,
  );
}

function lastPid(): number | undefined {
  try {
    const last = Number(readFileSync("/proc/loadavg", "latin1").trim().split(" ")[4]);
    return last > 0 ? last : undefined;
  } catch {
    return undefined;
  }
}

function readOf(pid: number, file: "stat" | "environ" | "cmdline"): Buffer | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`);
  } catch {
    return undefined;
  }
}

/** A group with at least one member, ended ones that nobody has waited for included. */
export function groupLives(group: number): boolean {
  return send(-group, 0);
}

/** Sends a signal; `false` where there is nobody, or nobody that we may send it to. */
export function send(target: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(target, signal);
  } catch {
    return false;
  }
}
