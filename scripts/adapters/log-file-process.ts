/** Who a process is, so that another process can tell, later, whether it still runs. */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface ProcessIdentity {
  readonly host: string;
  /** Changes with every start of the machine; empty where the system does not tell. */
  readonly boot: string;
  /** Numbers of processes mean something only within their namespace; empty as above. */
  readonly namespace: string;
  readonly pid: number;
  /** Start of the process in clock ticks since boot: a number used anew has another. */
  readonly started: string;
}

export function ownIdentity(): ProcessIdentity {
  return {
    host: hostname(),
    boot: readOrEmpty("/proc/sys/kernel/random/boot_id"),
    namespace: namespaceOf("self"),
    pid: process.pid,
    started: startOf("self"),
  };
}

export type Liveness = "alive" | "dead" | "unknown";

/** Age plays no part: a process that is suspended for a day is alive. */
export function livenessOf(other: ProcessIdentity, own: ProcessIdentity): Liveness {
  if (other.host !== own.host) return "unknown";
  if (other.boot !== own.boot) return other.boot === "" || own.boot === "" ? "unknown" : "dead";
  if (other.namespace !== own.namespace) return "unknown";
  if (!exists(other.pid)) return "dead";
  const started = startOf(String(other.pid));
  if (started === "" || other.started === "") return "unknown";
  return started === other.started ? "alive" : "dead";
}

/** EPERM means that there is one, of another user. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** proc(5): the 22nd field; the second is a name in brackets that may hold anything. */
function startOf(pid: string): string {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state] = fields;
  if (state === "Z" || state === "X") return "ended";
  return fields[19] ?? "";
}

function namespaceOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`).replaceAll(/\D/g, "");
  } catch {
    return "";
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}
