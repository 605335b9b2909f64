/** A lock that cannot be read in full is refused: a smaller inventory would be a lie. */
import { GovernanceError } from "../core/errors.ts";

export function lockError(
  file: string,
  message: string,
  hint = "restore the file from version control, or write it anew with its package manager",
  line?: number,
): GovernanceError {
  const location = line === undefined ? { file } : { file, line };
  const place = line === undefined ? file : `${file}:${line}`;
  return new GovernanceError("policy", [{ message: `${place}: ${message}`, location, hint }]);
}

/** UTF-8 or nothing: a byte order mark is dropped, CR LF becomes LF. */
export function decodeLock(bytes: Uint8Array, file: string): string {
  if (bytes.byteLength === 0) throw lockError(file, "the lock file is empty");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  } catch {
    throw lockError(file, "the lock file is not UTF-8");
  }
}

/** Formats of lines end in a line end: what does not was cut off. */
export function refuseCut(text: string, file: string): void {
  if (!text.endsWith("\n")) throw lockError(file, "the lock file is cut off in its last line");
  const conflict = text.split("\n").findIndex((line) => /^(?:<{7}|>{7}|={7})(?: |$)/.test(line));
  if (conflict >= 0)
    throw lockError(file, "a merge conflict stands in the lock file", undefined, conflict + 1);
}
