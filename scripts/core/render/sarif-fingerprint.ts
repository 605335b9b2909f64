/** Which results of two runs are the same problem, so that an alert is not opened twice. */
import type { Check } from "../check.ts";
import { sha256Hex } from "../digest.ts";

/**
 * `<hash>:<n>`: SHA-256 over rule, file and the pointer, else the message without its measures; and
 * a count, since two problems may be alike. Lines are left out: they move with every edit.
 */
export function fingerprinter(): (check: Check) => string {
  const seen = new Map<string, number>();
  return (check) => {
    const hash = sha256Hex(JSON.stringify(identityOf(check))).slice(0, 32);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  };
}

function identityOf({ id, about, message, locations }: Check): string[] {
  const { file = "", pointer = "" } = locations[0] ?? {};
  return [id, file, about ?? "", pointer === "" ? withoutMeasures(message) : pointer];
}

const TIME = /\b\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)/g;

/** A number of its own or with a unit. `CVE-2026-1234` and `4.17.21` are names, and stay. */
const MEASURE = /(?<![\w.-])\d[\d,]*(?:\.\d+)?(?:ms|s|m|h|d|%|[KMG]i?B|B)?(?![\w-]|\.\d)/g;

function withoutMeasures(message: string): string {
  return message.replaceAll(TIME, "#").replaceAll(MEASURE, "#");
}
