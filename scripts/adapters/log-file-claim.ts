/**
 * A claim on a lock: a file of its own, never one that two processes fight for. All that decides
 * stands in its name, so it is there whole or not at all; its content is for people.
 */
import type { ProcessIdentity } from "./log-file-process.ts";

export interface Claim extends ProcessIdentity {
  readonly token: string;
}

/** `token,host,boot,namespace,pid,started`, each escaped. */
export function claimName(claim: Claim): string {
  const { token, host, boot, namespace, pid, started } = claim;
  return [token, host, boot, namespace, String(pid), started].map(encodeURIComponent).join(",");
}

/** `undefined` for a file that is no claim. */
export function claimOf(name: string): Claim | undefined {
  const parts = name.split(",");
  if (parts.length !== 6) return undefined;
  const decoded = decodeAll(parts);
  if (decoded === undefined) return undefined;
  const [token = "", host = "", boot = "", namespace = "", pid = "", started = ""] = decoded;
  if (!/^[1-9]\d{0,9}$/.test(pid)) return undefined;
  return { token, host, boot, namespace, pid: Number(pid), started };
}

function decodeAll(parts: readonly string[]): string[] | undefined {
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
