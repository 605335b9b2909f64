/** What kind of program a file is, by its first bytes, as the kernel looks at them. */
import { closeSync, openSync, readSync } from "node:fs";

export type ProgramFormat =
  | { readonly kind: "binary" }
  | { readonly kind: "script"; readonly interpreter: string; readonly argument: string }
  | { readonly kind: "empty" }
  /** Neither: the kernel refuses it (ENOEXEC). */
  | { readonly kind: "unknown" }
  /** May be run but not read. */
  | { readonly kind: "unreadable" };

/** ELF (gABI 4.1), Mach-O of either byte order and width, Mach-O universal. */
const BINARY_MAGIC: ReadonlySet<string> = new Set([
  "7f454c46",
  "feedface",
  "feedfacf",
  "cefaedfe",
  "cffaedfe",
  "cafebabe",
]);
/** Linux looks at this much of the first line (BINPRM_BUF_SIZE). */
const HEAD_BYTES = 256;

export function formatOf(path: string): ProgramFormat {
  const head = headOf(path);
  if (head === undefined) return { kind: "unreadable" };
  if (head.length === 0) return { kind: "empty" };
  if (BINARY_MAGIC.has(head.toString("hex", 0, 4))) return { kind: "binary" };
  const [line = ""] = head.toString("utf8").split("\n");
  const parts = /^#![ \t]*(?<interpreter>[^ \t]+)[ \t]*(?<argument>.*)$/s.exec(line)?.groups;
  const interpreter = parts?.["interpreter"];
  if (interpreter === undefined) return { kind: "unknown" };
  return { kind: "script", interpreter, argument: parts?.["argument"]?.trim() ?? "" };
}

function headOf(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
